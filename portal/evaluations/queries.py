"""Queries on evaluations, for those who may read them, and on letters to oneself."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.db import db
from portal.evaluations.models import EvaluationAnswer, LetterToSelf
from portal.evaluations.rules import is_closed, may_show, shuffled, waits


def answers_to_show(meeting: Meeting, now: datetime) -> tuple[Sequence[EvaluationAnswer], bool]:
    """Return the answers that facilitators may read, in random order, and whether there are any at all.

    None while there are too few. An answer that waits for company is shown with the next one, or after the deadline.
    """
    given = list(db.session.scalars(select(EvaluationAnswer).where(EvaluationAnswer.meeting_id == meeting.id)))
    shown = [answer for answer in given if is_closed(meeting, now) or not waits(answer.id)]
    return shuffled(shown) if may_show(len(shown)) else [], bool(given)


def own_sentence(signup_id: int) -> LetterToSelf | None:
    """Return the sentence this person wrote, for them only."""
    return db.session.get(LetterToSelf, signup_id)


def to_post_back(now: datetime) -> list[int]:
    """Return the sign-ups whose sentence is due to be mailed."""
    due = select(LetterToSelf.signup_id).where(LetterToSelf.posted_at.is_(None), LetterToSelf.due_at <= now)
    return list(db.session.scalars(due.order_by(LetterToSelf.due_at, LetterToSelf.signup_id)))
