"""Removing somebody from the list, by a facilitator."""

from datetime import datetime

from portal.agenda.operations.lock import MeetingLock
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.mail.models import LetterState
from portal.mail.operations.posting import heard_of
from portal.signups.models import Signup
from portal.signups.operations.lock import lock_signup
from portal.signups.operations.posting import post_to, post_within_limit
from portal.signups.operations.seats import move_queue_up, recount, refuse_when_too_late
from portal.signups.operations.standing import change_standing
from portal.signups.rules.transitions import SignupChange

ENDS = ("signup-cancelled", "signup-removed", "seat-passed-on")  # letters that announce the end of a seat


def remove(signup_id: int, by_id: int, now: datetime) -> Signup:
    """Remove a seat or a place in the queue, mail its holder, and move the queue up. Idempotent.

    Raises CalledOff, and TooLate after the start.
    """
    with transaction():
        lock, signup = lock_signup(signup_id, now)
        if not signup.is_active:
            return signup
        refuse_when_too_late(lock)

        had_seat = change_standing(lock, signup, SignupChange.REMOVED, by_id)
        _tell(lock, signup, had_seat)
        note(Action.REMOVED, by_id, now, about_id=signup.person_id, meeting_id=lock.meeting.id)
        if had_seat:
            move_queue_up(lock)
        recount(lock)
    return signup


def _tell(lock: MeetingLock, signup: Signup, had_seat: bool) -> None:
    """Mail the former holder, unless their last letter was refused.

    The letter limit does not apply while the last letter they got says that they have a place.
    """
    letters = heard_of(signup.id, signup.person_id)
    tried = [state for _, state in letters if state in (LetterState.SENT, LetterState.REFUSED)]
    if tried[-1:] == [LetterState.REFUSED]:
        return
    thinks_they_have_a_place = any(kind not in ENDS for kind, _ in letters[-1:])
    post = post_to if thinks_they_have_a_place else post_within_limit
    post(lock, signup, "signup-removed", {"had_seat": had_seat})
