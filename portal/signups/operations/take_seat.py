"""Saying yes to a free seat in the last hours."""

from datetime import datetime

from portal.db import transaction
from portal.signups.models import Signup, Standing
from portal.signups.operations.prove import prove_signup
from portal.signups.operations.turn import recount, refuse_when_too_late, take_turn_of, tell_of_seat
from portal.signups.queries import fits
from portal.signups.rules.refusals import SeatTaken
from portal.signups.rules.standing import MyState, my_state


def take_seat(signup_id: int, now: datetime) -> Signup:
    """Give a free seat to the first person in the queue who says yes. Idempotent.

    Raises SeatTaken when there is none (any more), and TooLate after the start.
    """
    with transaction():
        signup, meeting = take_turn_of(signup_id)
        prove_signup(signup, now)
        if signup.standing != Standing.WAITING:
            return signup
        refuse_when_too_late(meeting, now)
        if my_state(signup, meeting, now, fits(signup, meeting)) != MyState.SEAT_FREE:
            raise SeatTaken

        signup.standing = Standing.GOING
        signup.confirmed_at = now  # who says yes now has seen where and when it is
        tell_of_seat(signup, meeting, now)
        recount(meeting)
    return signup
