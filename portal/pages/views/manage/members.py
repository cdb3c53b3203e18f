"""A network's members, who see its sessions for members."""

from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, request, url_for
from werkzeug import Response

from portal.agenda.views.access import my_network
from portal.language import N_, tell
from portal.networks.forms import MembersForm
from portal.networks.models import Network
from portal.networks.operations.members import add_members, remove_member
from portal.networks.queries import members_of, was_removed
from portal.people.models import Person
from portal.people.queries import person_with
from portal.people.sign_in import signed_in, signed_in_lately, the_reader
from portal.settings import settings
from portal.web.addresses import number_in_address
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.moment import now

bp = Blueprint("members", __name__, url_prefix="/manage/networks")

NOTICES = {"added": N_("Done. They see the sessions for members when they sign in.")}


@bp.get("/<slug:slug>/members")
@signed_in
def index(slug: str) -> Response:
    network = my_network(slug)

    notice = tell(NOTICES[request.args["said"]]) if request.args.get("said") in NOTICES else ""
    return _page(network, MembersForm(formdata=None), notice=notice, gone=_just_removed(network))


@bp.post("/<slug:slug>/members")
@signed_in
@says_so_in_its_form
def add(slug: str) -> Response:
    network = my_network(slug)
    form = MembersForm()

    if not form.validate():
        return _page(network, form, form.refusal)

    add_members(network.id, form.named, the_reader().id, now())

    return send_to(url_for("members.index", slug=slug, said="added"))


@bp.post("/<slug:slug>/members/<int(max=999999999):id>/removal")
@signed_in_lately
def remove(slug: str, id: int) -> Response:
    network = my_network(slug)

    remove_member(network.id, id, the_reader().id, now())

    return send_to(url_for("members.index", slug=slug, removed=id))


def _page(network: Network, form: MembersForm, status: int = 200, **facts: Any) -> Response:
    zone = ZoneInfo(settings().timezone)
    members = [(member.person, member.joined_at.astimezone(zone)) for member in members_of([network.id])]
    facts = {"network": network, "form": form, "members": members, **facts}
    return private(show("pages/manage/members.html", status=status, **facts))


def _just_removed(network: Network) -> Person | None:
    """Return the person that the previous action removed, to offer undo; None for somebody who was never a member."""
    person_id = number_in_address("removed")
    return person_with(person_id) if was_removed(person_id, network.id) else None
