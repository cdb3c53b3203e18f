"""Signing up: a seat or a place in the queue."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select

from portal.agenda.operations.lock import MeetingLock, lock_meeting
from portal.agenda.rules.facts import facts_of
from portal.agenda.rules.signup_state import SignupState, refuse_unless_open
from portal.db import open_transaction, transaction
from portal.inserting import insert_and_load
from portal.keys import hashed, new_salt
from portal.mail.operations.posting import has_room, has_room_about, post_letter
from portal.mail.rules.limits import SIGNED_UP_ALREADY
from portal.people.models import Person
from portal.signups.models import OrganisationKeys, Signup, Standing
from portal.signups.operations.attempts import (
    Sender,
    admit,
    leave_way_out,
    note_attempt,
)
from portal.signups.operations.members import is_own_address_of_member
from portal.signups.operations.organisations import keys_by_mailbox, keys_of
from portal.signups.operations.posting import PROVE_ITS_MAILBOX, post_within_limit
from portal.signups.operations.queue import next_to_ask
from portal.signups.operations.seats import note_asked_to_take_seat, recount
from portal.signups.queries import active_signups_of, seats_of
from portal.signups.rules.names import another_name, has_room_for_name, named
from portal.signups.rules.refusals import ForMembersOnly, OrganisationFull, TooManySignUps
from portal.signups.rules.seats import Seats
from portal.signups.rules.signing_up import Newcomer, SignupReply
from portal.signups.rules.standing import MyState, my_state
from portal.text import line_key

LETTER_OF = {Standing.GOING: "signup-going", Standing.WAITING: "signup-waiting"}


def sign_up(
    meeting_id: int, newcomer: Newcomer, now: datetime, visitor: str = "", reader_id: int | None = None
) -> SignupReply:
    """Give a seat or a place in the queue, and post the letter that says which.

    Another name at the same address is another person, with an own sign-up and letter. A repeat, and a name too many
    (`has_room_for_name`), change nothing, and the letter tells the true standing. Its reply is what a new address would
    get, or what the same `visitor` (client network) got before for this name, so trying organisations or names does not
    reveal whether an address takes part. New and repeated sign-ups do the same work, so timing reveals nothing either.
    Raises NothingToSignUpFor when sign-up is not open, TooManySignUps, and OrganisationFull; and ForMembersOnly where
    guests cannot sign up, unless a member who is signed in (`reader_id`) does so with their own address.
    """
    try:
        return _sign_up(meeting_id, newcomer, now, visitor, reader_id)
    except TooManySignUps:
        leave_way_out(newcomer.email, now)
        raise


def _sign_up(meeting_id: int, newcomer: Newcomer, now: datetime, visitor: str, reader_id: int | None) -> SignupReply:
    sender = Sender.of(newcomer.email, visitor, newcomer.name)
    keys = keys_by_mailbox(newcomer.organisation, sender.key)
    with transaction():
        lock = lock_meeting(meeting_id, now)
        meeting = lock.meeting
        state = refuse_unless_open(meeting, now, is_member=True)
        if not meeting.takes_guests and not is_own_address_of_member(reader_id, newcomer.email, meeting):
            raise ForMembersOnly
        seats = seats_of(meeting)
        person, before = admit(lock, sender)
        may_hear_again = has_room(SIGNED_UP_ALREADY, person, meeting.id, now)
        is_owner = person.id == reader_id
        theirs = active_signups_of(person.id, meeting.id)
        # where only members come, nobody joins them at their address
        may_join = meeting.takes_guests and has_room_for_name(theirs, is_owner)
        earlier = whose_it_is(newcomer.name, theirs, may_join)

        reply = seats.standing_for(keys)
        known = before if earlier else None
        # seats are free, but not for this organisation
        is_full = reply == Standing.WAITING and not meeting.waiting_list
        is_refused = is_full and known is None
        note_attempt(lock, sender, None if is_refused else known or reply)
        # with a queue everybody is told to wait, so an address that takes part must be told the same
        standing = known if known and state == SignupState.OPEN else reply
        answer = SignupReply(standing, secrets.token_urlsafe(16), is_full=seats.free <= 0)

        if is_refused:
            _tell_refusal(lock, person, newcomer, earlier is None and may_hear_again)
        else:
            signup = write_if(earlier is None, lock, person, newcomer, answer, keys)
            is_wanted = earlier is None or may_hear_again
            tell_standing(lock, seats, earlier or signup, earlier is None, is_wanted, newcomer.name, is_owner)
            # counted from what was read under this lock, for which one sign-up more needs no second look
            recount(lock, seats=seats if earlier else seats.after_adding(standing, keys))
    if is_refused:  # raised after the commit, so that the attempt counts
        raise OrganisationFull
    return answer


def whose_it_is(name: str, signups: Sequence[Signup], may_join: bool) -> Signup | None:
    """Return which of the sign-ups at an address a sign-up under this name repeats; None for somebody new.

    A name that may not join them repeats the first: its letter says so.
    """
    return named(name, signups) or (None if may_join else next(iter(signups), None))


def write_if(
    is_wanted: bool, lock: MeetingLock, person: Person, newcomer: Newcomer, reply: SignupReply, keys: OrganisationKeys
) -> Signup:
    """A step: write a new sign-up and return it.

    If it is not wanted, returns a transient sign-up, so that the following steps do the same work.
    """
    values = _values_of(lock, person, newcomer, reply, keys)
    return insert_and_load(is_wanted, Signup, **values) or Signup(id=0, **values)


def write_signup(
    lock: MeetingLock, person: Person, newcomer: Newcomer, reply: SignupReply, added_by_id: int | None = None
) -> Signup:
    """A step: write the row of a new sign-up."""
    keys = keys_of(newcomer.organisation, newcomer.email)
    signup = Signup(**_values_of(lock, person, newcomer, reply, keys), added_by_id=added_by_id)
    lock.session.add(signup)
    return signup


def signup_with_nonce(meeting_id: int, nonce: str) -> Signup | None:
    """A step: return the latest active sign-up that this nonce made: a corrected receipt can have made two."""
    made = select(Signup).where(Signup.meeting_id == meeting_id, Signup.nonce_hash == hashed(nonce))
    active = made.where(Signup.standing != Standing.CANCELLED)
    return open_transaction().scalar(active.order_by(Signup.id.desc()).limit(1))


def tell_standing(
    lock: MeetingLock,
    seats: Seats,
    signup: Signup,
    is_new: bool,
    is_wanted: bool = True,
    typed: str = "",
    is_owner: bool = False,
) -> None:
    """A step: post the letter that tells the standing: seat or queue.

    While a seat is free, whoever was offered it is told so. A newcomer is told so only if everybody ahead was asked;
    otherwise, that others are asked first. Whoever belongs to a full organisation is told that; no page says it. A
    sign-up that existed before gets "you already had a seat", and hears of another name that was `typed` for its
    address. Each of these letters, and none when `is_wanted` is false, takes the same work. The limit does not hold for
    a new sign-up by the mailbox's owner.
    """
    meeting = lock.meeting
    fits = seats.has_room_for(signup.organisation_keys)
    is_offered = my_state(signup, meeting, lock.now, fits) == MyState.SEAT_FREE
    has_queue = not seats.are_for_anybody  # as everybody can see, so that skipping work reveals nothing
    is_next = has_queue and next_to_ask(meeting, seats, 1) == [signup]
    is_asked = is_new and is_wanted and is_offered and (is_next or signup.seat_asked_at is not None)
    if is_asked:
        kind, facts, useful_until = "seat-free", {}, meeting.starts_at
    elif is_new:
        kind, useful_until = LETTER_OF[Standing(signup.standing)], meeting.ends_at
        facts = {"is_offered": is_offered, "is_organisation_full": not fits}
    else:
        kind, facts, useful_until = "signup-again", {"other": another_name(typed, signup.name)}, meeting.ends_at
    facts = facts if has_queue else {**facts, "position": None}
    is_posted = post_within_limit(lock, signup, kind, facts, useful_until, is_wanted, is_owner and is_new)
    if is_asked and not signup.seat_asked_at:
        note_asked_to_take_seat(lock, signup, is_posted)


def _tell_refusal(lock: MeetingLock, person: Person, newcomer: Newcomer, is_wanted: bool) -> None:
    """A step: tell the mailbox why there is no place; one that takes part already gets no letter, by the same work."""
    kind, meeting = "signup-refused", lock.meeting
    post_letter(
        kind,
        person,
        version=str(lock.number),
        facts=facts_of(meeting),
        language=newcomer.language,
        now=lock.now,
        useful_until=meeting.starts_at,
        name=newcomer.name,
        meeting_id=meeting.id,
        is_wanted=has_room_about(meeting.id, person, kind, PROVE_ITS_MAILBOX) and is_wanted,
    )


def _values_of(
    lock: MeetingLock, person: Person, newcomer: Newcomer, reply: SignupReply, keys: OrganisationKeys
) -> dict[str, Any]:
    return {
        "meeting_id": lock.meeting.id,
        "person_id": person.id,
        "standing": reply.standing,
        "name": newcomer.name,
        "name_key": line_key(newcomer.name),
        "organisation": newcomer.organisation,
        "organisation_key": keys.name,
        "domain_key": keys.domain,
        **vars(newcomer.details),
        "language": newcomer.language,
        "salt": new_salt(),
        "nonce_hash": hashed(reply.nonce),
        "created_at": lock.now,
    }
