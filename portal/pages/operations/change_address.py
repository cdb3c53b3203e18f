"""Confirming a change of address from one of both mailboxes; after the second, everything of the person follows.

What hangs on the person's row follows by itself: sign-ups, roles, memberships. Here the links in letters to the old
mailbox end, and letters that still wait go to the new one.
"""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import exists, select, update
from sqlalchemy.orm import Session

from portal.agenda.models import Meeting, meeting_facilitator
from portal.agenda.operations.leaders import tell_of_the_day
from portal.agenda.operations.lock import MeetingLock, lock_meeting
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.keys import new_salt, salt_mark
from portal.mail.models import Letter, LetterState
from portal.memberships.models import Application
from portal.networks.models import Membership
from portal.people.models import AddressChange, Person
from portal.people.operations.address import end_all_sign_ins
from portal.people.operations.sign_in import prove
from portal.people.queries import is_of_another
from portal.people.rules import AddressTaken, SpentLink
from portal.reactions.models import Reader
from portal.signups.models import Signup
from portal.signups.operations.organisations import domain_of
from portal.signups.operations.seats import move_queue_up, recount
from portal.signups.rules.signing_up import KEY_LASTS
from portal.text import mailbox_key

STAY_WHERE_THEY_ARE = ("sign-in", "address-old", "address-new")  # kinds of letters for one mailbox only


class Mailbox(StrEnum):
    """Which mailbox confirms: also the purpose of the key, and the kind of the letter that holds it."""

    OLD = "address-old"
    NEW = "address-new"


def confirm_change(change_id: int, mailbox: Mailbox, now: datetime) -> None:
    """Record that this mailbox confirms; when the other did so before, change the address. Idempotent.

    Raises SpentLink when the change was withdrawn, or its day is past; and AddressTaken, to the new mailbox only, when
    somebody else has the address. To the old mailbox nothing shows: the new one is asked again.
    """
    with transaction() as session:
        person_id = session.scalar(select(AddressChange.person_id).where(AddressChange.id == change_id))
        locks = [lock_meeting(meeting_id, now) for meeting_id in _meetings_of(session, person_id or 0, now)]
        # first the person, as in asking for a change, to avoid deadlocks
        session.get(Person, person_id or 0, with_for_update={"key_share": True}, populate_existing=True)
        change = session.get(AddressChange, change_id, with_for_update={"of": AddressChange}, populate_existing=True)
        if not change or (change.ends_at <= now and not change.done_at):
            raise SpentLink
        if change.done_at:
            return
        is_free = not is_of_another(change.email, change.person_id)
        if mailbox == Mailbox.OLD:
            change.old_confirmed_at = change.old_confirmed_at or now
        elif is_free:
            change.new_confirmed_at = change.new_confirmed_at or now
        else:
            raise AddressTaken
        if not is_free:
            change.new_confirmed_at = None
        if change.old_confirmed_at and change.new_confirmed_at:
            change.done_at = now
            _change(session, locks, change, now)


def _meetings_of(session: Session, person_id: int, now: datetime) -> list[int]:
    """Return the meetings to lock: those whose letters hold links of this person that still work."""
    led = meeting_facilitator.c
    signed_up = exists().where(Signup.meeting_id == Meeting.id, Signup.person_id == person_id)
    leads = exists().where(led.meeting_id == Meeting.id, led.person_id == person_id)
    theirs = select(Meeting.id).where(signed_up | leads, Meeting.ends_at > now - KEY_LASTS)
    return list(session.scalars(theirs.order_by(Meeting.id)))


def _change(session: Session, locks: list[MeetingLock], change: AddressChange, now: datetime) -> None:
    person = session.get_one(Person, change.person_id)
    marks = _renew_keys(session, person.id)
    person.feed_salt = person.feed_salt and new_salt()  # whoever reads the old mailbox could sign in, and see the link
    person.email, person.email_shown = mailbox_key(change.email), change.email
    prove(person, now)
    session.flush()
    _redirect_letters(session, person, marks)
    end_all_sign_ins(person.id)
    _renew_domains(session, locks, person)
    for lock in locks:
        _renew_day_link(lock, person)
    note(Action.ADDRESS_CHANGED, person.id, now, about_id=person.id)


def _renew_keys(session: Session, person_id: int) -> dict[str, str]:
    """End the personal links in letters to the old mailbox; return the new mark of each salt by its old one."""
    marks: dict[str, str] = {}
    for model in (Signup, Reader):
        for row in session.scalars(select(model).where(model.person_id == person_id).order_by(model.id)):
            earlier, row.salt = row.salt, new_salt()
            marks[salt_mark(earlier)] = salt_mark(row.salt)
    for model in (Membership, Application):  # their letters look the key up when they are sent
        for row in session.scalars(select(model).where(model.person_id == person_id).order_by(model.network_id)):
            row.salt = new_salt()
    return marks


def _renew_domains(session: Session, locks: list[MeetingLock], person: Person) -> None:
    """Let their sign-ups count for the organisation of the new mailbox; who has a seat keeps it."""
    theirs = update(Signup).where(Signup.person_id == person.id)
    session.execute(theirs.values(domain_key=domain_of(person.email)))
    for lock in locks:
        if lock.meeting.ends_at > lock.now:
            move_queue_up(lock)
            recount(lock)


def _redirect_letters(session: Session, person: Person, marks: dict[str, str]) -> None:
    """Send what still waits to the new mailbox, with the new links; a link to sign in that waits goes nowhere."""
    waits = Letter.state.in_((LetterState.WAITING, LetterState.REFUSED)) & (Letter.person_id == person.id)
    for letter in session.scalars(select(Letter).where(waits).order_by(Letter.id)):
        if letter.kind in STAY_WHERE_THEY_ARE:
            session.delete(letter)
            continue
        letter.address, letter.mailbox = person.email_shown, person.mailbox
        letter.facts = _with_new_mark(letter.facts, marks)


def _with_new_mark(facts: dict[str, Any], marks: dict[str, str]) -> dict[str, Any]:
    mark = facts.get("salt_mark")
    return {**facts, "salt_mark": marks[mark]} if mark in marks else facts


def _renew_day_link(lock: MeetingLock, person: Person) -> None:
    """End the day links of a session that the person leads; whoever leads it gets a new one while it is of use."""
    meeting = lock.meeting
    lock.session.refresh(meeting, ["facilitators"])
    if not meeting.reminded_at or person.id not in {leader.id for leader in meeting.facilitators}:
        return
    meeting.day_salt = new_salt()
    if meeting.ends_at > lock.now and not meeting.is_called_off:
        tell_of_the_day(lock)
