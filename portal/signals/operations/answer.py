"""The answer of a policy mailbox to a signal, given behind the key in its letter."""

from collections.abc import Collection
from datetime import datetime

from portal.agenda.models import Meeting
from portal.db import open_transaction, transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.lessons.operations.answer import write_answer
from portal.privacy.rules.hits import HitKind
from portal.signals.models import SignalChoice, SignalQuestion
from portal.signals.queries import signal_of
from portal.signals.rules import AnswerNamesSomebody, SignalIsOver, SignalWithdrawn
from portal.signals.words import answer_in_words, day_of
from portal.summaries.operations.lock import lock_summary
from portal.summaries.queries.findings import findings_of


def answer_question(
    question_id: int, choice: SignalChoice, text: str, now: datetime, may_stay: Collection[str] = ()
) -> None:
    """Store the answer, which stands at the lesson; the last one counts. Idempotent.

    Raises SignalIsOver, SignalWithdrawn, HoldsJoiningDetails, and AnswerNamesSomebody for findings of the scan without
    a mark in `may_stay`.
    """
    with transaction() as session:
        lock, _summary = lock_summary(session.get_one(SignalQuestion, question_id).meeting_id, now)
        question = session.get_one(SignalQuestion, question_id, populate_existing=True)
        if now >= question.answer_until:
            raise SignalIsOver(day_of(question.answer_until))
        signal = signal_of(lock.meeting.id)
        if signal is None:
            raise SignalWithdrawn
        _refuse_names(lock.meeting, text, may_stay)
        words = answer_in_words(choice, text, question.role, lock.meeting.language)
        if signal.answer == words:
            return
        question.choice, question.text, question.answered_at = choice, text, now
        write_answer(signal, words, None, now)
        note(Action.SIGNAL_ANSWERED, None, now, meeting_id=lock.meeting.id)


def _refuse_names(meeting: Meeting, text: str, may_stay: Collection[str]) -> None:
    """Raise AnswerNamesSomebody."""
    open_transaction().refresh(meeting, ["facilitators", "network"])
    found_all = findings_of(meeting, {"answer": text}, for_everyone=True)
    findings = [found for found in found_all if found.kind != HitKind.JOINING]  # has a refusal of its own
    open_ones = [found for found in findings if found.mark not in may_stay or found.hits[0].is_organisers]
    if open_ones:
        final = any(found.hits[0].is_organisers for found in open_ones)
        raise AnswerNamesSomebody({found.mark: found.hits[0].text for found in open_ones}, final)
