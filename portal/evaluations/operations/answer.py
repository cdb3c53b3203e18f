"""Storing an evaluation anonymously, without a time."""

from dataclasses import asdict
from datetime import datetime
from random import SystemRandom
from typing import Any

from sqlalchemy import delete, insert, select

from portal.db import open_transaction, transaction
from portal.evaluations.models import EvaluationAnswer
from portal.evaluations.operations.own_sentence import write_down
from portal.evaluations.rules import EvaluationInput, NothingSaid, has_company, new_id, refuse_to_ask, waits
from portal.signups.operations.lock import lock_signup

WORDS = tuple(asdict(EvaluationInput()))  # the columns that people fill in


def answer(signup_id: int, evaluation: EvaluationInput, sentence: str, now: datetime) -> None:
    """Store an evaluation, and the sentence about what they will try. A second evaluation is ignored.

    Idempotent. Raises EvaluationError.
    """
    with transaction():
        lock, signup = lock_signup(signup_id, now)
        refuse_to_ask(signup, lock.meeting, now)
        if evaluation.is_empty and not sentence:
            raise NothingSaid
        if not evaluation.is_empty and not signup.has_evaluated:
            signup.has_evaluated = True
            _mix_in(signup.meeting_id, evaluation)
        if sentence:
            write_down(lock, signup, sentence)


def _mix_in(meeting_id: int, evaluation: EvaluationInput) -> None:
    """Rewrite all answers of the meeting in random order with new ids.

    Otherwise the last row would be the last respondent's, and comparing two copies of the table would reveal it.
    """
    session = open_transaction()
    known = session.scalars(select(EvaluationAnswer).where(EvaluationAnswer.meeting_id == meeting_id)).all()
    shown = [_facts(answer) for answer in known if not waits(answer.id)]
    waiting = [*(_facts(answer) for answer in known if waits(answer.id)), asdict(evaluation)]
    are_waiting = not has_company(len(shown), len(waiting))
    rows = [{**facts, "id": new_id(waits=False)} for facts in shown]
    rows += [{**facts, "id": new_id(waits=are_waiting)} for facts in waiting]
    SystemRandom().shuffle(rows)
    session.execute(
        delete(EvaluationAnswer).where(EvaluationAnswer.meeting_id == meeting_id), execution_options=_AS_IT_IS
    )
    session.execute(insert(EvaluationAnswer), [{**row, "meeting_id": meeting_id} for row in rows])


_AS_IT_IS = {"synchronize_session": False}


def _facts(answer: EvaluationAnswer) -> dict[str, Any]:
    return {name: getattr(answer, name) for name in WORDS}
