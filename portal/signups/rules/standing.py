"""How somebody stands who signed up: what their personal page says."""

from datetime import datetime
from enum import StrEnum

from portal.agenda.models import Meeting, MeetingStage
from portal.signups.models import Signup, Standing


class MyState(StrEnum):
    """What somebody who signed up finds behind the personal link."""

    GOING = "going"
    WAITING = "waiting"
    SEAT_FREE = "seat-free"
    CANCELLED = "cancelled"
    CALLED_OFF = "called-off"


class MoveAnswer(StrEnum):
    """What somebody answered to "can you come then too?", after a move."""

    YES = "yes"
    NOT_YET = "not-yet"


def answer_to_move(signup: Signup, meeting: Meeting) -> MoveAnswer | None:
    """What this one answered to the last move; None for who signed up after it, or when nothing moved."""
    if not meeting.moved_at or meeting.moved_at <= signup.created_at:
        return None
    return MoveAnswer.YES if signup.confirmed_at and signup.confirmed_at >= meeting.moved_at else MoveAnswer.NOT_YET


def my_state(signup: Signup, meeting: Meeting, now: datetime, fits: bool) -> MyState:
    """`fits`: whether this one could have a free seat, were it there."""
    if meeting.stage == MeetingStage.CALLED_OFF and signup.standing != Standing.CANCELLED:
        return MyState.CALLED_OFF
    if signup.standing == Standing.WAITING and fits and meeting.seats_left and now < meeting.starts_at:
        return MyState.SEAT_FREE
    return MyState(signup.standing)
