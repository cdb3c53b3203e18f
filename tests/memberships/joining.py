"""A network to join, and people who ask to."""

from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from portal.db import db, transaction
from portal.memberships.models import Application
from portal.memberships.operations.ask import ask_to_join, prove_request
from portal.memberships.queries import belonging_of
from portal.memberships.rules.joining import Joiner
from portal.networks.models import Membership, Network
from portal.people.models import Person
from tests import cast
from tests.cast import NOW


def network(**changes: Any) -> Network:
    """Return a network that anybody can join, of which lotte is the coordinator."""
    made = cast.network()
    cast.coordinator("lotte", made)
    change(made, **{"join_mode": "open", "meetings": 5, **changes})
    return made


def change(made: Network, **changes: Any) -> None:
    with transaction() as session:
        session.execute(update(Network).where(Network.id == made.id).values(**changes))


def joiner(name: str, organisation: str = "", **more: Any) -> Joiner:
    typed = {"question": "", "language": "nl", "engagement_version": 1, "engagement_text": "Vijf keer."} | more
    return Joiner(name=name.title(), email=f"{name}@oeverkring.example", organisation=organisation, **typed)


def asks(to: Network, name: str, organisation: str = "", now: datetime = NOW, **more: Any) -> int:
    """Let somebody ask to join; return the id of the person."""
    ask_to_join(to.id, joiner(name, organisation, **more), now)
    return id_of(name)


def joins(to: Network, *names: str, organisation: str = "", now: datetime = NOW) -> None:
    """Let these people ask, and prove their mailbox."""
    for name in names:
        prove_request(to.id, asks(to, name, organisation, now), now)


def id_of(name: str) -> int:
    return db.session.scalars(select(Person.id).where(Person.email == f"{name}@oeverkring.example")).one()


def standings(of: Network) -> dict[str, str]:
    """Return what each person is in the network, by the name in their mailbox, in the order of their ids; whoever left
    is nothing.
    """
    db.session.rollback()
    found = {}
    for person in db.session.scalars(select(Person).order_by(Person.id)):
        known = belonging_of(person.id, of.id)
        if known and known.state != "left":
            found[person.email.partition("@")[0]] = known.state
    return found


def path_of(of: Network, name: str) -> str:
    """Return the address of somebody's own page."""
    db.session.rollback()
    known = belonging_of(id_of(name), of.id)
    assert known
    return f"/memberships/{known.key}"


def member(of: Network, name: str) -> Membership:
    db.session.rollback()
    return db.session.get_one(Membership, (of.id, id_of(name)))


def application(of: Network, name: str) -> Application:
    db.session.rollback()
    theirs = (Application.network_id == of.id) & (Application.person_id == id_of(name))
    return db.session.scalars(select(Application).where(theirs)).one()
