"""The state of a meeting's sign-up, as a newcomer finds it.

Written twice: for one meeting, and in SQL for lists; tests/agenda/test_in_sql.py compares both.
"""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, func

from portal.agenda.models import Meeting, MeetingStage
from portal.refusals import Refusal


class SignupState(StrEnum):
    """The state of sign-up for a newcomer: the `data-state` of a session's sign-up box."""

    OPEN = "open"
    QUEUE = "queue"
    FULL = "full"
    NOT_YET = "not-yet"
    CALLED_OFF = "called-off"
    CLOSED = "closed"
    PAST = "past"


class NothingToSignUpFor(Refusal):
    """The meeting takes no sign-ups now; `state` says why."""

    def __init__(self, state: SignupState) -> None:
        super().__init__(state)
        self.state = state


TAKES_SIGNUPS = (SignupState.OPEN, SignupState.QUEUE)


def signup_state(meeting: Meeting, now: datetime, is_member: bool = False) -> SignupState:
    """Return the state. While people who fit wait for a free seat, a newcomer joins the queue.

    `is_member`: of its network; for others, a meeting without guests is closed.
    """
    if meeting.stage == MeetingStage.CALLED_OFF:
        return SignupState.CALLED_OFF
    if meeting.stage != MeetingStage.PUBLISHED:
        return SignupState.CLOSED  # a draft did not take place, whatever its date
    if now >= meeting.ends_at:
        return SignupState.PAST
    if not meeting.takes_guests and not is_member:
        return SignupState.CLOSED
    if now >= min(meeting.closes_at or meeting.starts_at, meeting.starts_at):
        return SignupState.CLOSED
    if meeting.opens_at and now < meeting.opens_at:
        return SignupState.NOT_YET
    if meeting.seats_left:
        return SignupState.QUEUE if meeting.waiting_who_fit else SignupState.OPEN
    return SignupState.QUEUE if meeting.waiting_list else SignupState.FULL


def refuse_unless_open(meeting: Meeting, now: datetime, is_member: bool = False) -> SignupState:
    """Return the state if it gives a seat or a place in the queue. Raises NothingToSignUpFor."""
    state = signup_state(meeting, now, is_member)
    if state not in TAKES_SIGNUPS:
        raise NothingToSignUpFor(state)
    return state


def takes_signups(now: datetime) -> ColumnElement[bool]:
    """SQL condition: `signup_state` for a guest is one of TAKES_SIGNUPS."""
    return _is_open(now) & ((Meeting.taken < Meeting.capacity) | Meeting.waiting_list)


def has_free_seat(now: datetime) -> ColumnElement[bool]:
    """SQL condition: `signup_state` for a guest is OPEN."""
    return _is_open(now) & (Meeting.taken < Meeting.capacity) & (Meeting.waiting_who_fit == 0)


def _is_open(now: datetime) -> ColumnElement[bool]:
    has_opened = Meeting.opens_at.is_(None) | (Meeting.opens_at <= now)
    has_closed = (Meeting.starts_at <= now) | Meeting.closes_at.is_not(None) & (Meeting.closes_at <= now)
    # Not by an index of stages: whoever asks this of some sessions has better ones.
    is_published = func.coalesce(Meeting.stage, "") == MeetingStage.PUBLISHED
    return is_published & Meeting.takes_guests & has_opened & ~has_closed
