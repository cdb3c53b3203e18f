"""Networks with their meetings, members and coordinators."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, false, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.rules.quiet import ASKED_AFTER, OFF_THE_LIST_AFTER
from portal.db import db
from portal.history.models import Action, HistoryEntry
from portal.language import name_order
from portal.networks.models import Membership, Network, NetworkState
from portal.people.models import Person, Role, RoleName

_ENDED = (NetworkState.CLOSED, NetworkState.STOPPED)
FEWEST_MEMBERS = 3  # below that nothing is said of their organisations


@dataclass(frozen=True)
class NetworkSize:
    """How many members a network has, of how many organisations."""

    members: int = 0
    organisations: int = 0  # 0 where it is not said


@dataclass(frozen=True)
class NetworkCard:
    """A network in a list."""

    network: Network
    size: NetworkSize


def public_network_at(slug: str) -> Network | None:
    """Return the network with this address, unless it is a draft."""
    return db.session.scalar(select(Network).where(Network.slug == slug, Network.state != NetworkState.DRAFT))


def is_any_public() -> ColumnElement[bool]:
    """Return the condition that there is a network to see, for the menu."""
    return exists().where(Network.state != NetworkState.DRAFT)


def public_networks(now: datetime) -> tuple[list[NetworkCard], list[NetworkCard]]:
    """Return those that go on, and those that ended, by name. Drafts, and those that went quiet, are left out."""
    shown = select(Network).where(Network.state != NetworkState.DRAFT, ~_off_the_list(now)).order_by(Network.name)
    found = list(db.session.scalars(shown))
    sizes = sizes_of([network.id for network in found])
    cards = [NetworkCard(network, sizes.get(network.id, NetworkSize())) for network in found]
    going = [card for card in cards if not card.network.has_ended]
    return going, [card for card in cards if card.network.has_ended]


def meetings_left(network: Network) -> int:
    """Return how many of the meetings that its members said yes to are not made yet, as a draft or on the agenda."""
    made = select(func.count()).where(Meeting.network_id == network.id, Meeting.stage != MeetingStage.CALLED_OFF)
    return max((network.meetings or 0) - (db.session.scalar(made) or 0), 0)


def sizes_of(network_ids: Collection[int]) -> dict[int, NetworkSize]:
    """Return the size of each of these networks that has members."""
    organisation = func.nullif(Membership.organisation_key, "")
    counted = select(
        Membership.network_id, func.count(), func.count(organisation.distinct()), func.count(organisation)
    ).where(Membership.network_id.in_(network_ids))
    rows = db.session.execute(counted.group_by(Membership.network_id)).all()
    return {network_id: _size(members, organisations, known) for network_id, members, organisations, known in rows}


def _size(members: int, organisations: int, known: int) -> NetworkSize:
    """`known`: how many members said of which organisation they are; with others among them the number is wrong."""
    is_said = members >= FEWEST_MEMBERS and known == members and organisations > 1
    return NetworkSize(members, organisations if is_said else 0)


def coordinators_of(network_id: int) -> list[Person]:
    """Return who coordinates it, by surname."""
    role = (Role.role == RoleName.COORDINATOR) & (Role.network_id == network_id)
    found = db.session.scalars(select(Person).where(Person.id.in_(select(Role.person_id).where(role))))
    return sorted(found, key=lambda person: name_order(person.name))


def networks_to_choose(reader: Person, chosen_id: int | None = None) -> list[Network]:
    """Return the networks that a session of this reader can be of: those that go on, and the drafts that they run.

    Who has no role of the whole portal makes sessions of the networks that they coordinate only: in another one they
    change nothing. `chosen_id`: the one that it is of already, whatever became of it; for whoever guides it without a
    role no other.
    """
    going = Network.state.not_in((NetworkState.DRAFT, *_ENDED))
    drafts = Network.state == NetworkState.DRAFT
    if not reader.is_organiser:
        drafts &= Network.id.in_(reader.coordinated_ids)
    if not reader.leads_anywhere:
        going &= Network.id.in_(reader.coordinated_ids)
    others = or_(going, drafts) if reader.makes_sessions else false()
    offered = select(Network).where(or_(others, Network.id == chosen_id))
    return list(db.session.scalars(offered.order_by(Network.name)))


def networks_run_by(person: Person) -> list[Network]:
    """Return the networks that this person may change, the newest state of life first: those that ended at the end."""
    mine = select(Network).order_by(Network.ended_at.is_not(None), Network.name)
    if not person.is_organiser:
        mine = mine.where(Network.id.in_(person.coordinated_ids))
    return list(db.session.scalars(mine))


def without_coordinator() -> set[int]:
    """Return the networks that go on, or are made, and that nobody coordinates."""
    coordinated = exists().where(Role.network_id == Network.id, Role.role == RoleName.COORDINATOR)
    return set(db.session.scalars(select(Network.id).where(Network.state.not_in(_ENDED), ~coordinated)))


def drafts_of(network_id: int) -> list[Meeting]:
    """Return the meetings of the network that are not published yet, by start."""
    drafts = select(Meeting).where(Meeting.network_id == network_id, Meeting.stage == MeetingStage.DRAFT)
    return list(db.session.scalars(drafts.order_by(Meeting.starts_at, Meeting.id)))


def next_off_the_list_at(now: datetime) -> datetime | None:
    """Return when the next network leaves the list, if no meeting is planned."""
    asked_lately = Network.meeting_asked_at > now - OFF_THE_LIST_AFTER
    asked_at = db.session.scalar(select(func.min(Network.meeting_asked_at)).where(asked_lately))
    return asked_at + OFF_THE_LIST_AFTER if asked_at else None


def to_ask_for_a_meeting(now: datetime) -> list[int]:
    return list(db.session.scalars(select(Network.id).where(is_quiet(now)).order_by(Network.id)))


def that_meet_again(now: datetime) -> list[int]:
    return list(db.session.scalars(select(Network.id).where(meets_again()).order_by(Network.id)))


def is_quiet(now: datetime) -> ColumnElement[bool]:
    """Return the query for networks under way that have had no meeting ahead for so long, and were not asked yet.

    The time counts from the last meeting, or from when the network got under way. Of a network from before states were
    noted only its meetings tell.
    """
    mine = (HistoryEntry.network_id == Network.id) & (HistoryEntry.action == Action.NETWORK_STATE)
    began_at = select(func.max(HistoryEntry.at)).where(mine).scalar_subquery()
    met_at = select(func.max(Meeting.ends_at)).where(_is_of_it()).scalar_subquery()
    return and_(
        Network.state == NetworkState.RUNNING,
        Network.meeting_asked_at.is_(None),
        func.coalesce(began_at, Network.published_at, met_at, now) <= now - ASKED_AFTER,
        ~_meets_after(now - ASKED_AFTER),
    )


def meets_again() -> ColumnElement[bool]:
    """Return the query for networks that were asked, and have a meeting after the question."""
    return Network.meeting_asked_at.is_not(None) & _meets_after(Network.meeting_asked_at)


def _off_the_list(now: datetime) -> ColumnElement[bool]:
    was_asked = func.coalesce(Network.meeting_asked_at, now) <= now - OFF_THE_LIST_AFTER
    return (Network.state == NetworkState.RUNNING) & was_asked & ~_meets_after(Network.meeting_asked_at)


def _meets_after(moment: datetime | InstrumentedAttribute[datetime | None]) -> ColumnElement[bool]:
    return exists().where(_is_of_it(), Meeting.ends_at > moment)


def _is_of_it() -> ColumnElement[bool]:
    return (Meeting.network_id == Network.id) & (Meeting.stage == MeetingStage.PUBLISHED)
