"""Adding somebody to the list, by a facilitator."""

import secrets
from datetime import datetime

from portal.agenda.operations.lock import MeetingLock, lock_meeting
from portal.agenda.rules.signup_state import NothingToSignUpFor, SignupState, signup_state
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.people.models import Person
from portal.people.operations.sign_in import person_at
from portal.signups.models import Signup, Standing
from portal.signups.operations.organisations import keys_of
from portal.signups.operations.posting import post_within_limit
from portal.signups.operations.seats import recount
from portal.signups.operations.sign_up import signup_with_nonce, write_signup
from portal.signups.queries import active_signup_named, seats_of
from portal.signups.rules.refusals import OrganisationFull, TakesPartAlready
from portal.signups.rules.seats import Seats
from portal.signups.rules.signing_up import Newcomer, SignupReply, may_add
from portal.site import site


def add(meeting_id: int, newcomer: Newcomer, by_id: int, now: datetime, idem: str = "") -> Signup:
    """Add a person: with a seat when one is free, else in the queue; allowed until the end, also when sign-up is
    closed.

    Idempotent per form (`by_id` and `idem`). Raises TakesPartAlready, OrganisationFull, and NothingToSignUpFor for a
    draft, a meeting that is called off or over, or one that is full without a waitlist.
    """
    nonce = f"added:{by_id}:{idem}" if idem else secrets.token_urlsafe(16)
    with transaction() as session:
        lock = lock_meeting(meeting_id, now)
        if earlier := signup_with_nonce(meeting_id, nonce):
            return earlier
        if not may_add(lock.meeting, now):
            raise NothingToSignUpFor(signup_state(lock.meeting, now))
        person = person_at(newcomer.email, now)
        if active_signup_named(newcomer.name, person.id, meeting_id):
            raise TakesPartAlready

        seats = seats_of(lock.meeting)
        reply = SignupReply(_standing_for(lock, seats, newcomer), nonce)
        signup = write_signup(lock, person, newcomer, reply, added_by_id=by_id)
        facts = {"who": _name_of(session.get_one(Person, by_id)), "is_organisation_full": not _fits(seats, newcomer)}
        post_within_limit(lock, signup, "signup-added", facts)
        note(Action.ADDED, by_id, now, about_id=person.id, meeting_id=meeting_id)
        recount(lock)
    return signup


def _standing_for(lock: MeetingLock, seats: Seats, newcomer: Newcomer) -> Standing:
    """Return seat or queue. Before the start the queue goes first; after it the person at the door gets a free seat."""
    meeting = lock.meeting
    if lock.now >= meeting.starts_at and meeting.seats_left:
        return Standing.GOING
    standing = seats.standing_for(keys_of(newcomer.organisation, newcomer.email))
    if standing == Standing.WAITING and not meeting.waiting_list:
        raise OrganisationFull if meeting.seats_left else NothingToSignUpFor(SignupState.FULL)
    return standing


def _fits(seats: Seats, newcomer: Newcomer) -> bool:
    return seats.has_room_for(keys_of(newcomer.organisation, newcomer.email))


def _name_of(person: Person) -> str:
    return person.name or site().name
