"""Reads of members that have no sign-up yet, and of the meetings that seat them.

For operations that hold the lock on the network, for the worker's check before locking, and for the page that says
before publishing how many there are. One statement each, however many members there are.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import InstrumentedAttribute

from portal.agenda.models import Meeting
from portal.db import db
from portal.history.models import Action, HistoryEntry
from portal.networks.models import Membership
from portal.people.models import Person
from portal.signups.models import OrganisationKeys, Signup, Standing
from portal.signups.operations.organisations import keys_of
from portal.signups.rules.member_seats import that_seat_their_members
from portal.text import mailbox_key


@dataclass(frozen=True)
class Unseated:
    """A member without a sign-up for a meeting."""

    person: Person
    organisation: str
    language: str  # of their letters; empty for the portal's

    @property
    def name(self) -> str:
        """Their name; of somebody added by address alone, what stands before the @."""
        return self.person.name or self.person.email_shown.partition("@")[0]

    @property
    def keys(self) -> OrganisationKeys:
        return keys_of(self.organisation, self.person.email)


def members_without_place(network_id: int, meeting_id: int, person_id: int | None = None) -> list[Unseated]:
    """Return the members without a sign-up for this meeting, by date of joining; or only this person.

    Whoever signed up from a member's mailbox, the portal makes no seat beside it: under another name it is mostly the
    member after all, and whom it is not can still sign up.
    """
    members = select(Person, Membership.organisation, Membership.language)
    members = members.join(Membership, Membership.person_id == Person.id).where(Membership.network_id == network_id)
    has_one = (Signup.meeting_id == meeting_id) & (Signup.person_id == Person.id) & ~_ended_with_membership(network_id)
    members = members.where(~exists().where(has_one))
    if person_id is not None:
        members = members.where(Person.id == person_id)
    in_order = members.order_by(Membership.joined_at, Membership.person_id)
    return [Unseated(*row) for row in db.session.execute(in_order)]


def coming_of(network_id: int, now: datetime) -> list[int]:
    """Return the ids of the network's meetings that seat their members now, in the order of locking."""
    seating = select(Meeting.id).where(Meeting.network_id == network_id, that_seat_their_members(now))
    return list(db.session.scalars(seating.order_by(Meeting.id)))


def with_unseated_members(now: datetime) -> list[int]:
    """Return the ids of networks with a member that has no sign-up for such a meeting."""
    theirs = (Signup.meeting_id == Meeting.id) & (Signup.person_id == Membership.person_id)
    of_them = exists().where(theirs, ~_ended_with_membership(Meeting.network_id))
    missing = select(Meeting.network_id).join(Membership, Membership.network_id == Meeting.network_id)
    missing = missing.where(that_seat_their_members(now), ~of_them).distinct().order_by(Meeting.network_id)
    return [network_id for network_id in db.session.scalars(missing) if network_id]


def _ended_with_membership(network_id: int | InstrumentedAttribute[int | None]) -> ColumnElement[bool]:
    """SQL: a place that was taken away because its owner left this network, not one that they gave back themselves."""
    removed = (HistoryEntry.action == Action.REMOVED) & (HistoryEntry.about_id == Signup.person_id)
    at_once = (HistoryEntry.network_id == network_id) & (HistoryEntry.at == Signup.cancelled_at)
    is_cancelled = Signup.is_member_seat & (Signup.standing == Standing.CANCELLED)
    return is_cancelled & exists().where(removed & at_once)


def is_own_address_of_member(person_id: int | None, address: str, meeting: Meeting) -> bool:
    """Return whether this person belongs to the meeting's network, and this is their address."""
    person = db.session.get(Person, person_id) if person_id else None
    return person is not None and person.email == mailbox_key(address) and meeting.network_id in person.member_of
