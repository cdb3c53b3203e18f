"""Answering "are you coming?": after a move, or when others wait for an unproven seat."""

from datetime import datetime

from portal.db import transaction
from portal.people.models import Person
from portal.signups.models import Signup
from portal.signups.operations.lock import lock_signup
from portal.signups.operations.prove import prove_signup
from portal.signups.operations.seats import refuse_when_too_late
from portal.signups.rules.refusals import NotOnTheList
from portal.signups.rules.standing import MoveAnswer, answer_to_move
from portal.signups.rules.unproven import is_asked_to_confirm


def say_yes(signup_id: int, now: datetime) -> Signup:
    """Record that the participant comes, at the current time and place. Idempotent.

    Also proves the mailbox, whatever the question was. Raises NotOnTheList without a seat or place in the queue,
    CalledOff, and TooLate after the start.
    """
    with transaction() as session:
        lock, signup = lock_signup(signup_id, now)
        if not signup.is_active:
            raise NotOnTheList
        refuse_when_too_late(lock)

        person = session.get_one(Person, signup.person_id)
        if answer_to_move(signup, lock.meeting) == MoveAnswer.NOT_YET or is_asked_to_confirm(signup, person):
            signup.confirmed_at = now
        prove_signup(signup, now)
    return signup
