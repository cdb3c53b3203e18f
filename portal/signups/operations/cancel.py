"""Cancelling one's own seat or place in the queue."""

from datetime import datetime

from portal.db import transaction
from portal.signups.models import Signup, Standing
from portal.signups.operations.lock import lock_signup
from portal.signups.operations.posting import post_to
from portal.signups.operations.prove import prove_signup
from portal.signups.operations.seats import move_queue_up, recount, refuse_when_too_late
from portal.signups.operations.standing import change_standing
from portal.signups.queries import seats_of
from portal.signups.rules.transitions import SignupChange


def cancel(signup_id: int, now: datetime) -> Signup:
    """Give the seat back, and move the queue up. Idempotent. Raises TooLate after the start."""
    with transaction():
        lock, signup = lock_signup(signup_id, now)
        prove_signup(signup, now)
        if signup.standing == Standing.CANCELLED:
            return signup
        refuse_when_too_late(lock)

        had_seat = change_standing(lock, signup, SignupChange.GAVE_BACK)
        could_return = seats_of(lock.meeting).standing_for(signup.organisation_keys) == Standing.GOING
        post_to(lock, signup, "signup-cancelled", {"had_seat": had_seat, "could_return": could_return})
        if had_seat:
            move_queue_up(lock)
        recount(lock)
    return signup
