"""The answer to a signal, behind the link in the letter, without signing in."""

from typing import Any

from flask import Blueprint, abort, request, url_for
from werkzeug import Response

from portal.agenda.forms.joining import refuse_joining
from portal.agenda.rules.refusals import HoldsJoiningDetails
from portal.language import N_, tell
from portal.refusals import Refusal
from portal.signals.forms import SignalReplyForm
from portal.signals.models import SignalChoice, SignalQuestion
from portal.signals.operations.answer import answer_question
from portal.signals.operations.mailbox import stop_signals
from portal.signals.queries import is_public, question_by, signal_of
from portal.signals.rules import AnswerNamesSomebody, SignalIsOver, SignalWithdrawn
from portal.signals.words import day_of
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.moment import now

bp = Blueprint("signals", __name__)

SAVED = N_("Thank you. Your answer stands with the signal.")


@bp.get("/signals/<key:key>")
def index(key: str) -> Response:
    question = _asked_by(key)

    return _page(
        key, question, SignalReplyForm(formdata=None, data={"choice": question.choice, "answer": question.text})
    )


@bp.post("/signals/<key:key>")
@says_so_in_its_form
def answer(key: str) -> Response:
    question, form = _asked_by(key), SignalReplyForm()
    form.offer()

    try:
        form.check()
        choice, marks = SignalChoice(form.choice.data), form.may_stay.data or ()
        answer_question(question.id, choice, form.answer.data or "", now(), marks)
    except (SignalIsOver, SignalWithdrawn):
        raise
    except HoldsJoiningDetails as refusal:
        refuse_joining(form, refusal)
        return _page(key, _asked_by(key), form, refusal.status)
    except Refusal as refusal:
        form.refuse(refusal)
        found = refusal.marks if isinstance(refusal, AnswerNamesSomebody) else {}
        return _page(key, _asked_by(key), form, refusal.status, found=found)

    return send_to(url_for(".index", key=key, said="saved"))


@bp.post("/signals/<key:key>/stop")
def stop(key: str) -> Response:
    question = question_by(key) or abort(404)
    network = question.meeting.network

    stop_signals(question.id, now())

    return private(show("signals/stopped.html", network_name=network.name if network else ""))


def _asked_by(key: str) -> SignalQuestion:
    """Return the question of this key; aborts with 404. Raises SignalIsOver and SignalWithdrawn."""
    question = question_by(key) or abort(404)
    if now() >= question.answer_until:
        raise SignalIsOver(day_of(question.answer_until))
    if signal_of(question.meeting_id) is None:
        raise SignalWithdrawn
    return question


def _page(key: str, question: SignalQuestion, form: SignalReplyForm, status: int = 200, **facts: Any) -> Response:
    form.offer()
    signal, meeting = signal_of(question.meeting_id), question.meeting
    shown = {
        "key": key,
        "question": question,
        "meeting": meeting,
        "network_name": meeting.network.name if meeting.network else "",
        "signal": signal,
        "is_public": is_public(meeting.id),
        "until": day_of(question.answer_until),
        "form": form,
        "found": {},
        "notice": tell(SAVED) if request.args.get("said") == "saved" and status == 200 else "",
        **facts,
    }
    return private(show("signals/answer.html", status=status, **shown))
