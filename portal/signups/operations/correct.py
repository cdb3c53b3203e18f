"""What the receipt allows: a corrected address, and the letter once more.

The receipt proves only that this browser sent the form. That of a repeated sign-up gets the same answers, and changes
nothing about the sign-up that was there.
"""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from portal.agenda.models import Meeting
from portal.db import transaction
from portal.keys import new_salt
from portal.mail.operations import posted_since
from portal.people.models import Person
from portal.people.operations.sign_in import person_at
from portal.signups.models import Signup, Standing
from portal.signups.operations.sign_up import (
    CONFIRMATIONS,
    active_signup,
    confirm,
    enrol,
    remind_of,
    signup_with_nonce,
)
from portal.signups.operations.turn import move_queue_up, recount, refuse_when_too_late, standing_for, take_turn
from portal.signups.rules import Door, Newcomer, Told, door

MOST_LETTERS = 3  # to one mailbox for one meeting …
WITHIN = timedelta(hours=1)  # … in this time: a receipt may name any mailbox


def correct_address(meeting_id: int, nonce: str, who: Newcomer, now: datetime) -> None:
    """Move the sign-up of this receipt to the mailbox of `who`, and post its letter there.

    Links that went to the wrong mailbox stop working. When the right one takes part already, the mistaken sign-up
    gives its seat back. A receipt that made no sign-up (the address was there before) makes one now: whoever
    corrects to a mailbox of their own gets a letter in each case, and learns nothing about the other address.
    Raises TooLate after the start.
    """
    with transaction() as session:
        meeting = take_turn(meeting_id)
        refuse_when_too_late(meeting, now)
        signup = signup_with_nonce(meeting_id, nonce)
        if signup:
            _move(session, signup, meeting, person_at(who.email, now), now)
        elif door(meeting, now) in (Door.OPEN, Door.QUEUE):
            enrol(session, meeting, who, Told(standing_for(meeting, who.organisation_key), nonce), now)


def _move(session: Session, signup: Signup, meeting: Meeting, person: Person, now: datetime) -> None:
    if person.id == signup.person_id:
        return
    signup.salt = new_salt()
    earlier = active_signup(session, meeting, person)
    if earlier:
        had_seat = signup.standing == Standing.GOING
        signup.standing, signup.cancelled_at = Standing.CANCELLED, now
        remind_of(earlier, meeting, person, now)
        if had_seat:
            move_queue_up(meeting, now)
    else:
        signup.person_id = person.id
        confirm(signup, meeting, now)
    recount(meeting)


def send_again(meeting_id: int, nonce: str, now: datetime) -> None:
    """Post the letter of this receipt once more, a few times an hour at most."""
    with transaction() as session:
        meeting = take_turn(meeting_id)
        signup = signup_with_nonce(meeting_id, nonce)
        if not signup or now >= meeting.ends_at:
            return
        person = session.get_one(Person, signup.person_id)
        if posted_since(CONFIRMATIONS, person, now - WITHIN, meeting_id) < MOST_LETTERS:
            confirm(signup, meeting, now)
