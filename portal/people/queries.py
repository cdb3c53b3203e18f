"""Queries on people and their sign-ins."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, exists, func, select
from sqlalchemy.orm import joinedload

from portal.db import db
from portal.history.models import Action, HistoryEntry
from portal.keys import hashed
from portal.language import name_order
from portal.people.models import AddressChange, Person, Role, RoleName, SignIn, SignInRequest
from portal.people.rules import ROLE_ASKED_EVERY
from portal.text import mailbox_key

# Built once: each request of somebody who is signed in begins with it, and building it takes longer than running it.
_SIGN_IN = (
    select(SignIn)
    .where(SignIn.token_hash == bindparam("token_hash"), SignIn.ends_at > bindparam("now"))
    .options(
        *(joinedload(SignIn.person).joinedload(rows) for rows in (Person.roles, Person.memberships, Person.guiding))
    )
)


def sign_in_by(token: str, now: datetime) -> SignIn | None:
    """Return the sign-in with its person, their roles, networks and sessions that they guide, in one statement."""
    found = db.session.scalars(_SIGN_IN, {"token_hash": hashed(token), "now": now})
    return found.unique().one_or_none()


def runs_things(token: str) -> bool:
    """Return whether whoever is signed in by this token has a role."""
    theirs = select(SignIn.id).where(SignIn.token_hash == hashed(token), SignIn.person_id == Role.person_id)
    return bool(db.session.scalar(select(exists(theirs))))


def sign_ins_of(person_id: int, now: datetime) -> list[SignIn]:
    """Return where this person is signed in, latest first."""
    open_ones = select(SignIn).where(SignIn.person_id == person_id, SignIn.ends_at > now)
    return list(db.session.scalars(open_ones.order_by(SignIn.started_at.desc())))


def request_by(token: str) -> SignInRequest | None:
    return db.session.scalar(select(SignInRequest).where(SignInRequest.token_hash == hashed(token)))


def to_ask_about_role(now: datetime) -> list[int]:
    """Return the people with a role who were last asked a year ago whether it is still right."""
    asked_at = func.coalesce(Person.role_asked_at, Person.created_at)
    has_role = exists().where(Role.person_id == Person.id)
    return list(
        db.session.scalars(select(Person.id).where(has_role, asked_at <= now - ROLE_ASKED_EVERY).order_by(Person.id))
    )


def person_with(person_id: int) -> Person | None:
    return db.session.get(Person, person_id)


def person_by_mailbox(email: str) -> Person | None:
    """Return the person with this mailbox, in any spelling."""
    return db.session.scalar(select(Person).where(Person.email == mailbox_key(email)))


def people_with(ids: Collection[int]) -> list[Person]:
    """Return the people with these ids, as far as they are still there."""
    return list(db.session.scalars(select(Person).where(Person.id.in_(ids))))


def organiser_at(address: str) -> Person | None:
    """Return the organiser with this mailbox."""
    is_organiser = exists().where(Role.person_id == Person.id, Role.role == RoleName.ORGANISER)
    return db.session.scalar(select(Person).where(Person.email == mailbox_key(address), is_organiser))


def change_of_address(person_id: int, now: datetime) -> AddressChange | None:
    """Return the change of address that this person asked for, while it waits."""
    theirs = (AddressChange.person_id == person_id) & AddressChange.done_at.is_(None) & (AddressChange.ends_at > now)
    return db.session.scalar(select(AddressChange).where(theirs))


def change_with(change_id: int) -> AddressChange | None:
    return db.session.get(AddressChange, change_id)


def is_of_another(email: str, person_id: int) -> bool:
    """Return whether another person has this address."""
    theirs = select(Person.id).where(Person.email == mailbox_key(email), Person.id != person_id)
    return db.session.scalar(theirs) is not None


def role_held(role_id: int) -> Role | None:
    return db.session.get(Role, role_id)


def role_taken(entry_id: int) -> HistoryEntry | None:
    """Return the log entry of a taken role, with its person and network, unless they have the role again."""
    is_same = (Role.role == HistoryEntry.role) & Role.network_id.is_not_distinct_from(HistoryEntry.network_id)
    has_again = exists().where(Role.person_id == HistoryEntry.about_id, is_same)
    taken = select(HistoryEntry).where(
        HistoryEntry.id == entry_id, HistoryEntry.action == Action.ROLE_TAKEN, ~has_again
    )
    return db.session.scalar(taken.options(joinedload(HistoryEntry.about), joinedload(HistoryEntry.network)))


def people_with_a_role() -> list[Person]:
    """Return the people who can lead a session, by surname."""
    people = select(Person).where(Person.id.in_(select(Role.person_id))).order_by(Person.id)
    return sorted(db.session.scalars(people), key=lambda person: name_order(person.name))
