"""What the receipt allows: correcting the address, and sending the letter again.

The receipt only proves that this browser sent the form. A receipt of a repeated sign-up gets the same answers after the
same work, and never changes the sign-up that existed before.
"""

from datetime import datetime

from sqlalchemy import select, update

from portal.agenda.operations.lock import lock_meeting
from portal.agenda.rules.signup_state import SignupState, signup_state
from portal.db import open_transaction, transaction
from portal.keys import new_salt
from portal.mail.operations.posting import has_room
from portal.mail.rules.limits import CONFIRMED_AGAIN, SIGNED_UP_ALREADY
from portal.people.models import Person
from portal.signups.models import Signup, Standing
from portal.signups.operations.attempts import Sender, admit, forget_reply, note_attempt
from portal.signups.operations.organisations import domain_of, keys_by_mailbox
from portal.signups.operations.seats import move_queue_up, recount, refuse_when_too_late
from portal.signups.operations.sign_up import signup_with_nonce, tell_standing, whose_it_is, write_if
from portal.signups.queries import active_signups_of, seats_of
from portal.signups.rules.names import has_room_for_name
from portal.signups.rules.signing_up import Newcomer, SignupReply
from portal.signups.rules.transitions import SignupChange, standing_after
from portal.text import line_key, mailbox_key


def correct_address(
    meeting_id: int, nonce: str, newcomer: Newcomer, now: datetime, visitor: str = "", was: str = ""
) -> None:
    """Move the sign-up of this receipt to the mailbox of `newcomer`, and post its letter there.

    Links in the letter to the wrong mailbox stop working. When the person takes part from the right mailbox already, or
    too many names do, the sign-up of this receipt is cancelled. It keeps a seat where the new mail domain holds all
    that one organisation may have: it is the same person. Once the link in the letter was used, the sign-up and all
    that was told behind it belong to that mailbox: the receipt then counts as one that made none. A receipt that made
    no sign-up (the address took part before) makes one now: correcting to one's own mailbox yields a letter in each
    case, and reveals nothing about the address that it `was`. Raises CalledOff, TooLate after the
    start, and TooManySignUps.
    """
    sender = Sender.of(newcomer.email, visitor, newcomer.name)
    keys = keys_by_mailbox(newcomer.organisation, sender.key)
    with transaction():
        lock = lock_meeting(meeting_id, now)
        refuse_when_too_late(lock)
        signup = signup_with_nonce(meeting_id, nonce)
        person, _ = admit(lock, sender)
        if signup and signup.proven_at and signup.person_id != person.id:
            signup = None  # its case, its needs and its seat are not the receipt's to take along
        note_attempt(lock, sender, None)
        forget_reply(lock, Sender.of(was or newcomer.email, visitor, newcomer.name))
        may_hear_again = has_room(SIGNED_UP_ALREADY, person, meeting_id, now)
        is_same = signup is not None and signup.person_id == person.id
        name = signup.name if signup else newcomer.name
        theirs = active_signups_of(person.id, meeting_id)
        earlier = whose_it_is(name, theirs, has_room_for_name(theirs, is_owner=False))

        _move(signup, person, earlier, now)  # may free a seat, or room for another of its former mail domain
        seats = seats_of(lock.meeting)
        reply = SignupReply(seats.standing_for(keys), nonce)
        # The receipt dates from when sign-up was open; that it closed since reveals nothing about the first address.
        takes_more = signup_state(lock.meeting, now) in (SignupState.OPEN, SignupState.QUEUE, SignupState.CLOSED)
        has_place = reply.standing == Standing.GOING or lock.meeting.waiting_list
        may_sign_up = signup is not None or (takes_more and has_place)
        written = write_if(may_sign_up and not signup and not earlier, lock, person, newcomer, reply, keys)
        target = earlier or signup or written
        is_wanted = may_sign_up and not is_same and (earlier is None or may_hear_again)
        tell_standing(lock, seats, target, not earlier, is_wanted, newcomer.name)
        move_queue_up(lock)
        recount(lock)


def _move(signup: Signup | None, person: Person, earlier: Signup | None, now: datetime) -> None:
    """Move the sign-up, or cancel it when the person takes part already.

    Without a sign-up, or when it is theirs already, the same statement changes nothing.
    """
    is_same = signup is None or signup.person_id == person.id
    gives_back = not is_same and earlier is not None
    change = update(Signup).where(Signup.id == (0 if signup is None or is_same else signup.id))
    open_transaction().execute(
        change.values(
            person_id=signup.person_id if signup and gives_back else person.id,
            name_key=line_key(signup.name) if signup else "",
            domain_key=signup.domain_key if signup and gives_back else domain_of(person.email),
            salt=new_salt(),
            standing=_standing_of(signup, gives_back),
            cancelled_at=now if gives_back else None,
            proven_at=None,
        )
    )


def _standing_of(signup: Signup | None, gives_back: bool) -> str:
    if signup is None:
        return Standing.GOING  # of no row
    return standing_after(SignupChange.TOOK_PART_ALREADY, signup.standing) if gives_back else signup.standing


def send_again(meeting_id: int, nonce: str, now: datetime, address: str = "") -> None:
    """Post the letter of this receipt again, at most a few times an hour.

    `address` is the one on the receipt. If it took part before, this does the same work without sending a letter.
    """
    with transaction() as session:
        lock = lock_meeting(meeting_id, now)
        mine = signup_with_nonce(meeting_id, nonce)
        at_address = Person.id == mine.person_id if mine else Person.email == (mailbox_key(address) if address else "")
        person = session.scalar(select(Person).where(at_address))
        theirs = active_signups_of(person.id, meeting_id) if person else []
        signup = mine or next(iter(theirs), None)
        if not signup or not person or now >= lock.meeting.ends_at:
            return
        is_wanted = has_room(CONFIRMED_AGAIN, person, meeting_id, now) and mine is not None
        tell_standing(lock, seats_of(lock.meeting), signup, is_new=True, is_wanted=is_wanted)
