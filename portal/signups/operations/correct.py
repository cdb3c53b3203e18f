"""What the receipt allows: a corrected address, and the letter once more.

The receipt proves only that this browser sent the form. A repeated sign-up gets the same answers and changes nothing.
"""

from datetime import datetime, timedelta

from sqlalchemy import select

from portal.db import open_transaction, transaction
from portal.keys import hashed, new_salt
from portal.mail.operations import posted_since
from portal.people.models import Person
from portal.people.operations import person_at
from portal.signups.models import Signup, Standing
from portal.signups.operations.sign_up import LETTER_OF, active_signup, confirm, remind_of
from portal.signups.operations.turn import move_queue_up, recount, take_turn

MOST_CORRECTIONS = 3
MOST_LETTERS = 3  # to one mailbox for one meeting …
WITHIN = timedelta(hours=1)  # … in this time: a receipt may name any mailbox


def correct_address(meeting_id: int, nonce: str, email: str, now: datetime) -> None:
    """Move the sign-up of this receipt to another mailbox, and post its letter there.

    Links that went to the wrong mailbox stop working. When the right one already takes part, the mistaken
    sign-up gives its seat back and the letter there says so.
    """
    with transaction() as session:
        meeting = take_turn(meeting_id)
        signup = _signup_of(meeting_id, nonce)
        if not signup or signup.corrections >= MOST_CORRECTIONS or now >= meeting.starts_at:
            return
        person = person_at(email, now)
        if person.id == signup.person_id:
            return

        signup.corrections += 1
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
            confirm(signup, meeting, person, now)
        recount(meeting)


def send_again(meeting_id: int, nonce: str, now: datetime) -> None:
    """Post the letter of this receipt once more, a few times an hour at most."""
    with transaction() as session:
        meeting = take_turn(meeting_id)
        signup = _signup_of(meeting_id, nonce)
        if not signup or now >= meeting.ends_at:
            return
        person = session.get_one(Person, signup.person_id)
        if posted_since(LETTER_OF.values(), person, now - WITHIN, meeting_id) < MOST_LETTERS:
            confirm(signup, meeting, person, now)


def _signup_of(meeting_id: int, nonce: str) -> Signup | None:
    """The active sign-up that the POST of this receipt made."""
    with_nonce = select(Signup).where(Signup.meeting_id == meeting_id, Signup.nonce_hash == hashed(nonce))
    return open_transaction().scalar(with_nonce.where(Signup.standing != Standing.CANCELLED))
