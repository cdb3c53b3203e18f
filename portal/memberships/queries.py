"""Reads of memberships, requests and invitations."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import joinedload

from portal.agenda.queries.networks import coordinators_of
from portal.db import db
from portal.keys import id_in, key_of, opens
from portal.language import name_order
from portal.memberships.models import Application, ApplicationState
from portal.memberships.rules.places import NetworkPlaces
from portal.networks.models import Membership, Network
from portal.people.models import Person, Role, RoleName
from portal.signups.models import Signup


@dataclass(frozen=True)
class Belonging:
    """What somebody is in a network: a member, or somebody who asked or was asked."""

    network: Network
    person: Person
    member: Membership | None
    application: Application | None

    @property
    def state(self) -> str:
        return "member" if self.member else self.application.state if self.application else ""

    @property
    def salt(self) -> str:
        row = self.member or self.application
        return row.salt if row else ""

    @property
    def key(self) -> str:
        """The key to their own page; a request hands its salt on to the membership, so one link leads to both."""
        return key_of(_purpose(self.network.id), self.person.id, self.salt)


def belonging_of(person_id: int, network_id: int) -> Belonging | None:
    """Return what this person is in this network; None when nothing."""
    person, network = db.session.get(Person, person_id), db.session.get(Network, network_id)
    if person is None or network is None:
        return None
    member = db.session.get(Membership, (network_id, person_id))
    theirs = (Application.network_id == network_id) & (Application.person_id == person_id)
    application = None if member else db.session.scalar(select(Application).where(theirs))
    return Belonging(network, person, member, application) if member or application else None


def belonging_by(key: str) -> Belonging | None:
    """Return what the owner of this key is in its network; None for a wrong or old key."""
    number = id_in(key)
    for known in belongings_of(number) if number is not None else ():
        if known.salt and opens(key, _purpose(known.network.id), known.person.id, known.salt):
            return known
    return None


def belongings_of(person_id: int) -> list[Belonging]:
    """Return all that this person is, by the name of the network."""
    person = db.session.get(Person, person_id)
    if person is None:
        return []
    members = db.session.scalars(select(Membership).where(Membership.person_id == person_id)).all()
    applications = db.session.scalars(select(Application).where(Application.person_id == person_id)).all()
    member_of = {member.network_id: member for member in members}
    asked_of = {application.network_id: application for application in applications}
    ids = member_of.keys() | asked_of.keys()
    networks = db.session.scalars(select(Network).where(Network.id.in_(ids)).order_by(Network.name)) if ids else ()
    return [
        Belonging(network, person, member, None if member else asked_of.get(network.id))
        for network, member in ((network, member_of.get(network.id)) for network in networks)
    ]


def organisation_known_of(person_id: int) -> str:
    """Return the organisation that this person filled in last, here or for a session."""
    of_member = select(Membership.organisation).where(Membership.person_id == person_id, Membership.organisation != "")
    found = db.session.scalars(of_member.order_by(Membership.joined_at.desc()).limit(1)).first()
    of_signup = select(Signup.organisation).where(Signup.person_id == person_id, Signup.organisation != "")
    return found or db.session.scalars(of_signup.order_by(Signup.id.desc()).limit(1)).first() or ""


def places_in(network: Network, now: datetime) -> NetworkPlaces:
    """Count the members and the invitations that hold a place. Under the lock of the network, no place is lost."""
    keys = db.session.scalars(select(Membership.organisation_key).where(Membership.network_id == network.id)).all()
    invited = (Application.network_id == network.id) & (Application.state == ApplicationState.INVITED)
    held = select(func.count()).select_from(Application).where(invited, Application.held_until > now)
    taken = len(keys) + (db.session.scalar(held) or 0)
    return NetworkPlaces(network.members_most, network.per_organisation, taken, Counter(filter(None, keys)))


def with_a_queue() -> list[int]:
    """Return the ids of the networks in which somebody waits."""
    waiting = select(Application.network_id).where(Application.state == ApplicationState.WAITING)
    return list(db.session.scalars(waiting.distinct().order_by(Application.network_id)))


def applications_to(network_id: int) -> list[Application]:
    """Return the requests, the queue and the invitations of a network, oldest first, with their people."""
    rows = select(Application).where(
        Application.network_id == network_id,
        Application.state.in_((ApplicationState.REQUESTED, ApplicationState.WAITING, ApplicationState.INVITED)),
    )
    return list(db.session.scalars(rows.options(joinedload(Application.person)).order_by(Application.id)))


def waiting_for_an_answer(network_ids: Collection[int]) -> dict[int, int]:
    """Return how many requests a coordinator still has to answer, of each of these networks that has any."""
    asked = Application.network_id.in_(network_ids) & (Application.state == ApplicationState.REQUESTED)
    counted = select(Application.network_id, func.count()).where(asked).group_by(Application.network_id)
    return {network_id: count for network_id, count in db.session.execute(counted).all() if count}


def application_with(application_id: int) -> Application | None:
    return db.session.get(Application, application_id)


def place_in_queue(application: Application) -> int:
    """Return the place in the queue, from 1."""
    queue = (Application.network_id == application.network_id) & (Application.state == ApplicationState.WAITING)
    count = select(func.count()).select_from(Application).where(queue, Application.id <= application.id)
    return db.session.scalar(count) or 1


def answerers_of(network_id: int) -> list[Person]:
    """Return who answers requests: the coordinators by surname, or the organisers when there is none."""
    organisers = select(Person).join(Role, Role.person_id == Person.id).where(Role.role == RoleName.ORGANISER)
    return coordinators_of(network_id) or list(db.session.scalars(organisers.order_by(Person.id)).unique())


def cards_of(network_id: int, but: int) -> list[tuple[Person, Membership]]:
    """Return the members who show an introduction, by surname, without the reader."""
    shown = (Membership.network_id == network_id) & Membership.shows_card & (Membership.person_id != but)
    rows = db.session.execute(
        select(Person, Membership).join(Membership, Membership.person_id == Person.id).where(shown)
    ).all()
    return sorted(((person, member) for person, member in rows), key=lambda row: name_order(row[0].name))


def _purpose(network_id: int) -> str:
    return f"membership-{network_id}"
