"""Reads of a meeting's queue, for verbs that hold its lock and for the worker's look before one.

Each is one or two statements that read few rows, however many people wait.
"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, select, true
from sqlalchemy.orm import aliased

from portal.agenda.models import Meeting, Stage
from portal.agenda.rules.times import LAST_HOURS
from portal.db import db
from portal.mail.models import Letter
from portal.mail.rules.limits import LATE_SEATS
from portal.signups.models import Signup, Standing
from portal.signups.queries import seats_by_organisation
from portal.signups.rules.last_hours import late_seat_asks_due, pause_between_batches
from portal.signups.rules.signing_up import has_room_for
from portal.signups.rules.unproven import LETTER_IS_RECENT, that_ask_who_comes, unproven


def count(meeting: Meeting, standing: Standing) -> int:
    rows = select(func.count()).select_from(Signup)
    return db.session.scalar(rows.where(_stands(meeting, standing))) or 0


def count_who_fit(meeting: Meeting) -> int:
    """How many wait who could have a seat if one were free."""
    rows = select(func.count()).select_from(Signup)
    return db.session.scalar(rows.where(_waits(meeting), _fits(full_organisations(meeting)))) or 0


def first_who_fit(meeting: Meeting, full: Collection[str], most: int) -> list[Signup]:
    """The first of the queue, but for those of the organisations that are `full`."""
    rows = select(Signup).where(_waits(meeting), _fits(full)).order_by(Signup.id)
    return list(db.session.scalars(rows.limit(most)))


def full_organisations(meeting: Meeting) -> set[str]:
    """The keys of organisations whose people have all the seats that one organisation may have."""
    if meeting.seats_per_organisation is None:
        return set()
    seats = seats_by_organisation(meeting.id)
    return {key for key in seats if not has_room_for(meeting, key, seats)}


def next_to_ask(meeting: Meeting, most: int) -> list[Signup]:
    """The first of the queue who can still be asked for a seat that is free now."""
    rows = select(Signup).where(_waits(meeting), _fits(full_organisations(meeting)))
    rows = rows.where(Signup.seat_asked_at.is_(None), Signup.seat_asks < LATE_SEATS.most)
    return list(db.session.scalars(rows.order_by(Signup.id).limit(most)))


def asks_due(meeting: Meeting, now: datetime) -> int:
    """How many more people may be asked now for the seats that are free."""
    since = now - pause_between_batches(meeting, now)
    recent = select(func.count()).select_from(Signup).where(_waits(meeting), Signup.seat_asked_at > since)
    return late_seat_asks_due(meeting.capacity - count(meeting, Standing.GOING), db.session.scalar(recent) or 0)


def with_late_seats(now: datetime) -> list[int]:
    """The ids of meetings where the next who wait are to be asked for a free seat."""
    is_near = Meeting.starts_at > now, Meeting.starts_at <= now + LAST_HOURS
    has_seat = Meeting.stage == Stage.PUBLISHED, Meeting.taken < Meeting.capacity, Meeting.waiting_who_fit > 0
    meetings = db.session.scalars(select(Meeting).where(*is_near, *has_seat).order_by(Meeting.id)).all()
    return [one.id for one in meetings if asks_due(one, now) and next_to_ask(one, 1)]


def to_ask_who_comes(now: datetime) -> list[int]:
    """The ids of meetings with an unproven seat to be asked about, while others wait for one."""
    seat = exists().where(Signup.meeting_id == Meeting.id, *_unproven_and_unasked(now))
    return list(db.session.scalars(select(Meeting.id).where(that_ask_who_comes(now), seat).order_by(Meeting.id)))


def unproven_seats(meeting: Meeting, now: datetime, after_id: int, most: int) -> list[Signup]:
    """Seats of mailboxes that proved nothing and were not asked yet whether they come, by id."""
    seats = select(Signup).where(Signup.meeting_id == meeting.id, Signup.id > after_id, *_unproven_and_unasked(now))
    return list(db.session.scalars(seats.order_by(Signup.id).limit(most)))


def _unproven_and_unasked(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Whose letter about the seat is recent is not asked yet."""
    recent = now - LETTER_IS_RECENT
    seat_yours = aliased(Letter)
    told = exists().where(
        seat_yours.signup_id == Signup.id, seat_yours.kind == "seat-yours", seat_yours.posted_at > recent
    )
    return unproven(), Signup.asked_at.is_(None), Signup.created_at <= recent, ~told


def _stands(meeting: Meeting, standing: Standing) -> ColumnElement[bool]:
    return (Signup.meeting_id == meeting.id) & (Signup.standing == standing)


def _waits(meeting: Meeting) -> ColumnElement[bool]:
    return _stands(meeting, Standing.WAITING)


def _fits(full: Collection[str]) -> ColumnElement[bool]:
    return Signup.organisation_key.not_in(sorted(full)) if full else true()
