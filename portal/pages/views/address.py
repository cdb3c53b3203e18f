"""Another e-mail address: asked on my data, and confirmed by a button behind the link in either mailbox."""

from typing import NamedTuple

from flask import Blueprint, abort, url_for
from werkzeug import Response

from portal.keys import id_in, opens
from portal.language import N_, tell
from portal.pages.forms import AddressForm
from portal.pages.operations.change_address import Mailbox, confirm_change
from portal.pages.views.my_data import my_data_page
from portal.people.models import AddressChange
from portal.people.operations.address import ask_to_change_address, refuse_change, withdraw
from portal.people.queries import change_with, is_of_another
from portal.people.rules import AddressTaken, SameAddress, SpentLink, TooManyAddressChanges
from portal.people.sign_in import signed_in, signed_in_lately, the_reader
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.language import reader_language
from portal.web.limits import sign_in_limit
from portal.web.moment import now

bp = Blueprint("address", __name__)

TAKEN = N_(
    "This address has sign-ups of its own here, so it cannot be added to somebody else. Sign in with it, and delete "
    "what is kept there. Then use this link again."
)


class Opened(NamedTuple):
    """A change of address, and the mailbox that the link is from."""

    change: AddressChange
    mailbox: Mailbox


@bp.post("/me/data/address")
@signed_in_lately
@says_so_in_its_form
def ask() -> Response:
    form = AddressForm()

    if not form.validate():
        return my_data_page(address_form=form, status=form.refusal)

    try:
        ask_to_change_address(the_reader().id, form.new_email.data or "", reader_language(), now())
    except (SameAddress, TooManyAddressChanges) as refusal:
        form.refuse(refusal)
        return my_data_page(address_form=form, status=refusal.status)

    return send_to(url_for("my_data.index", said="address", _anchor="address"))


@bp.post("/me/data/address/removal")
@signed_in
def stop() -> Response:
    withdraw(the_reader().id)

    return send_to(url_for("my_data.index", _anchor="address"))


@bp.get("/me/address/<key:key>")
def confirm(key: str) -> Response:
    opened = _opened_by(key)

    return _page(key, opened, 409 if _is_taken(opened) else 200)


@bp.post("/me/address/<key:key>")
@sign_in_limit
def say_yes(key: str) -> Response:
    opened = _opened_by(key)

    try:
        confirm_change(opened.change.id, opened.mailbox, now())
    except AddressTaken:
        return _page(key, _opened_by(key), AddressTaken.status)
    except SpentLink:
        abort(410)

    return send_to(url_for(".confirm", key=key))


@bp.post("/me/address/<key:key>/refusal")
@sign_in_limit
def say_no(key: str) -> Response:
    """The owner of the old mailbox did not ask for it."""
    opened = _opened_by(key)
    if opened.mailbox != Mailbox.OLD:
        abort(404)

    if not refuse_change(opened.change.id, opened.change.person_id):
        return send_to(url_for(".confirm", key=key))  # it was made meanwhile

    return private(show("pages/data/address_refused.html"))


def _opened_by(key: str) -> Opened:
    """Return what this key opens; aborts with 404 for a wrong one or a change that was withdrawn, 410 when expired."""
    number = id_in(key)
    change = change_with(number) if number is not None else None
    mailbox = next((box for box in Mailbox if change and opens(key, box, change.id, change.salt)), None)
    if not change or not mailbox:
        abort(404)
    if change.ends_at <= now():
        abort(410)
    return Opened(change, mailbox)


def _is_taken(opened: Opened) -> bool:
    change, mailbox = opened
    return mailbox == Mailbox.NEW and not change.done_at and is_of_another(change.email, change.person_id)


def _page(key: str, opened: Opened, status: int) -> Response:
    change, mailbox = opened
    is_mine = change.old_confirmed_at if mailbox == Mailbox.OLD else change.new_confirmed_at
    return private(
        show(
            "pages/data/address.html",
            status=status,
            key=key,
            change=change,
            is_old=mailbox == Mailbox.OLD,
            has_confirmed=bool(is_mine),
            taken=tell(TAKEN) if _is_taken(opened) else "",
        )
    )
