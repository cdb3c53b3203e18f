"""Signing up, and the receipt."""

from flask import Blueprint, abort, redirect, request, url_for
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules.signup_state import SignupState, refuse_unless_open
from portal.agenda.rules.who_may import belongs_to, may_see
from portal.mail.rules.limits import ASKED_BY_RECEIPT
from portal.pages.views.bringing import bring_along
from portal.pages.views.session_facts import show_session
from portal.people.sign_in import reader
from portal.refusals import Refusal
from portal.signups.forms import CorrectionForm, SignUpForm
from portal.signups.models import Standing
from portal.signups.operations.correct import correct_address
from portal.signups.operations.correct import send_again as post_again
from portal.signups.operations.sign_up import sign_up
from portal.signups.rules.refusals import CorrectedOften
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
from portal.web.errors import say_when
from portal.web.forgery import says_so_in_its_form
from portal.web.forms import NotAccepted
from portal.web.language import reader_language
from portal.web.limits import count_sign_up, sign_up_limit, visitor
from portal.web.moment import now

bp = Blueprint("signups", __name__)

PART = "signups/_box.html"


@bp.post("/agenda/<slug:slug>/signup")
@sign_up_limit
@says_so_in_its_form
def create(slug: str) -> Response:
    meeting = _public_meeting(slug)
    meeting_id = meeting.id  # the transaction expires what was read before
    form = SignUpForm()

    try:
        refuse_unless_open(meeting, now(), belongs_to(reader(), meeting))
        form.check()
        count_sign_up(slug)
        newcomer = form.newcomer()
        reply = sign_up(meeting_id, newcomer, now(), visitor(), _reader_id())
    except Refusal as refusal:
        return _refused(slug, form, refusal)

    # else somebody waits for another reason, which only the letter tells
    just_full = reply.is_full and reply.standing == Standing.WAITING and form.seen.data == SignupState.OPEN
    receipt = new_receipt(meeting_id, newcomer, reply, just_full, now())
    return give_receipt(private(send_to(url_for("signups.receipt", slug=slug))), receipt, now())


@bp.get("/agenda/<slug:slug>/signup")
def receipt(slug: str) -> Response:
    meeting = _public_meeting(slug)
    receipt = receipt_for(meeting.id, now())

    if not receipt or meeting.is_called_off:  # the session's page says so, and why
        return redirect(url_for("agenda.session", slug=slug), 303)

    return _receipt(meeting, receipt_box(meeting, receipt, now(), notice_key=request.args.get("said", "")))


@bp.post("/agenda/<slug:slug>/signup/correction")
@sign_up_limit
@says_so_in_its_form
def correct(slug: str) -> Response:
    meeting = _public_meeting(slug)
    receipt = receipt_for(meeting.id, now())
    form = CorrectionForm()

    if not receipt:
        return send_to(url_for("agenda.session", slug=slug))
    try:
        form.check()
        if receipt.corrections >= MOST_CORRECTIONS:
            raise CorrectedOften
        count_sign_up(slug)
        newcomer = Newcomer(receipt.name, form.email.data or "", receipt.organisation, reader_language())
        correct_address(meeting.id, receipt.nonce, newcomer, now(), visitor(), receipt.address)
    except Refusal as refusal:
        return _not_corrected(slug, receipt, form, refusal)

    return _done_with(meeting, corrected(receipt, newcomer.email), "changed")


@bp.post("/agenda/<slug:slug>/signup/letter")
@sign_up_limit
def send_again(slug: str) -> Response:
    meeting = _public_meeting(slug)
    receipt = receipt_for(meeting.id, now())

    if not receipt:
        return send_to(url_for("agenda.session", slug=slug))

    notice_key = "sent" if receipt.letters < ASKED_BY_RECEIPT.most else "enough"
    if notice_key == "sent":
        post_again(meeting.id, receipt.nonce, now(), receipt.address)

    return _done_with(meeting, asked_again(receipt), notice_key)


def _public_meeting(slug: str) -> Meeting:
    meeting = meeting_at(slug)
    return meeting if meeting and may_see(meeting, reader()) else abort(404)


def _reader_id() -> int | None:
    person = reader()
    return person.id if person else None


def _refused(slug: str, form: SignUpForm, refusal: Refusal) -> Response:
    """Show the session as it is now. The reason is at the form, or in the box where there is no form."""
    form.refuse(refusal)
    meeting = _public_meeting(slug)
    box = sign_up_box(meeting, reader(), now(), form if form.errors else None)
    response = show_session(meeting, now(), box, refusal.status)
    return say_when(private(response), refusal)


def _receipt(meeting: Meeting, box: SignUpBox, status: int = 200) -> Response:
    to_pass_on = bring_along(meeting) if box.standing == Standing.GOING else None
    return private(show("signups/receipt.html", PART, status, meeting=meeting, box=box, bring_along=to_pass_on))


def _done_with(meeting: Meeting, receipt: Receipt, notice_key: str) -> Response:
    """Show the box after an action on the receipt, whose cookie is renewed."""
    box = receipt_box(meeting, receipt, now(), notice_key=notice_key)
    address = url_for("signups.receipt", slug=meeting.slug, said=notice_key, _anchor="letter")
    return give_receipt(private(done(PART, address, meeting=meeting, box=box)), receipt, now())


def _not_corrected(slug: str, receipt: Receipt, form: CorrectionForm, refusal: Refusal) -> Response:
    """Show the receipt unchanged, with the reason at the address or above it."""
    is_at_address = isinstance(refusal, NotAccepted) or refusal.field in form
    meeting = _public_meeting(slug)
    if is_at_address:
        form.refuse(refusal)
        box = receipt_box(meeting, receipt, now(), form)
    else:
        box = receipt_box(meeting, receipt, now(), notice=refusal.words)
    return say_when(_receipt(meeting, box, refusal.status), refusal)
