"""The values to filter the agenda by."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, case, exists, func, select

from portal.agenda.models import Block, Meeting, MeetingStage, Theme, Visibility
from portal.agenda.queries.finding import next_turn, on_the_agenda, was_held
from portal.agenda.rules.month import month_of
from portal.db import db
from portal.kept import Read, kept_read
from portal.networks.models import Network, NetworkState
from portal.site import site
from portal.text import fold

_EVERYBODY = 0  # the audience of a public session; that of one for members is the id of their network


class NetworkChoice(NamedTuple):
    slug: str
    name: str


@dataclass(frozen=True)
class AgendaChoices:
    """The filter values that occur in sessions on the agenda."""

    cities: list[str]
    networks: list[NetworkChoice]
    kinds: list[str]
    themes: dict[str, str]  # slug: name
    months: list[str]  # in which a block begins; of the past the newest first
    has_held: bool  # whether any session was held


@dataclass
class _Values:
    """The values among the sessions of one audience."""

    cities: set[str] = field(default_factory=set)
    network_ids: set[int] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    themes: set[tuple[str, str]] = field(default_factory=set)  # slug, name
    months: set[str] = field(default_factory=set)


def choices(now: datetime, member_of: Collection[int] = (), is_past: bool = False) -> AgendaChoices:
    """Return the values among the sessions to come, or those held. `member_of`: the reader's networks, by id."""

    def read() -> Read:
        values = kept_read(("values", is_past), now, lambda: Read(_values(now, is_past), next_turn(now)))
        seen = [values[audience] for audience in (_EVERYBODY, *member_of) if audience in values]
        return Read(_choices(seen, is_past, bool(seen) if is_past else _has_held(now, member_of)), next_turn(now))

    return kept_read(("choices", is_past, frozenset(member_of)), now, read)


def cities(now: datetime) -> list[str]:
    """Return the cities of public sessions that are not over."""
    return sorted(set(db.session.scalars(select(Meeting.city).where(on_the_agenda(now), Meeting.city != ""))), key=fold)


def _choices(seen: Collection[_Values], is_past: bool, has_held: bool) -> AgendaChoices:
    network_ids = {id for values in seen for id in values.network_ids}
    themes = {theme for values in seen for theme in values.themes}
    return AgendaChoices(
        cities=sorted({city for values in seen for city in values.cities}, key=fold),
        networks=_networks(network_ids),
        kinds=sorted({kind for values in seen for kind in values.kinds}),
        themes=dict(sorted(themes, key=lambda theme: (fold(theme[1]), theme))),
        months=sorted({month for values in seen for month in values.months}, reverse=is_past),
        has_held=has_held,
    )


def _networks(ids: Collection[int]) -> list[NetworkChoice]:
    """Return these networks by name, without drafts."""
    public = select(Network.slug, Network.name).where(Network.id.in_(ids), Network.state != NetworkState.DRAFT)
    return sorted((NetworkChoice(*row) for row in db.session.execute(public)), key=lambda network: fold(network.name))


def _values(now: datetime, is_past: bool) -> dict[int, _Values]:
    """Return the values of all sessions, by audience: three statements, whose rows are few however many sessions."""
    audience = case((Meeting.visibility == Visibility.PUBLIC, _EVERYBODY), else_=Meeting.network_id).label("audience")
    listed = _is_any(now, is_past)
    of: dict[int, _Values] = defaultdict(_Values)
    known = select(audience, Meeting.network_id, Meeting.city, Meeting.kind).where(listed).distinct()
    for theirs, network_id, city, kind in db.session.execute(known):
        values = of[theirs]
        values.kinds.add(kind)
        values.cities |= {city} - {""}
        if network_id is not None:
            values.network_ids.add(network_id)
    named = select(audience, Theme.slug, Theme.name).join(Meeting, Theme.meeting_id == Meeting.id).where(listed)
    for theirs, slug, name in db.session.execute(named.distinct()):
        of[theirs].themes.add((slug, name))
    for theirs, months in _months(audience, listed).items():
        of[theirs].months |= months
    return dict(of)


def _months(audience: ColumnElement[int], listed: ColumnElement[bool]) -> dict[int, set[str]]:
    """Return the months in which a block begins, by audience.

    The database knows no zones: of each day in UTC, the first and the last start are in the months that this day has.
    """
    day, zone = func.date(Block.starts_at), ZoneInfo(site().timezone)
    days = select(audience, func.min(Block.starts_at), func.max(Block.starts_at))
    days = days.join(Meeting, Block.meeting_id == Meeting.id).where(listed, Block.cancelled_at.is_(None))
    months: dict[int, set[str]] = defaultdict(set)
    for theirs, first, last in db.session.execute(days.group_by(audience, day)):
        months[theirs] |= {month_of(first, zone), month_of(last, zone)}
    return months


def _is_any(now: datetime, is_past: bool) -> ColumnElement[bool]:
    """SQL condition: the meeting is on the agenda of anybody, or was."""
    is_listed = (Meeting.stage == MeetingStage.PUBLISHED) & (
        (Meeting.visibility == Visibility.PUBLIC)
        | (Meeting.visibility == Visibility.MEMBERS) & Meeting.network_id.is_not(None)
    )
    return is_listed & (Meeting.ends_at <= now if is_past else Meeting.ends_at > now)


def _has_held(now: datetime, member_of: Collection[int]) -> bool:
    return bool(db.session.scalar(select(exists().where(was_held(now, member_of)))))
