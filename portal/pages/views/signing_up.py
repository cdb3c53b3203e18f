"""Signing up, and the receipt of it."""

from typing import Any

from flask import Blueprint, abort, redirect, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules.signing_up import TAKES_SIGNUPS, Door, NothingToSignUpFor, door
from portal.agenda.rules.times import in_last_hours
from portal.agenda.rules.who_may import may_see
from portal.clock import now
from portal.language import N_, tell
from portal.mail.rules.limits import ASKED_BY_RECEIPT
from portal.pages.views.session_facts import session_facts
from portal.people.sign_in import reader
from portal.signups.forms import CorrectionForm, SignUpForm
from portal.signups.models import Standing
from portal.signups.operations.correct import correct_address
from portal.signups.operations.correct import send_again as post_again
from portal.signups.operations.sign_up import sign_up
from portal.signups.rules.refusals import OrganisationFull, TooLate, TooManySignUps
from portal.signups.rules.signing_up import Newcomer, meant
from portal.signups.views.receipt import (
    MOST_CORRECTIONS,
    Receipt,
    asked_again,
    corrected,
    give_receipt,
    new_receipt,
    receipt_for,
)
from portal.web.answers import done, private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.language import reader_language
from portal.web.limits import must_wait, sign_up_limit, visitor

bp = Blueprint("signups", __name__)


@bp.post("/agenda/<slug:slug>/signup")
@sign_up_limit
@says_so_in_its_form
def create(slug: str) -> Response:
    meeting = _public_meeting(slug)
    form = SignUpForm()

    if door(meeting, now()) not in TAKES_SIGNUPS:
        return _nothing_to_sign_up_for(meeting)
    if not form.validate():
        return _with_form(slug, form, form.refusal)
    if seconds := must_wait(slug):
        form.add_error("", _too_many_here())
        return _later(_with_form(slug, form, 429), seconds)

    newcomer = form.who()
    try:
        told = sign_up(meeting.id, newcomer, now(), visitor())
    except NothingToSignUpFor:
        return _nothing_to_sign_up_for(_public_meeting(slug))
    except (OrganisationFull, TooManySignUps) as error:
        form.refuse(error)
        return _with_form(slug, form, 422)

    just_full = told.standing == Standing.WAITING and form.seen.data == Door.OPEN
    receipt = new_receipt(meeting.id, newcomer, told, just_full, now())
    facts = _receipt_facts(meeting, receipt)
    response = private(done("signups/_box.html", url_for("signups.receipt", slug=slug), **facts))
    return give_receipt(response, receipt, now())


@bp.get("/agenda/<slug:slug>/signup")
def receipt(slug: str) -> Response:
    meeting = _public_meeting(slug)
    receipt = receipt_for(meeting.id, now())

    if not receipt:
        return redirect(url_for("agenda.session", slug=slug), 303)

    facts = _receipt_facts(meeting, receipt, said=request.args.get("said", ""))
    return private(show("signups/receipt.html", "signups/_box.html", **facts))


@bp.post("/agenda/<slug:slug>/signup/correction")
@sign_up_limit
@says_so_in_its_form
def correct(slug: str) -> Response:
    meeting = _public_meeting(slug)
    receipt = receipt_for(meeting.id, now())
    form = CorrectionForm()

    if not receipt:
        return send_to(url_for("agenda.session", slug=slug))
    if not form.validate():
        facts = _receipt_facts(meeting, receipt, form)
        return private(show("signups/receipt.html", "signups/_box.html", form.refusal, **facts))

    if receipt.corrections >= MOST_CORRECTIONS:
        return _not_corrected(meeting, receipt, _("You changed the address a few times already. Sign up once more."))
    if seconds := must_wait(slug):
        return _later(_not_corrected(meeting, receipt, _too_many_here(), 429), seconds)
    newcomer = Newcomer(receipt.name, form.email.data or "", receipt.organisation, reader_language())
    try:
        correct_address(meeting.id, receipt.nonce, newcomer, now(), visitor(), receipt.address)
    except TooLate:
        return _not_corrected(meeting, receipt, _("The session has begun, so this can no longer be changed."))
    except TooManySignUps as error:
        form.refuse(error)
        facts = _receipt_facts(_public_meeting(slug), receipt, form)
        return private(show("signups/receipt.html", "signups/_box.html", 422, **facts))

    receipt = corrected(receipt, newcomer.email)
    facts = _receipt_facts(meeting, receipt, said="changed")
    address = url_for("signups.receipt", slug=slug, said="changed")
    return give_receipt(private(done("signups/_box.html", address, **facts)), receipt, now())


@bp.post("/agenda/<slug:slug>/signup/letter")
@sign_up_limit
def send_again(slug: str) -> Response:
    meeting = _public_meeting(slug)
    receipt = receipt_for(meeting.id, now())

    if not receipt:
        return send_to(url_for("agenda.session", slug=slug))

    said = "sent" if receipt.letters < ASKED_BY_RECEIPT.most else "enough"
    if said == "sent":
        post_again(meeting.id, receipt.nonce, now(), receipt.address)

    receipt = asked_again(receipt)
    facts = _receipt_facts(meeting, receipt, said=said)
    address = url_for("signups.receipt", slug=slug, said=said)
    return give_receipt(private(done("signups/_box.html", address, **facts)), receipt, now())


def _public_meeting(slug: str) -> Meeting:
    meeting = meeting_at(slug)
    return meeting if meeting and may_see(meeting, reader()) else abort(404)


def _with_form(slug: str, form: SignUpForm, status: int) -> Response:
    """The session with the form that was refused, and what was typed in it."""
    facts = session_facts(_public_meeting(slug), now(), form)
    return private(show("agenda/show.html", "signups/_box.html", status, **facts))


def _too_many_here() -> str:
    return _("There were many sign-ups for this session from your network. Try again in an hour.")


def _later(response: Response, seconds: int) -> Response:
    response.headers["Retry-After"] = str(seconds)
    return response


def _nothing_to_sign_up_for(meeting: Meeting) -> Response:
    return private(show("agenda/show.html", "signups/_box.html", 409, **session_facts(meeting, now())))


_SAID = {
    "changed": N_("Changed. We mail to this address now."),
    "enough": N_("We sent the letter a few times already. Check spam, and look whether the address is right."),
    "sent": N_("We send the letter again. It can take a few minutes."),
}


def _receipt_facts(
    meeting: Meeting, receipt: Receipt, form: CorrectionForm | None = None, said: str = ""
) -> dict[str, Any]:
    return {
        "meeting": meeting,
        "state": str(receipt.told),
        "receipt": receipt,
        "form": form or CorrectionForm(formdata=None, data={"email": receipt.address}),
        "notice": tell(_SAID[said]) if said in _SAID else "",
        "meant": meant(receipt.address),
        "in_last_hours": in_last_hours(meeting, now()),
        "mine": None,
    }


def _not_corrected(meeting: Meeting, receipt: Receipt, notice: str, status: int = 409) -> Response:
    facts = _receipt_facts(meeting, receipt) | {"notice": notice}
    return private(show("signups/receipt.html", "signups/_box.html", status, **facts))
