"""Signing up, and the receipt of it."""

from flask import Blueprint, abort, redirect, request, url_for
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules.signing_up import Door, refuse_unless_open
from portal.agenda.rules.who_may import may_see
from portal.clock import now
from portal.mail.rules.limits import ASKED_BY_RECEIPT
from portal.pages.views.session_facts import session_facts
from portal.people.sign_in import reader
from portal.refusals import Refusal
from portal.signups.forms import CorrectionForm, SignUpForm
from portal.signups.models import Standing
from portal.signups.operations.correct import correct_address
from portal.signups.operations.correct import send_again as post_again
from portal.signups.operations.sign_up import sign_up
from portal.signups.rules.refusals import CorrectedOften
from portal.signups.rules.signing_up import Newcomer
from portal.signups.views.receipt import (
    MOST_CORRECTIONS,
    Receipt,
    asked_again,
    corrected,
    give_receipt,
    new_receipt,
    receipt_facts,
    receipt_for,
)
from portal.web.answers import done, private, send_to, show
from portal.web.errors import say_when
from portal.web.forgery import says_so_in_its_form
from portal.web.forms import NotAccepted
from portal.web.language import reader_language
from portal.web.limits import count_sign_up, sign_up_limit, visitor

bp = Blueprint("signups", __name__)


@bp.post("/agenda/<slug:slug>/signup")
@sign_up_limit
@says_so_in_its_form
def create(slug: str) -> Response:
    meeting = _public_meeting(slug)
    form = SignUpForm()

    try:
        refuse_unless_open(meeting, now())
        form.check()
        count_sign_up(slug)
        told = sign_up(meeting.id, form.who(), now(), visitor())
    except Refusal as refusal:
        return _refused(slug, form, refusal)

    just_full = told.standing == Standing.WAITING and form.seen.data == Door.OPEN
    receipt = new_receipt(meeting.id, form.who(), told, just_full, now())
    facts = receipt_facts(meeting, receipt)
    response = private(done("signups/_box.html", url_for("signups.receipt", slug=slug), **facts))
    return give_receipt(response, receipt, now())


@bp.get("/agenda/<slug:slug>/signup")
def receipt(slug: str) -> Response:
    meeting = _public_meeting(slug)
    receipt = receipt_for(meeting.id, now())

    if not receipt:
        return redirect(url_for("agenda.session", slug=slug), 303)

    facts = receipt_facts(meeting, receipt, said=request.args.get("said", ""))
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
    try:
        form.check()
        if receipt.corrections >= MOST_CORRECTIONS:
            raise CorrectedOften
        count_sign_up(slug)
        newcomer = Newcomer(receipt.name, form.email.data or "", receipt.organisation, reader_language())
        correct_address(meeting.id, receipt.nonce, newcomer, now(), visitor(), receipt.address)
    except Refusal as refusal:
        return _not_corrected(slug, receipt, form, refusal)

    receipt = corrected(receipt, newcomer.email)
    facts = receipt_facts(meeting, receipt, said="changed")
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
    facts = receipt_facts(meeting, receipt, said=said)
    address = url_for("signups.receipt", slug=slug, said=said)
    return give_receipt(private(done("signups/_box.html", address, **facts)), receipt, now())


def _public_meeting(slug: str) -> Meeting:
    meeting = meeting_at(slug)
    return meeting if meeting and may_see(meeting, reader()) else abort(404)


def _refused(slug: str, form: SignUpForm, refusal: Refusal) -> Response:
    """The session as it is now. Its form says why; where it takes no sign-ups, its box does."""
    form.refuse(refusal)
    facts = session_facts(_public_meeting(slug), now(), form if form.errors else None)
    return say_when(private(show("agenda/show.html", "signups/_box.html", refusal.status, **facts)), refusal)


def _not_corrected(slug: str, receipt: Receipt, form: CorrectionForm, refusal: Refusal) -> Response:
    """The receipt as it was, with why: at the address, or above it."""
    is_of_form = isinstance(refusal, NotAccepted) or refusal.field in form
    if is_of_form:
        form.refuse(refusal)
    notice = "" if is_of_form else refusal.words
    facts = receipt_facts(_public_meeting(slug), receipt, form if is_of_form else None, notice=notice)
    return say_when(private(show("signups/receipt.html", "signups/_box.html", refusal.status, **facts)), refusal)
