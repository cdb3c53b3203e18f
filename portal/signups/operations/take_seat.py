"""Accepting a free seat in the last two days."""

from datetime import datetime

from portal.db import transaction
from portal.signups.models import Signup, Standing
from portal.signups.operations.lock import lock_signup
from portal.signups.operations.posting import post_within_limit
from portal.signups.operations.prove import prove_signup
from portal.signups.operations.seats import recount, refuse_when_too_late
from portal.signups.operations.standing import change_standing
from portal.signups.queries import fits
from portal.signups.rules.refusals import SeatTaken
from portal.signups.rules.standing import MyState, my_state
from portal.signups.rules.transitions import SignupChange


def take_seat(signup_id: int, now: datetime) -> Signup:
    """Give a free seat to the first person in the queue who accepts. Idempotent.

    Raises SeatTaken when none is left, and TooLate after the start.
    """
    with transaction():
        lock, signup = lock_signup(signup_id, now)
        prove_signup(signup, now)
        if signup.standing != Standing.WAITING:
            return signup
        refuse_when_too_late(lock)
        if my_state(signup, lock.meeting, now, fits(signup, lock.meeting)) != MyState.SEAT_FREE:
            raise SeatTaken

        change_standing(lock, signup, SignupChange.TOOK_SEAT)
        signup.confirmed_at = now  # accepting confirms the current time and place
        post_within_limit(lock, signup, "seat-yours")
        recount(lock)
    return signup
