"""Signing up, and the receipt of it."""

from dataclasses import replace

from flask import Blueprint, abort, redirect, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules.signing_up import TAKES_SIGNUPS, Door, door
from portal.agenda.rules.who_may import may_see
from portal.mail.rules.limits import ASKED_BY_RECEIPT
from portal.pages.views.session_facts import show_session
from portal.people.sign_in import reader
from portal.signups.forms import CorrectionForm, SignUpForm
from portal.signups.models import Standing
from portal.signups.operations.correct import correct_address
from portal.signups.operations.correct import send_again as post_again
from portal.signups.operations.sign_up import sign_up
from portal.signups.rules.refusals import NothingToSignUpFor, OrganisationFull, TooLate, TooManySignUps
from portal.signups.rules.signing_up import Newcomer
from portal.signups.views.panels import SignUpBox, receipt_box, sign_up_box
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
from portal.web.moment import now

bp = Blueprint("signups", __name__)

PART = "signups/_box.html"


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
    box = receipt_box(meeting, receipt, now())
    response = private(done(PART, url_for("signups.receipt", slug=slug), meeting=meeting, box=box))
    return give_receipt(response, receipt, now())


@bp.get("/agenda/<slug:slug>/signup")
def receipt(slug: str) -> Response:
    meeting = _public_meeting(slug)
    receipt = receipt_for(meeting.id, now())

    if not receipt:
        return redirect(url_for("agenda.session", slug=slug), 303)

    return _receipt(meeting, receipt_box(meeting, receipt, now(), said=request.args.get("said", "")))


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
        return _receipt(meeting, receipt_box(meeting, receipt, now(), form), form.refusal)

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
        meeting = _public_meeting(slug)
        return _receipt(meeting, receipt_box(meeting, receipt, now(), form), 422)

    return _done_with(meeting, corrected(receipt, newcomer.email), "changed")


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

    return _done_with(meeting, asked_again(receipt), said)


def _public_meeting(slug: str) -> Meeting:
    meeting = meeting_at(slug)
    return meeting if meeting and may_see(meeting, reader()) else abort(404)


def _with_form(slug: str, form: SignUpForm, status: int) -> Response:
    """The session with the form that was refused, and what was typed in it."""
    return _session(_public_meeting(slug), status, form)


def _too_many_here() -> str:
    return _("There were many sign-ups for this session from your network. Try again in an hour.")


def _later(response: Response, seconds: int) -> Response:
    response.headers["Retry-After"] = str(seconds)
    return response


def _nothing_to_sign_up_for(meeting: Meeting) -> Response:
    return _session(meeting, 409)


def _session(meeting: Meeting, status: int, form: SignUpForm | None = None) -> Response:
    """The box; without JavaScript the page of the session."""
    return private(show_session(meeting, now(), sign_up_box(meeting, reader(), now(), form), status))


def _receipt(meeting: Meeting, box: SignUpBox, status: int = 200) -> Response:
    return private(show("signups/receipt.html", PART, status, meeting=meeting, box=box))


def _done_with(meeting: Meeting, receipt: Receipt, said: str) -> Response:
    """The box after something was done with the receipt, whose cookie is set anew."""
    box = receipt_box(meeting, receipt, now(), said=said)
    address = url_for("signups.receipt", slug=meeting.slug, said=said)
    return give_receipt(private(done(PART, address, meeting=meeting, box=box)), receipt, now())


def _not_corrected(meeting: Meeting, receipt: Receipt, notice: str, status: int = 409) -> Response:
    return _receipt(meeting, replace(receipt_box(meeting, receipt, now()), notice=notice), status)
