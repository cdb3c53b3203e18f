"""Reads about people and where they are signed in."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from portal.db import db
from portal.keys import hashed
from portal.networks.models import Network
from portal.people.models import Person, Role, RoleName, SignIn, SignInRequest


@dataclass(frozen=True)
class Held:
    """A role, and who has it."""

    id: int
    role: RoleName
    person: Person
    network: Network | None


def sign_in_by(token: str, now: datetime) -> SignIn | None:
    return db.session.scalar(select(SignIn).where(SignIn.token_hash == hashed(token), SignIn.ends_at > now))


def sign_ins_of(person_id: int, now: datetime) -> list[SignIn]:
    """Where this person is signed in, the latest first."""
    open_ones = select(SignIn).where(SignIn.person_id == person_id, SignIn.ends_at > now)
    return list(db.session.scalars(open_ones.order_by(SignIn.started_at.desc())))


def request_by(token: str) -> SignInRequest | None:
    return db.session.scalar(select(SignInRequest).where(SignInRequest.token_hash == hashed(token)))


def person_with(person_id: int) -> Person | None:
    return db.session.get(Person, person_id)


def role_held(role_id: int) -> Role | None:
    return db.session.get(Role, role_id)


def roles_held(network_ids: Collection[int] | None = None) -> list[Held]:
    """Every role with who has it, by name; or only those in these networks."""
    held = select(Role, Person, Network).join(Person, Person.id == Role.person_id).outerjoin(Network)
    if network_ids is not None:
        held = held.where(Role.network_id.in_(network_ids))
    rows = db.session.execute(held.order_by(Person.name, Role.id)).all()
    return [Held(role.id, RoleName(role.role), person, network) for role, person, network in rows]


def people_with_a_role() -> list[Person]:
    """Who can lead a session, by name."""
    return list(db.session.scalars(select(Person).where(Person.id.in_(select(Role.person_id))).order_by(Person.name)))
