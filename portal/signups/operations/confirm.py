"""Answering "can you come then too?", after a move."""

from datetime import datetime

from portal.db import transaction
from portal.signups.models import Signup
from portal.signups.operations.prove import prove_signup
from portal.signups.operations.turn import refuse_when_too_late, take_turn_of
from portal.signups.rules import Answer, NotOnTheList, answer_to_move


def say_yes_to_move(signup_id: int, now: datetime) -> Signup:
    """Say that one can come at the new time and place too. Twice is as once, and where nothing moved it is nothing.

    Raises NotOnTheList for who has no place any more, CalledOff, and TooLate after the start.
    """
    with transaction():
        signup, meeting = take_turn_of(signup_id)
        prove_signup(signup, now)
        if not signup.is_active:
            raise NotOnTheList
        refuse_when_too_late(meeting, now)

        if answer_to_move(signup, meeting) == Answer.NOT_YET:
            signup.confirmed_at = now
    return signup
