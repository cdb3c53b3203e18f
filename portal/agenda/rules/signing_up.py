"""What a newcomer finds at a meeting: the state of its sign-up.

The rule stands here for one meeting, and in SQL for lists; tests/agenda/test_in_sql.py asks both.
"""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement

from portal.agenda.models import Meeting, Stage
from portal.refusals import Refusal


class Door(StrEnum):
    """What a newcomer finds: the `data-state` of a session's sign-up box."""

    OPEN = "open"
    QUEUE = "queue"
    FULL = "full"
    NOT_YET = "not-yet"
    CALLED_OFF = "called-off"
    CLOSED = "closed"
    PAST = "past"


class NothingToSignUpFor(Refusal):
    """The door is not open for anybody now."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.door = door


TAKES_SIGNUPS = (Door.OPEN, Door.QUEUE)


def door(meeting: Meeting, now: datetime) -> Door:
    """What a newcomer would find. While somebody who fits waits for a free seat, a newcomer joins the queue."""
    if meeting.stage == Stage.CALLED_OFF:
        return Door.CALLED_OFF
    if now >= meeting.ends_at:
        return Door.PAST
    if meeting.stage != Stage.PUBLISHED or now >= min(meeting.closes_at or meeting.starts_at, meeting.starts_at):
        return Door.CLOSED
    if meeting.opens_at and now < meeting.opens_at:
        return Door.NOT_YET
    if meeting.seats_left:
        return Door.QUEUE if meeting.waiting_who_fit else Door.OPEN
    return Door.QUEUE if meeting.waiting_list else Door.FULL


def refuse_unless_open(meeting: Meeting, now: datetime) -> Door:
    """What a newcomer finds, where that is a seat or a place in the queue. Raises NothingToSignUpFor."""
    state = door(meeting, now)
    if state not in TAKES_SIGNUPS:
        raise NothingToSignUpFor(state)
    return state


def takes_signups(now: datetime) -> ColumnElement[bool]:
    """In SQL: `door` is one of TAKES_SIGNUPS."""
    return _is_open(now) & ((Meeting.taken < Meeting.capacity) | Meeting.waiting_list)


def has_free_seat(now: datetime) -> ColumnElement[bool]:
    """In SQL: `door` is OPEN."""
    return _is_open(now) & (Meeting.taken < Meeting.capacity) & (Meeting.waiting_who_fit == 0)


def _is_open(now: datetime) -> ColumnElement[bool]:
    has_opened = Meeting.opens_at.is_(None) | (Meeting.opens_at <= now)
    has_closed = (Meeting.starts_at <= now) | Meeting.closes_at.is_not(None) & (Meeting.closes_at <= now)
    return (Meeting.stage == Stage.PUBLISHED) & has_opened & ~has_closed
