"""Naming the mailbox that receives a network's signals, for those who manage the network."""

from typing import Any

from flask import Blueprint, request, url_for
from werkzeug import Response

from portal.agenda.views.access import my_network
from portal.language import N_, tell
from portal.networks.models import Network
from portal.people.sign_in import signed_in, the_reader
from portal.refusals import Refusal
from portal.signals.forms import PolicyMailboxForm
from portal.signals.operations.mailbox import name_mailbox, remove_mailbox
from portal.signals.queries import mailbox_of
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.moment import now

bp = Blueprint("policy_mailbox", __name__, url_prefix="/manage/networks")

NOTICES = {
    "saved": N_("Saved. The next signal for policy goes there."),
    "removed": N_("Removed. Nobody receives signals for policy now."),
}


@bp.get("/<slug:slug>/policy-mailbox")
@signed_in
def index(slug: str) -> Response:
    network = my_network(slug)
    mailbox = mailbox_of(network.id)
    data = {"role": mailbox.role, "email": mailbox.person.email_shown, "name": mailbox.name} if mailbox else None

    return _page(network, PolicyMailboxForm(formdata=None, data=data))


@bp.post("/<slug:slug>/policy-mailbox")
@signed_in
@says_so_in_its_form
def save(slug: str) -> Response:
    network, form = my_network(slug), PolicyMailboxForm()

    try:
        form.check()
        name_mailbox(network.id, form.clean(), the_reader().id, now())
    except Refusal as refusal:
        form.refuse(refusal)
        return _page(my_network(slug), form, refusal.status)

    return send_to(url_for(".index", slug=slug, said="saved"))


@bp.post("/<slug:slug>/policy-mailbox/removal")
@signed_in
def remove(slug: str) -> Response:
    network = my_network(slug)

    remove_mailbox(network.id, the_reader().id, now())

    return send_to(url_for(".index", slug=slug, said="removed"))


def _page(network: Network, form: PolicyMailboxForm, status: int = 200) -> Response:
    said = request.args.get("said")
    facts: dict[str, Any] = {
        "network": network,
        "form": form,
        "mailbox": mailbox_of(network.id),
        "notice": tell(NOTICES[said]) if said in NOTICES else "",
    }
    return private(show("signals/mailbox.html", status=status, **facts))
