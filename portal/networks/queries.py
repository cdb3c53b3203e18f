"""Queries on learning networks."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, func, select

from portal.db import db
from portal.history.models import Action, HistoryEntry
from portal.language import name_order
from portal.networks.models import Membership, Network
from portal.people.models import Person, Role, RoleName


@dataclass(frozen=True)
class Member:
    """A member of a network."""

    person: Person
    joined_at: datetime
    network_id: int
    membership: Membership


@dataclass(frozen=True)
class Held:
    """A role with its holder."""

    id: int
    role: RoleName
    person: Person
    network: Network | None


def network_at(slug: str) -> Network | None:
    return db.session.scalar(select(Network).where(Network.slug == slug))


def network_with(network_id: int) -> Network | None:
    return db.session.get(Network, network_id)


def networks() -> list[Network]:
    return list(db.session.scalars(select(Network).order_by(Network.name)))


def members_of(network_ids: Collection[int]) -> list[Member]:
    """Return the members of these networks, by surname."""
    joined = select(Person, Membership).join(Membership, Membership.person_id == Person.id)
    joined = joined.where(Membership.network_id.in_(network_ids)).order_by(Person.email)
    rows = db.session.execute(joined).all()
    members = [Member(person, member.joined_at, member.network_id, member) for person, member in rows]
    return sorted(members, key=lambda member: name_order(member.person.name))


def how_many_agreed(network: Network) -> int:
    """Return how many members agreed to the present text of the agreements."""
    agreed = (Membership.network_id == network.id) & (Membership.agreements_version >= network.agreements_version)
    return db.session.scalar(select(func.count()).select_from(Membership).where(agreed)) or 0


def was_removed(person_id: int, network_id: int) -> bool:
    """Return whether this person was a member of this network, and is not any more."""
    removed = (
        (HistoryEntry.action == Action.REMOVED)
        & (HistoryEntry.about_id == person_id)
        & (HistoryEntry.network_id == network_id)
    )
    joined = (Membership.person_id == person_id) & (Membership.network_id == network_id)
    return bool(db.session.scalar(select(exists(select(HistoryEntry.id).where(removed)) & ~exists().where(joined))))


def roles_held(network_ids: Collection[int] | None = None) -> list[Held]:
    """Return every role with its holder and network, by surname; or only those in these networks."""
    held = select(Role, Person, Network).join(Person, Person.id == Role.person_id)
    held = held.outerjoin(Network, Network.id == Role.network_id)  # not by who made it, who is a person too
    if network_ids is not None:
        held = held.where(Role.network_id.in_(network_ids))
    rows = db.session.execute(held.order_by(Role.id)).all()
    roles = [Held(role.id, RoleName(role.role), person, network) for role, person, network in rows]
    return sorted(roles, key=lambda role: name_order(role.person.name))
