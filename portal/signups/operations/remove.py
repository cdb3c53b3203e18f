"""Taking somebody off the list, by who runs the meeting."""

from datetime import datetime

from portal.db import transaction
from portal.history.models import Deed
from portal.history.operations import note
from portal.signups.models import Signup, Standing
from portal.signups.operations.turn import move_queue_up, post_to, recount, refuse_when_too_late, take_turn_of


def remove(signup_id: int, by_id: int, now: datetime) -> Signup:
    """Take a seat, or a place in the queue, away; tell whose it was, and move the queue up. Twice is as once.

    Raises CalledOff, and TooLate after the start.
    """
    with transaction():
        signup, meeting = take_turn_of(signup_id)
        if not signup.is_active:
            return signup
        refuse_when_too_late(meeting, now)

        had_seat = signup.standing == Standing.GOING
        signup.standing, signup.cancelled_at, signup.removed_by_id = Standing.CANCELLED, now, by_id
        post_to(signup, "signup-removed", meeting, now, {"had_seat": had_seat})
        note(Deed.REMOVED, by_id, now, about_id=signup.person_id, meeting_id=meeting.id)
        if had_seat:
            move_queue_up(meeting, now)
        recount(meeting)
    return signup
