"""Reads of answers, for who may read them, and of the letter to oneself."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.db import db
from portal.evaluations.models import EvaluationAnswer, LetterToSelf
from portal.evaluations.rules import is_closed, may_show, shuffled, waits


def answers_to_show(meeting: Meeting, now: datetime) -> tuple[Sequence[EvaluationAnswer], bool]:
    """The answers that its facilitators may read, in an order of chance; and whether there is any answer at all.

    None while there are too few. One that waits for company is shown with the next, or when nobody can answer any more.
    """
    given = list(db.session.scalars(select(EvaluationAnswer).where(EvaluationAnswer.meeting_id == meeting.id)))
    shown = [answer for answer in given if is_closed(meeting, now) or not waits(answer.id)]
    return shuffled(shown) if may_show(len(shown)) else [], bool(given)


def own_sentence(signup_id: int) -> LetterToSelf | None:
    """What somebody wrote to themself: for them alone."""
    return db.session.get(LetterToSelf, signup_id)


def to_post_back(now: datetime) -> list[int]:
    """The sign-ups whose sentence is to come back to them now."""
    due = select(LetterToSelf.signup_id).where(LetterToSelf.posted_at.is_(None), LetterToSelf.due_at <= now)
    return list(db.session.scalars(due.order_by(LetterToSelf.due_at, LetterToSelf.signup_id)))
