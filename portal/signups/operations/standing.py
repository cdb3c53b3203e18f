"""The step that changes the standing of a sign-up, along the table of its state machine."""

from portal.agenda.operations.lock import MeetingLock
from portal.signups.models import Signup, Standing
from portal.signups.rules.transitions import SignupChange, standing_after


def change_standing(lock: MeetingLock, signup: Signup, change: SignupChange, by_id: int | None = None) -> bool:
    """A step: set the standing with its moments; return whether that freed a seat.

    `by_id` is the facilitator who took the place. Raises ValueError when the state machine has no such change.
    `recount` follows it.
    """
    had_seat = signup.standing == Standing.GOING
    signup.standing = standing_after(change, signup.standing)
    is_over = signup.standing == Standing.CANCELLED
    signup.cancelled_at = lock.now if is_over else None
    signup.removed_by_id = by_id if is_over else None
    if change == SignupChange.PASSED_ON:
        signup.passed_on_at = lock.now
    signup.replaced_at = lock.now if change == SignupChange.REPLACED else None
    return had_seat and is_over
