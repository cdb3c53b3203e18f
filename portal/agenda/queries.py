"""Reads of the agenda. A list costs as many statements for a hundred rows as for one."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from sqlalchemy import Row, func, select
from sqlalchemy.orm import joinedload, selectinload

from portal.agenda.models import Meeting, Stage, meeting_facilitator
from portal.agenda.rules import IN_FEEDS
from portal.db import db
from portal.networks.models import Network
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
    """Published meetings that are not over, the next one first."""
    return list(db.session.scalars(_chosen(chosen).where(Meeting.ends_at > now)))


def in_feeds(chosen: AgendaFilter, now: datetime) -> list[Meeting]:
    """Published meetings of the past twelve months and to come, with their blocks."""
    return list(db.session.scalars(_chosen(chosen).where(Meeting.ends_at > now - IN_FEEDS).options(*_FOR_CALENDAR)))


def choices(now: datetime) -> Choices:
    published = select(Meeting.city, Meeting.kind, Network).outerjoin(Meeting.network)
    rows = db.session.execute(published.where(Meeting.stage == Stage.PUBLISHED, Meeting.ends_at > now)).all()
    networks = {network.id: network for _, _, network in rows if network}
    return Choices(
        cities=sorted({city for city, _, _ in rows if city}, key=fold),
        networks=sorted(networks.values(), key=lambda network: fold(network.name)),
        kinds=sorted({kind for _, kind, _ in rows}),
    )


def published_times(now: datetime) -> Sequence[Row[Any, Any]]:
    """(starts_at, ends_at) of every published meeting that is not over."""
    times = select(Meeting.starts_at, Meeting.ends_at)
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
    return db.session.scalar(whole.options(*_FOR_CALENDAR, selectinload(Meeting.facilitators)))


def meetings_led_by(person_id: int | None) -> list[Meeting]:
    """Drafts and published meetings of a facilitator, or all (None), by their start."""
    meetings = select(Meeting).order_by(Meeting.starts_at, Meeting.id).options(joinedload(Meeting.network))
    if person_id is not None:
        led = select(meeting_facilitator.c.meeting_id).where(meeting_facilitator.c.person_id == person_id)
        meetings = meetings.where(Meeting.id.in_(led))
    return list(db.session.scalars(meetings))


_FOR_CALENDAR = (joinedload(Meeting.network), selectinload(Meeting.blocks))


def _chosen(chosen: AgendaFilter):
    meetings = select(Meeting).where(Meeting.stage == Stage.PUBLISHED).options(joinedload(Meeting.network))
    if chosen.city:
        meetings = meetings.where(Meeting.city == chosen.city)
    if chosen.kind:
        meetings = meetings.where(Meeting.kind == chosen.kind)
    if chosen.network:
        meetings = meetings.where(Meeting.network.has(Network.slug == chosen.network))
    return meetings.order_by(Meeting.starts_at, Meeting.id)
