"""The themes and networks in which something was learned, each with its sessions to come."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Select, func, select
from sqlalchemy.orm import InstrumentedAttribute

from portal.agenda.models import Meeting, Theme
from portal.agenda.queries.finding import next_turn, on_the_agenda
from portal.db import db
from portal.kept import Read, kept_read
from portal.lessons.queries.conditions import listed
from portal.networks.models import Network, NetworkState
from portal.text import fold

# slug of the theme or network, then slug, title, language, start and zone of the session
Coming = Select[str, str, str, str, datetime, str]
FirstOfEach = dict[str, tuple["ComingSession", int]]  # by slug the first session, and how many there are

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
    next: ComingSession | None  # the first to come
    coming: int  # how many are to come


@dataclass(frozen=True)
class Subjects:
    themes: list[Subject]
    networks: list[Subject]


def subjects(now: datetime, member_of: Collection[int] = ()) -> Subjects:
    """Return those of this reader's follow-ups, most sessions first."""
    learned = listed(member_of).order_by(None)
    themes = learned.with_only_columns(Theme.slug, func.min(Theme.name), func.count())
    themes = themes.join(Theme, Theme.meeting_id == Meeting.id).group_by(Theme.slug)
    networks = learned.with_only_columns(Network.slug, Network.name, func.count())
    networks = networks.join(Meeting.network).where(Network.state != NetworkState.DRAFT)
    networks = networks.group_by(Network.id, Network.slug, Network.name)
    by_theme = _coming(Theme.slug, now, member_of).join(Theme, Theme.meeting_id == Meeting.id)
    by_network = _coming(Network.slug, now, member_of).join(Meeting.network)
    return Subjects(
        _subjects("theme", themes, _first_of_each("theme", by_theme, now, member_of), member_of),
        _subjects("network", networks, _first_of_each("network", by_network, now, member_of), member_of),
    )


def _subjects(
    sort: str, learned: Select[str, str, int], coming: FirstOfEach, member_of: Collection[int]
) -> list[Subject]:
    def read() -> Read:
        found = sorted(db.session.execute(learned), key=lambda row: (-row[2], fold(row[1]), row[0]))
        return Read([tuple(row) for row in found[:MOST_SUBJECTS]], None)

    rows = kept_read(("learned", sort, frozenset(member_of)), None, read)
    return [Subject(slug, name, count, *coming.get(slug, (None, 0))) for slug, name, count in rows]


def _coming(slug: InstrumentedAttribute[str], now: datetime, member_of: Collection[int]) -> Coming:
    shown = select(slug, Meeting.slug, Meeting.title, Meeting.language, Meeting.starts_at, Meeting.timezone)
    return shown.select_from(Meeting).where(on_the_agenda(now, member_of)).order_by(Meeting.starts_at, Meeting.id)


def _first_of_each(sort: str, coming: Coming, now: datetime, member_of: Collection[int]) -> FirstOfEach:
    """Return the first session of each theme or network: kept, since all sessions to come are looked through."""

    def read() -> Read:
        found: FirstOfEach = {}
        for subject, slug, title, language, starts_at, zone in db.session.execute(coming):
            if subject in found:
                first, count = found[subject]
            else:
                first, count = ComingSession(slug, title, language, starts_at.astimezone(ZoneInfo(zone))), 0
            found[subject] = first, count + 1
        return Read(found, next_turn(now), max(len(found), 1))

    return kept_read(("first-of-each", sort, frozenset(member_of)), now, read)
