"""The themes and networks in which something was learned, each with its sessions to come."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute

from portal.agenda.models import Meeting, Theme
from portal.agenda.queries.finding import on_the_agenda
from portal.db import db
from portal.lessons.queries.conditions import listed
from portal.networks.models import Network, NetworkState
from portal.text import fold

# slug of the theme or network, then slug, title, language, start and zone of the session
Coming = Select[str, str, str, str, datetime, str]

MOST_SUBJECTS = 9  # of each sort, on the page; the filters have them all


@dataclass(frozen=True)
class ComingSession:
    """A session to come, as a link."""

    slug: str
    title: str
    language: str
    starts: datetime  # in its own zone


@dataclass(frozen=True)
class Subject:
    """A theme or network, with the number of sessions in which something was learned."""

    slug: str
    name: str
    count: int
    coming: list[ComingSession]  # soonest first


@dataclass(frozen=True)
class Subjects:
    themes: list[Subject]
    networks: list[Subject]


def subjects(now: datetime, member_of: Collection[int] = ()) -> Subjects:
    """Return those of this reader's follow-ups, most sessions first. Takes four statements."""
    learned = listed(member_of).order_by(None)
    themes = learned.with_only_columns(Theme.slug, func.min(Theme.name), func.count())
    themes = themes.join(Theme, Theme.meeting_id == Meeting.id).group_by(Theme.slug)
    networks = learned.with_only_columns(Network.slug, Network.name, func.count())
    networks = networks.join(Meeting.network).where(Network.state != NetworkState.DRAFT)
    networks = networks.group_by(Network.id, Network.slug, Network.name)
    by_theme = _coming(Theme.slug, now, member_of).join(Theme, Theme.meeting_id == Meeting.id)
    by_network = _coming(Network.slug, now, member_of).join(Meeting.network)
    return Subjects(_subjects(themes, by_theme), _subjects(networks, by_network))


def _subjects(learned: Select[str, str, int], coming: Coming) -> list[Subject]:
    rows = sorted(db.session.execute(learned), key=lambda row: (-row[2], fold(row[1]), row[0]))[:MOST_SUBJECTS]
    sessions = _by_slug(db.session.execute(coming)) if rows else {}
    return [Subject(slug, name, count, sessions.get(slug, [])) for slug, name, count in rows]


def _coming(slug: InstrumentedAttribute[str], now: datetime, member_of: Collection[int]) -> Coming:
    shown = select(slug, Meeting.slug, Meeting.title, Meeting.language, Meeting.starts_at, Meeting.timezone)
    return shown.select_from(Meeting).where(on_the_agenda(now, member_of)).order_by(Meeting.starts_at, Meeting.id)


def _by_slug(rows: Iterable[Row[str, str, str, str, datetime, str]]) -> dict[str, list[ComingSession]]:
    sessions: dict[str, list[ComingSession]] = defaultdict(list)
    for subject, slug, title, language, starts_at, zone in rows:
        sessions[subject].append(ComingSession(slug, title, language, starts_at.astimezone(ZoneInfo(zone))))
    return sessions
