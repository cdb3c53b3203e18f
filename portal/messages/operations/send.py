"""Sending a message: one letter each, counted under the lock of its network or meeting."""

import secrets
from datetime import datetime

from sqlalchemy import select

from portal.agenda.operations.lock import lock_meeting
from portal.db import open_transaction, transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.mail.models import Letter
from portal.mail.operations.posting import post_letter
from portal.mail.rules.limits import MESSAGES_OF_A_GROUP
from portal.messages.models import GroupMessage
from portal.messages.queries.messages import sent_since
from portal.messages.rules import (
    USEFUL_FOR,
    MessageText,
    NobodyGetsIt,
    TooManyMessages,
    next_possible,
    refuse_join_link,
    refuse_to_members,
    refuse_to_participants,
    useful_until,
)
from portal.networks.models import Membership
from portal.networks.operations.lock import lock_network
from portal.people.models import Person
from portal.signups.models import Signup, Standing
from portal.signups.operations.posting import post_to
from portal.site import site


def write_to_members(network_id: int, message: MessageText, by_id: int, idem: str, now: datetime) -> GroupMessage:
    """Send a message to each member of a network who did not switch it off. Idempotent per form (`by_id`, `idem`).

    Raises NetworkGone, NetworkHasEnded, TooManyMessages, NobodyGetsIt.
    """
    with transaction() as session:
        lock = lock_network(network_id, now)
        if earlier := _sent_by_form(by_id, idem):
            return earlier
        refuse_to_members(lock.network)
        _refuse_too_many(now, network_id=network_id)
        members = select(Membership, Person).join(Person, Person.id == Membership.person_id)
        members = members.where(Membership.network_id == network_id, Person.only_seat_letters.is_(False))
        readers = session.execute(members.order_by(Person.id)).all()
        sent = _keep(message, by_id, idem, now, len(readers), network_id=network_id)
        for membership, person in readers:
            post_letter(
                "group-message",
                person,
                version=str(sent.id),
                facts={"message_id": sent.id},
                language=membership.language or site().locale,
                now=now,
                useful_until=now + USEFUL_FOR,
            )
    return sent


def write_to_participants(meeting_id: int, message: MessageText, by_id: int, idem: str, now: datetime) -> GroupMessage:
    """Send a message to everybody with a seat, and to those in the queue if it says so. Idempotent per form.

    Raises MeetingGone, NoMessageNow, JoinLinkForWaiting, TooManyMessages, NobodyGetsIt.
    """
    with transaction() as session:
        lock = lock_meeting(meeting_id, now)
        if earlier := _sent_by_form(by_id, idem):
            return earlier
        refuse_to_participants(lock.meeting, now)
        refuse_join_link(message, lock.meeting)
        _refuse_too_many(now, meeting_id=meeting_id)
        standings = [Standing.GOING, *([Standing.WAITING] if message.is_for_waiting else [])]
        theirs = select(Signup).join(Signup.person).where(Signup.meeting_id == meeting_id, Person.email.is_not(None))
        theirs = theirs.where(Signup.standing.in_(standings))
        signups = session.scalars(theirs.order_by(Signup.id)).all()
        sent = _keep(message, by_id, idem, now, len(signups), meeting_id=meeting_id)
        for signup in signups:
            post_to(lock, signup, "session-message", {"message_id": sent.id}, useful_until(lock.meeting, now))
    return sent


def message_ids_of_writer(person_id: int) -> list[str]:
    """A step: return the Message-IDs of the letters that hold a message of this person."""
    theirs = select(GroupMessage.id).where(GroupMessage.by_id == person_id)
    letters = select(Letter.message_id).where(Letter.kind.in_(MESSAGES_OF_A_GROUP.kinds))
    return list(open_transaction().scalars(letters.where(Letter.facts["message_id"].as_integer().in_(theirs))))


def _sent_by_form(by_id: int, idem: str) -> GroupMessage | None:
    earlier = select(GroupMessage).where(GroupMessage.by_id == by_id, GroupMessage.idem == idem)
    return open_transaction().scalar(earlier)


def _refuse_too_many(now: datetime, *, network_id: int | None = None, meeting_id: int | None = None) -> None:
    """A step under the lock: raise TooManyMessages."""
    if next_possible(sent_since(now - MESSAGES_OF_A_GROUP.within, network_id, meeting_id), now):
        raise TooManyMessages


def _keep(
    message: MessageText,
    by_id: int,
    idem: str,
    now: datetime,
    recipients: int,
    *,
    network_id: int | None = None,
    meeting_id: int | None = None,
) -> GroupMessage:
    """A step: store the message, with a line in the log: who, when, to how many; not the text."""
    if not recipients:
        raise NobodyGetsIt
    sent = GroupMessage(
        **vars(message),
        network_id=network_id,
        meeting_id=meeting_id,
        by_id=by_id,
        idem=idem or secrets.token_urlsafe(16),
        sent_at=now,
        recipients=recipients,
    )
    session = open_transaction()
    session.add(sent)
    session.flush()
    note(Action.MESSAGED, by_id, now, network_id=network_id, meeting_id=meeting_id, detail=str(recipients))
    return sent
