"""The state of one sign-up, as shown on its personal page."""

from datetime import datetime
from enum import StrEnum

from portal.agenda.models import Meeting, MeetingStage
from portal.signups.models import Attendance, Signup, Standing
from portal.signups.rules.attendance import PRESENT


class MyState(StrEnum):
    """The state that the personal page shows."""

    GOING = "going"
    WAITING = "waiting"
    SEAT_FREE = "seat-free"
    CANCELLED = "cancelled"
    REPLACED = "replaced"
    CALLED_OFF = "called-off"


class PastState(StrEnum):
    """What a past session was for somebody who had signed up."""

    THERE = "there"
    ABSENT = "absent"
    NOT_NOTED = "not-noted"  # nobody recorded whether they were there
    WAITED = "waited"  # in the queue until the end


class MoveAnswer(StrEnum):
    """The answer to "can you come then too?" after a move."""

    YES = "yes"
    NOT_YET = "not-yet"


def answer_to_move(signup: Signup, meeting: Meeting) -> MoveAnswer | None:
    """Return the answer to the last move; None for a sign-up made after it, or when nothing moved."""
    if not meeting.moved_at or meeting.moved_at <= signup.created_at:
        return None
    return MoveAnswer.YES if signup.confirmed_at and signup.confirmed_at >= meeting.moved_at else MoveAnswer.NOT_YET


def past_state(signup: Signup, meeting: Meeting, now: datetime) -> PastState | None:
    """Return it once the session is over; None before that, and where there was nothing to attend."""
    if now < meeting.ends_at or meeting.stage != MeetingStage.PUBLISHED or signup.standing == Standing.CANCELLED:
        return None
    if signup.standing == Standing.WAITING:
        return PastState.WAITED
    if signup.attendance in PRESENT:
        return PastState.THERE
    return PastState.ABSENT if signup.attendance == Attendance.ABSENT else PastState.NOT_NOTED


def my_state(signup: Signup, meeting: Meeting, now: datetime, fits: bool) -> MyState:
    """Return what the page shows. `fits`: whether this sign-up could have a seat if one were free."""
    if meeting.stage == MeetingStage.CALLED_OFF and signup.standing != Standing.CANCELLED:
        return MyState.CALLED_OFF
    if signup.standing == Standing.WAITING and fits and meeting.seats_left and now < meeting.starts_at:
        return MyState.SEAT_FREE
    if signup.standing == Standing.CANCELLED and signup.replaced_at:
        return MyState.REPLACED
    return MyState(signup.standing)
