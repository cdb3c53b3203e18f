"""Reads of the agenda. A list costs as many statements for a hundred rows as for one."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from sqlalchemy import ColumnElement, Row, func, select
from sqlalchemy.orm import joinedload, selectinload

from portal.agenda.models import Meeting, Stage, Visibility, meeting_facilitator
from portal.agenda.rules import IN_FEEDS, gone_from_feeds_at
from portal.db import db
from portal.networks.models import Network
from portal.people.models import Person
from portal.text import fold


@dataclass(frozen=True)
class AgendaFilter:
    """What a reader chose to see; each is a part of the address."""

    city: str = ""
    network: str = ""
    kind: str = ""

    @property
    def any(self) -> bool:
        return any(asdict(self).values())

    @property
    def query(self) -> str:
        """The canonical query string: the same choice gives the same address."""
        return urlencode({name: value for name, value in asdict(self).items() if value})


@dataclass(frozen=True)
class Choices:
    """What can be chosen: what the published sessions that are still to come have."""

    cities: list[str]
    networks: list[Network]
    kinds: list[str]


def upcoming(chosen: AgendaFilter, now: datetime) -> list[Meeting]:
    """Meetings on the agenda that are not over, the next one first."""
    coming = _chosen(chosen).where(Meeting.stage == Stage.PUBLISHED, Meeting.ends_at > now)
    return list(db.session.scalars(coming.options(joinedload(Meeting.network))))


def in_feeds(chosen: AgendaFilter, now: datetime) -> list[Meeting]:
    """Meetings of the past twelve months and to come, with their blocks; called off ones for thirty days."""
    known = _chosen(chosen).where(Meeting.stage != Stage.DRAFT, Meeting.ends_at > now - IN_FEEDS)
    meetings = db.session.scalars(known.options(*_FOR_CALENDAR))
    return [meeting for meeting in meetings if not meeting.is_called_off or gone_from_feeds_at(meeting) > now]


def choices(now: datetime) -> Choices:
    published = select(Meeting.city, Meeting.kind, Network).outerjoin(Meeting.network)
    rows = db.session.execute(published.where(_listed(), Meeting.ends_at > now)).all()
    networks = {network.id: network for _, _, network in rows if network}
    return Choices(
        cities=sorted({city for city, _, _ in rows if city}, key=fold),
        networks=sorted(networks.values(), key=lambda network: fold(network.name)),
        kinds=sorted({kind for _, kind, _ in rows}),
    )


def published_times(now: datetime) -> Sequence[Row[*tuple[Any, ...]]]:
    """What `next_change` asks of every meeting on the agenda that is not over."""
    times = select(Meeting.starts_at, Meeting.ends_at, Meeting.opens_at, Meeting.closes_at, Meeting.called_off_at)
    return db.session.execute(times.where(Meeting.stage == Stage.PUBLISHED, Meeting.ends_at > now)).all()


def last_change() -> datetime | None:
    """When any published meeting last changed."""
    return db.session.scalar(select(func.max(Meeting.changed_at)).where(Meeting.stage != Stage.DRAFT))


def network_at(slug: str) -> Network | None:
    return db.session.scalar(select(Network).where(Network.slug == slug))


def networks() -> list[Network]:
    return list(db.session.scalars(select(Network).order_by(Network.name)))


def meeting_at(slug: str) -> Meeting | None:
    """The meeting with all that its page shows."""
    whole = select(Meeting).where(Meeting.slug == slug)
    return db.session.scalar(
        whole.options(*_FOR_CALENDAR, selectinload(Meeting.facilitators), selectinload(Meeting.themes))
    )


def meetings_run_by(person: Person) -> list[Meeting]:
    """Drafts and published meetings that this person may change, by their start."""
    meetings = select(Meeting).order_by(Meeting.starts_at, Meeting.id)
    if not person.is_organiser:
        led = select(meeting_facilitator.c.meeting_id).where(meeting_facilitator.c.person_id == person.id)
        meetings = meetings.where(Meeting.id.in_(led) | Meeting.network_id.in_(person.network_ids))
    return list(db.session.scalars(meetings.options(joinedload(Meeting.network), selectinload(Meeting.facilitators))))


_FOR_CALENDAR = (joinedload(Meeting.network), selectinload(Meeting.all_blocks))


def _listed() -> ColumnElement[bool]:
    return (Meeting.stage == Stage.PUBLISHED) & (Meeting.visibility == Visibility.PUBLIC)


def _chosen(chosen: AgendaFilter):
    meetings = select(Meeting).where(Meeting.visibility == Visibility.PUBLIC)
    if chosen.city:
        meetings = meetings.where(Meeting.city == chosen.city)
    if chosen.kind:
        meetings = meetings.where(Meeting.kind == chosen.kind)
    if chosen.network:
        meetings = meetings.where(Meeting.network.has(Network.slug == chosen.network))
    return meetings.order_by(Meeting.starts_at, Meeting.id)
