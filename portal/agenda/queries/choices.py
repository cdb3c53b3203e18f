"""The values to filter the agenda by."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import exists, select

from portal.agenda.models import Block, Meeting, Theme
from portal.agenda.queries.finding import on_the_agenda, was_held
from portal.agenda.rules.month import month_of
from portal.db import db
from portal.networks.models import Network
from portal.site import site
from portal.text import fold


@dataclass(frozen=True)
class AgendaChoices:
    """The filter values that occur in sessions on the agenda."""

    cities: list[str]
    networks: list[Network]
    kinds: list[str]
    themes: dict[str, str]  # slug: name
    months: list[str]  # in which a block begins; of the past the newest first
    has_held: bool  # whether any session was held


def choices(now: datetime, member_of: Collection[int] = (), is_past: bool = False) -> AgendaChoices:
    """Return the values among the sessions to come, or those held. `member_of`: the reader's networks, by id."""
    listed = was_held(now, member_of) if is_past else on_the_agenda(now, member_of)
    rows = db.session.execute(
        select(Meeting.city, Meeting.kind, Network).outerjoin(Meeting.network).where(listed)
    ).all()
    themes = select(Theme.slug, Theme.name).join(Meeting, Theme.meeting_id == Meeting.id).where(listed).distinct()
    named = sorted(db.session.execute(themes), key=lambda theme: (fold(theme[1]), theme))
    blocks = select(Block.starts_at).join(Meeting, Block.meeting_id == Meeting.id).where(listed)
    networks = {network.id: network for _, _, network in rows if network and not network.is_draft}
    zone = ZoneInfo(site().timezone)
    return AgendaChoices(
        cities=sorted({city for city, _, _ in rows if city}, key=fold),
        networks=sorted(networks.values(), key=lambda network: fold(network.name)),
        kinds=sorted({kind for _, kind, _ in rows}),
        themes=dict(named),
        months=sorted(
            {month_of(at, zone) for at in db.session.scalars(blocks.where(Block.cancelled_at.is_(None)))},
            reverse=is_past,
        ),
        has_held=bool(rows) if is_past else _has_held(now, member_of),
    )


def _has_held(now: datetime, member_of: Collection[int]) -> bool:
    return bool(db.session.scalar(select(exists().where(was_held(now, member_of)))))


def cities(now: datetime) -> list[str]:
    """Return the cities of public sessions that are not over."""
    return sorted(set(db.session.scalars(select(Meeting.city).where(on_the_agenda(now), Meeting.city != ""))), key=fold)
