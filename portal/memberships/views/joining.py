"""Joining a network: the form, which posts to the network's page."""

from flask import Blueprint, abort, url_for
from werkzeug import Response

from portal.memberships.forms import JoinForm
from portal.memberships.operations.ask import ask_signed_in, ask_to_join
from portal.memberships.queries import belonging_of
from portal.memberships.rules.refusals import EngagementChanged
from portal.memberships.views.panels import address_of, panel_of
from portal.networks.models import Network
from portal.networks.queries import network_at
from portal.people.sign_in import reader
from portal.refusals import Refusal
from portal.text import mailbox_key
from portal.web.answers import private, send_to, show
from portal.web.errors import say_when
from portal.web.forgery import says_so_in_its_form
from portal.web.limits import count_request_to_join, sign_up_limit
from portal.web.moment import now

bp = Blueprint("memberships", __name__)


@bp.post("/networks/<slug:slug>/membership")
@sign_up_limit
@says_so_in_its_form
def ask(slug: str) -> Response:
    network, person = _network_to_join(slug), reader()
    form = JoinForm().ask_for(network)

    try:
        form.check()
        count_request_to_join(slug)
        joiner = form.joiner(network, form.name.data or "", form.email.data or "")
        is_proven = person is not None and person.email == mailbox_key(joiner.email)
        if person and is_proven:
            ask_signed_in(network.id, person.id, joiner, now())
        else:
            ask_to_join(network.id, joiner, now())
    except Refusal as refusal:
        form.refuse(refusal)
        if isinstance(refusal, EngagementChanged) or not form.version.data:
            network = _network_to_join(slug)
            form.show_anew(network)
        panel = panel_of(network, person, now(), form)
        page = show("memberships/join.html", status=refusal.status, network=network, panel=panel)
        return say_when(private(page), refusal)

    mine = belonging_of(person.id, network.id) if person and is_proven else None
    return send_to(address_of(mine, now()) if mine else url_for("memberships.asked", slug=slug))


@bp.get("/networks/<slug:slug>/membership")
def asked(slug: str) -> Response:
    """Tell where to look, whoever asked: it says nothing about who is known."""
    return private(show("memberships/asked.html", network=_network_to_join(slug)))


def _network_to_join(slug: str) -> Network:
    network = network_at(slug)
    return network if network and not network.is_draft else abort(404)
