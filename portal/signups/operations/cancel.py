"""Giving a seat, or a place in the queue, back."""

from datetime import datetime

from portal.db import transaction
from portal.signups.models import Signup, Standing
from portal.signups.operations.prove import prove_signup
from portal.signups.operations.turn import move_queue_up, post_to, recount, refuse_when_too_late, take_turn_of


def cancel(signup_id: int, now: datetime) -> Signup:
    """Give the seat back, and move the queue up. Idempotent. Raises TooLate after the start."""
    with transaction():
        signup, meeting = take_turn_of(signup_id)
        prove_signup(signup, now)
        if signup.standing == Standing.CANCELLED:
            return signup
        refuse_when_too_late(meeting, now)

        had_seat = signup.standing == Standing.GOING
        signup.standing = Standing.CANCELLED
        signup.cancelled_at = now
        post_to(signup, "signup-cancelled", meeting, now, {"had_seat": had_seat})
        if had_seat:
            move_queue_up(meeting, now)
        recount(meeting)
    return signup
