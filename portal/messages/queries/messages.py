"""Queries on messages, and on who gets them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import joinedload

from portal.db import db
from portal.messages.models import GroupMessage
from portal.networks.models import Membership, Network
from portal.people.models import Person
from portal.privacy.rules.hits import Present
from portal.signups.models import Signup, Standing


@dataclass(frozen=True)
class HowMany:
    """How many people a message goes to."""

    get_it: int
    switched_off: int = 0  # members who want only letters about their place
    waiting: int = 0  # in the queue of the meeting: only if its writer chooses so


def message_with(message_id: int) -> GroupMessage | None:
    """Return the message with its writer."""
    return db.session.get(GroupMessage, message_id, options=[joinedload(GroupMessage.by)])


def sent_to(*, network_id: int | None = None, meeting_id: int | None = None) -> list[GroupMessage]:
    """Return the messages of a network or a meeting, newest first; without those whose text was deleted."""
    found = select(GroupMessage).where(is_of(network_id, meeting_id), GroupMessage.text != "")
    found = found.options(joinedload(GroupMessage.by)).order_by(GroupMessage.id.desc())
    return list(db.session.scalars(found))


def sent_since(since: datetime, network_id: int | None = None, meeting_id: int | None = None) -> list[datetime]:
    """Return when messages of a network or a meeting were sent."""
    found = select(GroupMessage.sent_at).where(is_of(network_id, meeting_id), GroupMessage.sent_at > since)
    return list(db.session.scalars(found))


def members_who_get_it(network_id: int) -> HowMany:
    count = select(Person.only_seat_letters, func.count()).join(Membership, Membership.person_id == Person.id)
    rows = db.session.execute(count.where(Membership.network_id == network_id).group_by(Person.only_seat_letters))
    numbers = {bool(is_off): number for is_off, number in rows}
    return HowMany(numbers.get(False, 0), switched_off=numbers.get(True, 0))


def participants_who_get_it(meeting_id: int) -> HowMany:
    count = select(Signup.standing, func.count()).join(Signup.person).where(Person.email.is_not(None))
    count = count.where(Signup.meeting_id == meeting_id).group_by(Signup.standing)
    numbers = dict(db.session.execute(count).all())
    return HowMany(numbers.get(Standing.GOING, 0), waiting=numbers.get(Standing.WAITING, 0))


def network_with(network_id: int) -> Network | None:
    return db.session.get(Network, network_id)


def is_member(person_id: int, network_id: int) -> bool:
    theirs = (Membership.person_id == person_id) & (Membership.network_id == network_id)
    return bool(db.session.scalar(select(exists().where(theirs))))


def members_by_name(network_id: int, but: int) -> list[Present]:
    """Return the members to look for in a text, without its writer."""
    names = select(Person.name).join(Membership, Membership.person_id == Person.id)
    found = names.where(Membership.network_id == network_id, Person.id != but).order_by(Person.id)
    return [Present(name) for name in db.session.scalars(found)]


def is_of(network_id: int | None, meeting_id: int | None) -> ColumnElement[bool]:
    if network_id is not None:
        return GroupMessage.network_id == network_id
    return GroupMessage.meeting_id == meeting_id
