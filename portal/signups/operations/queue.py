"""Reads of a meeting's queue, for operations that hold its lock and for the worker's check before locking.

Each takes one or two statements that read few rows, however long the queue is.
"""

from datetime import datetime

from sqlalchemy import ColumnElement, false, func, select

from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.rules.times import LAST_TWO_DAYS
from portal.db import db
from portal.mail.rules.limits import LATE_SEATS
from portal.signups.models import Signup, Standing
from portal.signups.queries import seats_of
from portal.signups.rules.late_seats import late_seat_asks_due, pause_between_batches
from portal.signups.rules.seats import Seats


def first_who_fit(meeting: Meeting, seats: Seats) -> list[Signup]:
    """Return the first in the queue for the free seats, skipping organisations that are full."""
    rows = select(Signup).where(_waits(meeting), that_fit(seats)).order_by(Signup.id)
    return list(db.session.scalars(rows.limit(seats.free)))


def next_to_ask(meeting: Meeting, seats: Seats, most: int) -> list[Signup]:
    """Return the first in the queue who can still be offered a seat that is free now."""
    rows = select(Signup).where(_waits(meeting), that_fit(seats))
    rows = rows.where(Signup.seat_asked_at.is_(None), Signup.seat_asks < LATE_SEATS.most)
    return list(db.session.scalars(rows.order_by(Signup.id).limit(most)))


def asks_due(meeting: Meeting, seats: Seats, now: datetime) -> int:
    """Return how many more people may be asked now for the free seats."""
    since = now - pause_between_batches(meeting, now)
    recent = select(func.count()).select_from(Signup).where(_waits(meeting), Signup.seat_asked_at > since)
    return late_seat_asks_due(seats.free, db.session.scalar(recent) or 0)


def with_late_seats(now: datetime) -> list[int]:
    """Return the ids of meetings whose free late seats are due for the next batch of offers."""
    is_near = Meeting.starts_at > now, Meeting.starts_at <= now + LAST_TWO_DAYS
    has_seat = Meeting.stage == MeetingStage.PUBLISHED, Meeting.taken < Meeting.capacity, Meeting.waiting_who_fit > 0
    meetings = db.session.scalars(select(Meeting).where(*is_near, *has_seat).order_by(Meeting.id)).all()
    return [meeting.id for meeting in meetings if _has_somebody_to_ask(meeting, seats_of(meeting), now)]


def _has_somebody_to_ask(meeting: Meeting, seats: Seats, now: datetime) -> bool:
    return bool(asks_due(meeting, seats, now) and next_to_ask(meeting, seats, 1))


def _waits(meeting: Meeting) -> ColumnElement[bool]:
    return (Signup.meeting_id == meeting.id) & (Signup.standing == Standing.WAITING)


def that_fit(seats: Seats) -> ColumnElement[bool]:
    """Return `Seats.has_room_for` as an SQL condition on a sign-up."""
    is_full = Signup.organisation_key.in_(seats.full_names) if seats.full_names else false()
    if seats.full_domains:
        is_full |= func.coalesce(Signup.domain_key, "").in_(seats.full_domains)
    return ~is_full
