"""Signing up: a seat or a place in the queue."""

import secrets
from dataclasses import asdict
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal.agenda.models import Meeting
from portal.db import open_transaction, transaction
from portal.keys import hashed, new_salt
from portal.mail.operations import posted_since
from portal.people.models import Person
from portal.people.operations.sign_in import person_at
from portal.signups.models import Signup, Standing
from portal.signups.operations.queue import next_to_ask
from portal.signups.operations.turn import ask_to_take_seat, post_if_few, recount, standing_for, take_turn
from portal.signups.queries import fits
from portal.signups.rules import (
    Door,
    MyState,
    Newcomer,
    NothingToSignUpFor,
    OrganisationFull,
    Told,
    door,
    my_state,
)

LETTER_OF = {Standing.GOING: "signup-going", Standing.WAITING: "signup-waiting"}
CONFIRMATIONS = (*LETTER_OF.values(), "seat-free")
AGAIN_WITHIN = timedelta(hours=24)


def sign_up(meeting_id: int, who: Newcomer, now: datetime) -> Told:
    """Give a seat or a place in the queue, and post the letter that says which.

    A repeat is told what a new address would be told and changes nothing; its letter tells the truth.
    Raises NothingToSignUpFor when the door is open for nobody, and OrganisationFull.
    """
    with transaction() as session:
        meeting = take_turn(meeting_id)
        state = door(meeting, now)
        if state not in (Door.OPEN, Door.QUEUE):
            raise NothingToSignUpFor(state)

        told = Told(standing_for(meeting, who.organisation_key), nonce=secrets.token_urlsafe(16))
        if told.standing == Standing.WAITING and not meeting.waiting_list:  # seats are free, but not for these
            raise OrganisationFull
        enrol(session, meeting, who, told, now)
        return told


def enrol(session: Session, meeting: Meeting, who: Newcomer, told: Told, now: datetime) -> None:
    """A step: the sign-up of a new mailbox; for one that takes part already only a letter that says so."""
    person = person_at(who.email, now)
    earlier = active_signup(session, meeting, person)
    if earlier:
        remind_of(earlier, meeting, person, now)
        return
    signup = write_signup(meeting, person, who, told, now)
    confirm(signup, meeting, now)
    recount(meeting)


def write_signup(
    meeting: Meeting, person: Person, who: Newcomer, told: Told, now: datetime, added_by_id: int | None = None
) -> Signup:
    """A step: the row of a new sign-up."""
    signup = Signup(
        meeting_id=meeting.id,
        person_id=person.id,
        standing=told.standing,
        name=who.name,
        organisation=who.organisation,
        organisation_key=who.organisation_key,
        **asdict(who.details),
        language=who.language,
        salt=new_salt(),
        nonce_hash=hashed(told.nonce),
        created_at=now,
        added_by_id=added_by_id,
    )
    open_transaction().add(signup)
    return signup


def signup_with_nonce(meeting_id: int, nonce: str) -> Signup | None:
    """A step: the active sign-up that this nonce made."""
    made = select(Signup).where(Signup.meeting_id == meeting_id, Signup.nonce_hash == hashed(nonce))
    return open_transaction().scalar(made.where(Signup.standing != Standing.CANCELLED))


def active_signup(session: Session, meeting: Meeting, person: Person) -> Signup | None:
    """A step, inside the turn: the sign-up of this person that holds a seat or a place in the queue."""
    theirs = select(Signup).where(Signup.meeting_id == meeting.id, Signup.person_id == person.id)
    return session.scalar(theirs.where(Signup.standing != Standing.CANCELLED))


def confirm(signup: Signup, meeting: Meeting, now: datetime) -> None:
    """A step: the letter that says seat or queue.

    Beside a free seat it says that one is there to whoever was asked for it, and to a newcomer when all who wait
    longer were; else that others are asked first.
    """
    is_offered = my_state(signup, meeting, now, fits(signup, meeting)) == MyState.SEAT_FREE
    if is_offered and signup.seat_asked_at:
        post_if_few(signup, "seat-free", meeting, now, useful_until=meeting.starts_at)
    elif is_offered and next_to_ask(meeting, 1) == [signup]:
        ask_to_take_seat(signup, meeting, now)
    else:
        post_if_few(signup, LETTER_OF[Standing(signup.standing)], meeting, now, {"is_offered": is_offered})


def remind_of(signup: Signup, meeting: Meeting, person: Person, now: datetime) -> None:
    """A step: the letter "you already had a seat". Any stranger can ask for it, so once in a while is enough."""
    if not posted_since(["signup-again"], person, now - AGAIN_WITHIN, meeting.id):
        post_if_few(signup, "signup-again", meeting, now)
