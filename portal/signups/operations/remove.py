"""Taking somebody off the list, by who runs the meeting."""

from datetime import datetime

from portal.agenda.models import Meeting
from portal.db import transaction
from portal.history.models import Deed
from portal.history.operations import note
from portal.mail.models import LetterState
from portal.mail.operations.posting import heard_of
from portal.signups.models import Signup, Standing
from portal.signups.operations.turn import (
    move_queue_up,
    post_if_few,
    post_to,
    recount,
    refuse_when_too_late,
    take_turn_of,
)

ENDS = ("signup-cancelled", "signup-removed", "seat-passed-on")  # letters that tell of the end of a place


def remove(signup_id: int, by_id: int, now: datetime) -> Signup:
    """Take a seat, or a place in the queue, away; tell whose it was, and move the queue up. Idempotent.

    Raises CalledOff, and TooLate after the start.
    """
    with transaction():
        signup, meeting = take_turn_of(signup_id)
        if not signup.is_active:
            return signup
        refuse_when_too_late(meeting, now)

        had_seat = signup.standing == Standing.GOING
        signup.standing, signup.cancelled_at, signup.removed_by_id = Standing.CANCELLED, now, by_id
        _tell(signup, meeting, had_seat, now)
        note(Deed.REMOVED, by_id, now, about_id=signup.person_id, meeting_id=meeting.id)
        if had_seat:
            move_queue_up(meeting, now)
        recount(meeting)
    return signup


def _tell(signup: Signup, meeting: Meeting, had_seat: bool, now: datetime) -> None:
    """Who counts on the place hears of it, whatever they heard before; a mailbox that refuses letters does not."""
    letters = heard_of(signup.id, signup.person_id)
    tried = [state for _, state in letters if state in (LetterState.SENT, LetterState.REFUSED)]
    if tried[-1:] == [LetterState.REFUSED]:
        return
    counts_on_it = any(kind not in ENDS for kind, _ in letters[-1:])
    post = post_to if counts_on_it else post_if_few
    post(signup, "signup-removed", meeting, now, {"had_seat": had_seat})
