"""Passing an unproven seat on to the waitlist, by a facilitator; and rejoining after that."""

import secrets
from datetime import datetime

from portal.agenda.rules.signup_state import refuse_unless_open
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.people.models import Person
from portal.signups.models import Signup, Standing
from portal.signups.operations.lock import lock_signup
from portal.signups.operations.posting import post_to
from portal.signups.operations.prove import prove_signup
from portal.signups.operations.seats import move_queue_up, recount, refuse_when_too_late
from portal.signups.operations.sign_up import write_signup
from portal.signups.operations.standing import change_standing
from portal.signups.queries import active_signup_named, seats_of
from portal.signups.rules.refusals import OrganisationFull
from portal.signups.rules.signing_up import Newcomer, SignupReply, details_of
from portal.signups.rules.standing import MyState, my_state
from portal.signups.rules.transitions import SignupChange
from portal.signups.rules.unproven import why_not_pass_on


def pass_on(signup_id: int, by_id: int, now: datetime) -> Signup:
    """Take the seat of somebody who did not answer whether they come, and move the queue up. Idempotent.

    Raises NotPassedOn when the mailbox was proven meanwhile, nobody needs the seat, or there is still time to answer;
    CalledOff, and TooLate after the start.
    """
    with transaction() as session:
        lock, signup = lock_signup(signup_id, now)
        if signup.passed_on_at:
            return signup
        refuse_when_too_late(lock)
        # read again: signing in elsewhere may have proven the mailbox
        person = session.get_one(Person, signup.person_id, populate_existing=True)
        if refusal := why_not_pass_on(signup, person, lock.meeting, now):
            raise refusal

        change_standing(lock, signup, SignupChange.PASSED_ON, by_id)
        post_to(lock, signup, "seat-passed-on")
        note(Action.PASSED_ON, by_id, now, about_id=person.id, meeting_id=lock.meeting.id)
        move_queue_up(lock)
        recount(lock)
    return signup


def come_back(signup_id: int, now: datetime) -> Signup:
    """Let somebody whose seat was passed on rejoin as a new sign-up; with a seat when one is free. Idempotent.

    Raises NothingToSignUpFor when sign-up is not open, and OrganisationFull.
    """
    with transaction() as session:
        lock, signup = lock_signup(signup_id, now)
        meeting = lock.meeting
        person = session.get_one(Person, signup.person_id)
        if earlier := active_signup_named(signup.name, person.id, meeting.id):
            return earlier
        if not signup.passed_on_at:
            return signup
        refuse_unless_open(meeting, now)
        seats = seats_of(meeting)
        standing = seats.standing_for(signup.organisation_keys)
        if standing == Standing.WAITING and not meeting.waiting_list:
            raise OrganisationFull

        newcomer = Newcomer(signup.name, person.email_shown, signup.organisation, signup.language, details_of(signup))
        returned = write_signup(lock, person, newcomer, SignupReply(standing, secrets.token_urlsafe(16)))
        session.flush()
        prove_signup(returned, now)
        fits = seats.has_room_for(returned.organisation_keys)
        is_offered = my_state(returned, meeting, now, fits) == MyState.SEAT_FREE
        post_to(lock, returned, "signup-returned", {"is_offered": is_offered, "is_organisation_full": not fits})
        recount(lock)
    return returned
