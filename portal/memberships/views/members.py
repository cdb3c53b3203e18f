"""A network's members for its coordinator: who belongs to it, who asks, who waits, who was invited."""

from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, abort, request, url_for
from werkzeug import Response

from portal.agenda.views.access import my_network
from portal.language import N_, tell
from portal.memberships.forms import DeclineForm, EndForm, InviteForm
from portal.memberships.models import Application, ApplicationState
from portal.memberships.operations.answer import accept as accept_request
from portal.memberships.operations.answer import decline as decline_request
from portal.memberships.operations.invite import end_invitation
from portal.memberships.operations.invite import invite as invite_people
from portal.memberships.operations.leave import end_membership, put_back
from portal.memberships.queries import application_with, applications_to, belonging_of
from portal.memberships.rules.joining import is_taking_members
from portal.networks.models import Network
from portal.networks.queries import members_of, network_with, was_removed
from portal.people.models import Person
from portal.people.queries import person_with
from portal.people.sign_in import signed_in, signed_in_lately, the_reader
from portal.refusals import Refusal
from portal.site import site
from portal.web.addresses import number_in_address
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.moment import now

bp = Blueprint("members", __name__, url_prefix="/manage")

NOTICES = {
    "accepted": N_("Done. They get an e-mail."),
    "queued": N_("There is no place for them yet. They are in the queue, and get an e-mail."),
    "declined": N_("Done. They get an e-mail with your sentence."),
    "not-told": N_("They got an e-mail about this in the last 30 days already, and get none now."),
    "back": N_("Done. They are a member again."),
    "ended": N_("The invitation has ended. Its place is free."),
}
COUNTS = {
    "sent": N_("Invited: %(n)s. They get an e-mail with your name in it."),
    "known": N_("Member already, or asked before: %(n)s."),
    "unwanted": N_("Want no invitation: %(n)s."),
    "no_place": N_("No place to hold: %(n)s."),
}


@bp.get("/networks/<slug:slug>/members")
@signed_in
def index(slug: str) -> Response:
    network = my_network(slug)

    return _page(network, notice=_notice(), gone=_just_removed(network))


@bp.post("/networks/<slug:slug>/invitations")
@signed_in
@says_so_in_its_form
def invite(slug: str) -> Response:
    network, form = my_network(slug), InviteForm()

    try:
        form.check()
        done = invite_people(network.id, form.named, the_reader().id, now())
    except Refusal as refusal:
        form.refuse(refusal)
        return _page(network, refusal.status, invite_form=form)

    counts = {name: count for name, count in vars(done).items() if count}
    return send_to(url_for("members.index", slug=slug, **counts))


@bp.post("/memberships/<id:id>/acceptance")
@signed_in
def accept(id: int) -> Response:
    application, network = _mine_to_answer(id)

    accept_request(application.id, network.id, now())

    known = belonging_of(application.person_id, network.id)
    return send_to(url_for("members.index", slug=network.slug, said="accepted" if known and known.member else "queued"))


@bp.post("/memberships/<id:id>/refusal")
@signed_in
@says_so_in_its_form
def decline(id: int) -> Response:
    application, network = _mine_to_answer(id)
    form = DeclineForm()

    try:
        form.check()
        decline_request(application.id, network.id, form.sentence.data or "", now())
    except Refusal as refusal:
        form.refuse(refusal)
        return _page(network, refusal.status, decline_forms={application.id: form})

    return send_to(url_for("members.index", slug=network.slug, said="declined"))


@bp.post("/memberships/<id:id>/end")
@signed_in
def end(id: int) -> Response:
    """Take an invitation back."""
    application, network = _mine_to_answer(id)

    end_invitation(network.id, application.person_id, now())

    return send_to(url_for("members.index", slug=network.slug, said="ended"))


@bp.post("/networks/<slug:slug>/members/<id:id>/removal")
@signed_in_lately
@says_so_in_its_form
def remove(slug: str, id: int) -> Response:
    network, form = my_network(slug), EndForm()

    if not form.validate():
        return _page(network, form.refusal, end_forms={id: form})

    is_told = end_membership(network.id, id, form.sentence.data or "", the_reader().id, now())

    return send_to(url_for("members.index", slug=slug, removed=id, said=None if is_told else "not-told"))


@bp.post("/networks/<slug:slug>/members/<id:id>/return")
@signed_in
def undo(slug: str, id: int) -> Response:
    """Make somebody a member again whose membership was ended by mistake."""
    network = my_network(slug)
    known = belonging_of(id, network.id)
    if not was_removed(id, network.id) and not (known and known.member):
        abort(404)

    put_back(network.id, id, the_reader().id, now())

    return send_to(url_for("members.index", slug=slug, said="back"))


def _mine_to_answer(id: int) -> tuple[Application, Network]:
    """Return the request and its network if the reader coordinates it; aborts with 404."""
    application = application_with(id)
    network = network_with(application.network_id) if application else None
    return (application, my_network(network.slug)) if application and network else abort(404)


def _page(network: Network, status: int = 200, **facts: Any) -> Response:
    zone = ZoneInfo(site().timezone)
    applications = applications_to(network.id)
    members = members_of([network.id])
    facts = {
        "network": network,
        "members": [(each.person, each.membership, each.joined_at.astimezone(zone)) for each in members],
        "requested": [each for each in applications if each.state == ApplicationState.REQUESTED],
        "waiting": [each for each in applications if each.state == ApplicationState.WAITING],
        "invited": [each for each in applications if each.state == ApplicationState.INVITED],
        "is_taking_members": is_taking_members(network),
        "invite_form": InviteForm(formdata=None),
        "empty_decline": DeclineForm(formdata=None),
        "empty_end": EndForm(formdata=None),
        "decline_forms": {},
        "end_forms": {},
        "zone": zone,
        **facts,
    }
    return private(show("memberships/members.html", status=status, **facts))


def _notice() -> str:
    counts = [tell(sentence, {"n": number}) for name, sentence in COUNTS.items() if (number := number_in_address(name))]
    said = request.args.get("said")
    return " ".join(counts) or (tell(NOTICES[said]) if said in NOTICES else "")


def _just_removed(network: Network) -> Person | None:
    """Return the person that the previous action removed, to offer undo; None for somebody who was never a member."""
    person_id = number_in_address("removed")
    return person_with(person_id) if was_removed(person_id, network.id) else None
