"""Reads of learning networks."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from portal.db import db
from portal.networks.models import Membership
from portal.people.models import Person


@dataclass(frozen=True)
class Member:
    """Somebody who belongs to a network."""

    person: Person
    joined_at: datetime
    network_id: int


def members_of(network_ids: Collection[int]) -> list[Member]:
    """Who belongs to these networks, by name."""
    joined = select(Person, Membership).join(Membership, Membership.person_id == Person.id)
    joined = joined.where(Membership.network_id.in_(network_ids)).order_by(Person.name, Person.email)
    rows = db.session.execute(joined).all()
    return [Member(person, member.joined_at, member.network_id) for person, member in rows]
