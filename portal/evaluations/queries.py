"""Queries on evaluations, for those who may read them, and on letters to oneself."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from portal.agenda.models import Meeting, MeetingCount, MeetingStage
from portal.agenda.queries.led import led_by
from portal.db import db
from portal.evaluations.models import EvaluationAnswer, LetterToSelf
from portal.evaluations.rules import SCALES, count_name, is_closed, may_show, shuffled, waits
from portal.people.models import Person


def answers_to_show(meeting: Meeting, now: datetime) -> tuple[Sequence[EvaluationAnswer], bool]:
    """Return the answers that facilitators may read, in random order, and whether there are any at all.

    None while there are too few. An answer that waits for company is shown with the next one, or after the deadline.
    """
    given = list(db.session.scalars(select(EvaluationAnswer).where(EvaluationAnswer.meeting_id == meeting.id)))
    return shuffled(_shown(meeting, given, now)), bool(given)


def _shown(meeting: Meeting, given: Sequence[EvaluationAnswer], now: datetime) -> list[EvaluationAnswer]:
    shown = [answer for answer in given if is_closed(meeting, now) or not waits(answer.id)]
    return shown if may_show(len(shown)) else []


def series_of(meeting: Meeting, reader: Person, now: datetime) -> list[Meeting]:
    """Return the sessions with this title in this network that were held and that the reader leads, first to last."""
    held = select(Meeting).where(Meeting.title == meeting.title, Meeting.network_id == meeting.network_id)
    held = held.where(Meeting.stage == MeetingStage.PUBLISHED, Meeting.ends_at <= now, led_by(reader))
    return list(db.session.scalars(held.order_by(Meeting.starts_at, Meeting.id)))


def numbers_given(meetings: Sequence[Meeting], now: datetime) -> dict[int, Counter[str]]:
    """Return per meeting id how often each number was given, in answers that may be shown and in those deleted since.

    The names are those of `count_name`.
    """
    ids = [meeting.id for meeting in meetings]
    answers = defaultdict[int, list[EvaluationAnswer]](list)
    for answer in db.session.scalars(select(EvaluationAnswer).where(EvaluationAnswer.meeting_id.in_(ids))):
        answers[answer.meeting_id].append(answer)

    counts = {meeting.id: Counter[str]() for meeting in meetings}
    for meeting in meetings:
        for answer in _shown(meeting, answers[meeting.id], now):
            counts[meeting.id].update(count_name(scale, n) for scale in SCALES if (n := getattr(answer, scale)))
    deleted = select(MeetingCount).where(MeetingCount.meeting_id.in_(ids))
    for count in db.session.scalars(deleted):
        counts[count.meeting_id][count.name] += count.value
    return counts


def own_sentence(signup_id: int) -> LetterToSelf | None:
    """Return the sentence this person wrote, for them only."""
    return db.session.get(LetterToSelf, signup_id)


def to_post_back(now: datetime) -> list[int]:
    """Return the sign-ups whose sentence is due to be mailed."""
    due = select(LetterToSelf.signup_id).where(LetterToSelf.posted_at.is_(None), LetterToSelf.due_at <= now)
    return list(db.session.scalars(due.order_by(LetterToSelf.due_at, LetterToSelf.signup_id)))
