"""A colleague in my place: the seat goes to somebody whom its holder names."""

import secrets
from datetime import datetime

from portal.agenda.operations.lock import MeetingLock
from portal.db import transaction
from portal.people.models import Person
from portal.signups.models import Signup, Standing
from portal.signups.operations.attempts import Sender, admit, note_attempt
from portal.signups.operations.lock import lock_signup
from portal.signups.operations.organisations import keys_of
from portal.signups.operations.posting import post_to, post_within_limit
from portal.signups.operations.prove import prove_signup
from portal.signups.operations.seats import move_queue_up, recount, refuse_when_too_late
from portal.signups.operations.sign_up import write_signup
from portal.signups.operations.standing import change_standing
from portal.signups.queries import active_signups_of, fits, seats_of
from portal.signups.rules.names import has_room_for_name, is_same_name, named
from portal.signups.rules.refusals import NoSeatToPassOn, NotThisColleague, OnlyMembersHere, OwnMailbox
from portal.signups.rules.signing_up import Newcomer, SignupReply
from portal.signups.rules.transitions import SignupChange


def substitute(signup_id: int, colleague: Newcomer, now: datetime, visitor: str = "") -> Signup:
    """Give this seat to the colleague, and post a letter to both. Idempotent once the seat went to somebody.

    A colleague who waits moves up; of one who has a seat already, this one goes to the queue. The holder is told the
    same in each case, so that nobody learns who takes part. Raises NoSeatToPassOn, OnlyMembersHere where guests cannot
    sign up, OwnMailbox, NotThisColleague when their organisation has all the places it may have, TooManySignUps,
    CalledOff, and TooLate after the start.
    """
    with transaction() as session:
        lock, signup = lock_signup(signup_id, now)
        prove_signup(signup, now)
        if signup.replaced_at and not signup.is_active:
            return signup
        refuse_when_too_late(lock)
        if signup.standing != Standing.GOING:
            raise NoSeatToPassOn
        if not lock.meeting.takes_guests:
            raise OnlyMembersHere

        sender = Sender.of(colleague.email, visitor, colleague.name)
        person, _ = admit(lock, sender)
        if person.id == signup.person_id and is_same_name(colleague.name, signup.name):
            raise OwnMailbox
        note_attempt(lock, sender, None)
        giver = session.get_one(Person, signup.person_id)
        change_standing(lock, signup, SignupChange.REPLACED)
        session.flush()
        _seat(lock, person, colleague, signup.name or giver.email_shown)
        post_to(lock, signup, "signup-replaced", {"colleague": colleague.name})
        recount(lock)
    return signup


def _seat(lock: MeetingLock, person: Person, colleague: Newcomer, giver: str) -> None:
    """Seat the colleague in the place that is free now, and give the queue what comes free by that.

    The place goes to the queue when the colleague has a seat, waits under an organisation that is full, or when their
    mailbox has too many names. A refusal depends on what was typed alone: else it would tell who takes part.
    """
    if not seats_of(lock.meeting).has_room_for(keys_of(colleague.organisation, colleague.email)):
        raise NotThisColleague
    at_mailbox = active_signups_of(person.id, lock.meeting.id)
    theirs = named(colleague.name, at_mailbox)
    if theirs is None and has_room_for_name(at_mailbox, is_owner=False):
        theirs = write_signup(lock, person, colleague, SignupReply(Standing.GOING, secrets.token_urlsafe(16)))
        post_within_limit(lock, theirs, "signup-in-place", {"giver": giver})
    elif theirs and theirs.standing == Standing.WAITING and fits(theirs, lock.meeting):
        change_standing(lock, theirs, SignupChange.CAME_IN_PLACE)
        post_within_limit(lock, theirs, "signup-in-place", {"giver": giver})
    lock.session.flush()
    move_queue_up(lock)
