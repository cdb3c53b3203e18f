"""Queries on policy mailboxes, and on signals that wait."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.orm import joinedload

from portal.agenda.models import Meeting
from portal.db import db
from portal.keys import id_in, opens
from portal.lessons.models import Lesson
from portal.lessons.queries.conditions import has_lessons_for
from portal.lessons.queries.finding import readable_part_of, summary_with_meeting
from portal.people.models import Person
from portal.signals.models import PolicyMailbox, SignalQuestion
from portal.signals.rules import GRACE, LEFT_AT_A_NUDGE, NUDGED_AFTER, PURPOSE, SENT_WITHIN
from portal.summaries.models import Summary

A_DAY = timedelta(days=1)


def mailbox_of(network_id: int) -> PolicyMailbox | None:
    """Return the mailbox of a network, with its person and who gave it."""
    found = select(PolicyMailbox).where(PolicyMailbox.network_id == network_id)
    return db.session.scalar(
        found.options(*map(joinedload, (PolicyMailbox.person, PolicyMailbox.network, PolicyMailbox.given_by)))
    )


def question_with(question_id: int) -> SignalQuestion | None:
    """Return the question with its meeting and network."""
    found = select(SignalQuestion).where(SignalQuestion.id == question_id)
    return db.session.scalar(found.options(joinedload(SignalQuestion.meeting).joinedload(Meeting.network)))


def question_by(key: str) -> SignalQuestion | None:
    number = id_in(key)
    question = question_with(number) if number is not None else None
    return question if question and opens(key, PURPOSE, question.id, question.salt) else None


def signal_of(meeting_id: int) -> Lesson | None:
    """Return the signal of a meeting while the members of its network can read it; none with a hidden passage."""
    summary = summary_with_meeting(meeting_id)
    network_id = summary.meeting.network_id if summary else None
    if summary is None or not _has_lessons_for(meeting_id, [network_id] if network_id else []):
        return None
    return next((lesson for lesson in readable_part_of([(summary, False, True)])[0].lessons if lesson.is_signal), None)


def to_ask(now: datetime) -> list[tuple[int, int]]:
    """Return (network, meeting) of each signal that is to be sent."""
    wanted = select(PolicyMailbox.network_id).join(Person, Person.id == PolicyMailbox.person_id)
    networks = db.session.scalars(wanted.where(Person.only_seat_letters.is_(False)).order_by(PolicyMailbox.network_id))
    return [(network_id, meeting_id) for network_id in networks.all() for meeting_id in due_in(network_id, now)]


def due_in(network_id: int, now: datetime) -> list[int]:
    """Return the meetings with a signal that was shared lately, not sent and not answered; oldest first."""
    due = (
        select(Summary.meeting_id)
        .join(Summary.meeting)
        .where(
            Meeting.network_id == network_id,
            has_lessons_for([network_id]),
            Summary.shared_at.between(now - SENT_WITHIN, now - GRACE),
            _is_unanswered(Meeting.id),
            ~exists().where(SignalQuestion.meeting_id == Meeting.id),
        )
    )
    return list(db.session.scalars(due.order_by(Summary.shared_at, Summary.id)))


def to_nudge(now: datetime) -> list[int]:
    """Return the questions that wait for some weeks, to mailboxes that their network still names."""
    due = select(SignalQuestion.id).join(Meeting, Meeting.id == SignalQuestion.meeting_id)
    due = due.where(
        SignalQuestion.nudged_at.is_(None),
        SignalQuestion.asked_at <= now - NUDGED_AFTER,
        SignalQuestion.answer_until >= now + LEFT_AT_A_NUDGE,
        _is_unanswered(Meeting.id),
        exists().where(
            PolicyMailbox.network_id == Meeting.network_id, PolicyMailbox.person_id == SignalQuestion.person_id
        ),
    )
    return list(db.session.scalars(due.order_by(SignalQuestion.id)))


def is_public(meeting_id: int) -> bool:
    """Return whether everybody can read the lessons of a meeting."""
    return _has_lessons_for(meeting_id, ())


def waiting(meeting_ids: Collection[int], now: datetime) -> dict[int, tuple[datetime | None, datetime | None]]:
    """Return for each of these meetings whose signal waits when it was sent, and until when it can be answered.

    Both are None of a signal that its mailbox did not get within a day.
    """
    moments = select(Meeting.id, SignalQuestion.asked_at, SignalQuestion.answer_until)
    moments = moments.join(Summary, Summary.meeting_id == Meeting.id)
    moments = moments.outerjoin(SignalQuestion, SignalQuestion.meeting_id == Meeting.id)
    has_mailbox = exists().where(PolicyMailbox.network_id == Meeting.network_id)
    is_late = has_mailbox & Summary.shared_at.between(now - SENT_WITHIN, now - A_DAY)
    found = moments.where(
        Meeting.id.in_(meeting_ids), _is_unanswered(Meeting.id), or_(SignalQuestion.id.is_not(None), is_late)
    )
    return {meeting_id: (asked_at, until) for meeting_id, asked_at, until in db.session.execute(found)}


def _is_unanswered(meeting_id: object) -> ColumnElement[bool]:
    return exists().where(Lesson.meeting_id == meeting_id, Lesson.is_signal, Lesson.answer == "")


def _has_lessons_for(meeting_id: int, member_of: Collection[int]) -> bool:
    rows = select(Summary.id).join(Summary.meeting).where(Summary.meeting_id == meeting_id)
    return db.session.scalar(rows.where(has_lessons_for(member_of))) is not None
