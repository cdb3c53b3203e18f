"""Meetings that match a filter: for the list, the month view and the feeds."""

from array import array
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Row, ScalarSelect, Select, String, bindparam, func, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute, joinedload, selectinload

from portal.agenda.models import Block, Meeting, MeetingStage, Theme, Visibility
from portal.agenda.queries.meetings import FOR_CALENDAR
from portal.agenda.rules.filters import AgendaFilter
from portal.agenda.rules.month import span_of
from portal.agenda.rules.signup_state import SignupState, has_free_seat, signup_state
from portal.agenda.rules.times import IN_FEEDS, KEPT_CALLED_OFF, LAST_TWO_DAYS, gone_from_calendars_at
from portal.db import Moment, db
from portal.kept import Read, kept_read
from portal.networks.models import Network
from portal.site import site

ON_A_PAGE = 20
AT_ONCE = 500  # ids in one statement

# Built once: building a statement takes longer than running one of these.
_BY_IDS = select(Meeting).where(Meeting.id.in_(bindparam("ids", expanding=True)))
_WITH_NETWORK = _BY_IDS.options(joinedload(Meeting.network))
_WITH_BLOCKS = _BY_IDS.options(selectinload(Meeting.all_blocks))
_FOR_CALENDAR = _BY_IDS.options(*FOR_CALENDAR)
_START = select(Meeting.starts_at).where(Meeting.id == bindparam("id"))


def _first(moment: InstrumentedAttribute[Any], after: str, *conditions: ColumnElement[bool]) -> ScalarSelect[Any]:
    return select(func.min(moment)).where(moment > bindparam(after, type_=Moment()), *conditions).scalar_subquery()


_IS_PUBLISHED = Meeting.stage == MeetingStage.PUBLISHED
_TURNS = select(
    _first(Meeting.starts_at, "soon", _IS_PUBLISHED),
    _first(Meeting.starts_at, "now", _IS_PUBLISHED),
    _first(Meeting.ends_at, "now", _IS_PUBLISHED),
    _first(Meeting.opens_at, "now"),
    _first(Meeting.closes_at, "now"),
)


@dataclass(frozen=True)
class MeetingCard:
    """A meeting in a list, with its SignupState."""

    meeting: Meeting
    state: SignupState


@dataclass(frozen=True)
class AgendaResults:
    """One page of results, and the total over all pages."""

    cards: list[MeetingCard]
    total: int

    @property
    def pages(self) -> int:
        return max((self.total - 1) // ON_A_PAGE + 1, 1)


def upcoming(chosen: AgendaFilter, now: datetime, member_of: Collection[int] = ()) -> AgendaResults:
    """Return one page of the meetings that are not over, soonest first. `member_of`: ids of the reader's networks."""
    return _page(_coming(chosen, now, member_of), chosen.page, now)


def in_month(chosen: AgendaFilter, now: datetime, member_of: Collection[int] = ()) -> AgendaResults:
    """Return all of the agenda with a block in the chosen month, with their blocks."""
    meetings = _in_order(_coming(chosen, now, member_of), _WITH_BLOCKS)
    return AgendaResults(cards_of(meetings, now), len(meetings))


def held(chosen: AgendaFilter, now: datetime, member_of: Collection[int] = ()) -> AgendaResults:
    """Return one page of the meetings that are over, newest first. `member_of`: ids of the reader's networks."""
    return _page(_matching(chosen, now, member_of, is_past=True), chosen.page, now)


def soonest(filters: Iterable[AgendaFilter], now: datetime, member_of: Collection[int], most: int) -> list[MeetingCard]:
    """Return the first meetings to come that match any of these filters."""
    ids = {id for chosen in filters for id in _coming(chosen, now, member_of)[:most]}
    meetings = _in_order(sorted(ids), _WITH_NETWORK)
    return cards_of(sorted(meetings, key=lambda meeting: (meeting.starts_at, meeting.id))[:most], now)


def first_ids(chosen: AgendaFilter, now: datetime, most: int) -> Sequence[int]:
    """Return the ids of the first public meetings to come that match."""
    return _coming(chosen, now, ())[:most]


def next_start(chosen: AgendaFilter, now: datetime, member_of: Collection[int] = ()) -> datetime | None:
    """Return when the first match begins."""
    first = _coming(chosen, now, member_of)[:1]
    return db.session.scalar(_START, {"id": first[0]}) if first else None


def in_feeds(chosen: AgendaFilter, now: datetime) -> list[Meeting]:
    """Return meetings of the past twelve months and the future, with their blocks; called-off ones for thirty days."""
    return list(db.session.scalars(_in_feeds(select(Meeting), chosen, now).options(*FOR_CALENDAR)))


def in_feeds_versions(chosen: AgendaFilter, now: datetime) -> Sequence[Row[*tuple[Any, ...]]]:
    """Return of each of these meetings, without reading its text, the id, the zone, and what differs whenever anything
    that calendars show of it does.
    """
    as_stored = type_coerce(Meeting.changed_at, String())  # it is only compared: reading so many moments takes long
    columns = (Meeting.id, Meeting.timezone, Meeting.version, Meeting.sequence, Meeting.stage, as_stored)
    versions = _in_feeds(select(*columns, Network.name, Network.state).outerjoin(Meeting.network), chosen, now)
    return db.session.execute(versions).all()


def for_calendar(ids: Sequence[int]) -> list[Meeting]:
    """Return the meetings with these ids, with all that their events show."""
    some = [ids[first : first + AT_ONCE] for first in range(0, len(ids), AT_ONCE)]
    return [meeting for each in some for meeting in db.session.scalars(_FOR_CALENDAR, {"ids": each})]


def next_leaves_feeds(now: datetime) -> datetime | None:
    """Return when time alone makes the next meeting leave the feeds; called-off ones go earlier than others."""
    ends = select(func.min(Meeting.ends_at)).where(Meeting.stage == MeetingStage.PUBLISHED)
    ended = db.session.scalar(ends.where(Meeting.ends_at > now - IN_FEEDS))
    called_off = select(Meeting.called_off_at, Meeting.ends_at).where(Meeting.stage == MeetingStage.CALLED_OFF)
    rows = db.session.execute(called_off.where(_is_still_told(now)))
    gone = [gone_from_calendars_at(off_at, ends_at) for off_at, ends_at in rows]
    return min(filter(None, (ended and ended + IN_FEEDS, *gone)), default=None)


def _in_feeds(known: Select[*tuple[Any, ...]], chosen: AgendaFilter, now: datetime) -> Select[*tuple[Any, ...]]:
    known = known.where(Meeting.visibility == Visibility.PUBLIC, *_wishes(chosen))
    is_there = (Meeting.stage == MeetingStage.PUBLISHED) & (Meeting.ends_at > now - IN_FEEDS)
    is_called_off = (Meeting.stage == MeetingStage.CALLED_OFF) & _is_still_told(now)
    return known.where(is_there | is_called_off).order_by(Meeting.starts_at, Meeting.id)


def _is_still_told(now: datetime) -> ColumnElement[bool]:
    """SQL condition, of a called-off meeting: `gone_from_feeds_at` of the rules is to come."""
    return (Meeting.called_off_at > now - KEPT_CALLED_OFF) | (Meeting.ends_at > now - KEPT_CALLED_OFF)


def next_turn(now: datetime) -> datetime | None:
    """Return the next moment at which time alone changes what is shown of the meetings on the agenda.

    That is the first turning point (`next_change` of the rules) of any of them: an index knows each of these.
    """
    return kept_read("next-turn", now, lambda: _next_turn(now))


def _next_turn(now: datetime) -> Read:
    begins_soon, *others = db.session.execute(_TURNS, {"now": now, "soon": now + LAST_TWO_DAYS}).one()
    turns = (begins_soon and begins_soon - LAST_TWO_DAYS, *others)
    turn = min(filter(None, turns), default=None)
    return Read(turn, turn)


def listed_sessions() -> Sequence[Row[str, datetime]]:
    """Return the slug and last change of every meeting that everybody finds, held or to come, the newest first."""
    listed = select(Meeting.slug, Meeting.changed_at).where(_is_listed(()))
    return db.session.execute(listed.order_by(Meeting.starts_at.desc(), Meeting.id)).all()


def on_the_agenda(now: datetime, member_of: Collection[int] = ()) -> ColumnElement[bool]:
    """Return the query for published meetings that are not over, for everybody or for members of these networks."""
    return _is_listed(member_of) & (Meeting.ends_at > now)


def was_held(now: datetime, member_of: Collection[int] = ()) -> ColumnElement[bool]:
    """SQL condition: the meeting took place, and was on this reader's agenda."""
    return _is_listed(member_of) & (Meeting.ends_at <= now)


def days_for_members(network_id: int, now: datetime) -> list[Meeting]:
    """Return the coming meetings of a network that only its members find, soonest first: for their days alone."""
    is_coming = (Meeting.stage == MeetingStage.PUBLISHED) & Meeting.called_off_at.is_(None) & (Meeting.ends_at > now)
    for_members = (Meeting.network_id == network_id) & (Meeting.visibility == Visibility.MEMBERS)
    return list(
        db.session.scalars(select(Meeting).where(is_coming, for_members).order_by(Meeting.starts_at, Meeting.id))
    )


def cards_of(meetings: Iterable[Meeting], now: datetime) -> list[MeetingCard]:
    return [MeetingCard(meeting, signup_state(meeting, now)) for meeting in meetings]


def _page(ids: Sequence[int], page: int, now: datetime) -> AgendaResults:
    shown = ids[(page - 1) * ON_A_PAGE : page * ON_A_PAGE]
    return AgendaResults(cards_of(_in_order(shown, _WITH_NETWORK), now), len(ids))


def _in_order(ids: Sequence[int], meetings: Select[Meeting]) -> list[Meeting]:
    """Return the meetings with these ids, in the order of the ids."""
    found = {meeting.id: meeting for meeting in db.session.scalars(meetings, {"ids": ids})} if ids else {}
    return [found[id] for id in ids if id in found]


def _coming(chosen: AgendaFilter, now: datetime, member_of: Collection[int]) -> Sequence[int]:
    """Return the ids of all matches that are not over, soonest first."""
    return _matching(chosen, now, member_of, is_past=False)


def _matching(chosen: AgendaFilter, now: datetime, member_of: Collection[int], is_past: bool) -> Sequence[int]:
    """Return the ids of all matches, in order: kept ones, unless they depend on seats or few will ask again."""
    wanted = chosen.narrowed
    if wanted.places or wanted.is_random:
        return _ids(wanted, now, member_of, is_past)

    def read() -> Read:
        ids = _ids(wanted, now, member_of, is_past)
        return Read(ids, next_turn(now), max(len(ids), 1))

    return kept_read(("meetings", wanted, is_past, frozenset(member_of)), now, read)


def _ids(chosen: AgendaFilter, now: datetime, member_of: Collection[int], is_past: bool) -> Sequence[int]:
    matching = select(Meeting.id).where(*_wishes(chosen))
    if is_past:
        matching = matching.where(was_held(now, member_of)).order_by(Meeting.starts_at.desc(), Meeting.id.desc())
    else:
        matching = matching.where(on_the_agenda(now, member_of)).order_by(Meeting.starts_at, Meeting.id)
    if chosen.places:
        matching = matching.where(has_free_seat(now))
    return array("q", db.session.scalars(matching))


def _is_listed(member_of: Collection[int]) -> ColumnElement[bool]:
    is_theirs = (Meeting.visibility == Visibility.MEMBERS) & Meeting.network_id.in_(member_of)
    return (Meeting.stage == MeetingStage.PUBLISHED) & ((Meeting.visibility == Visibility.PUBLIC) | is_theirs)


def _wishes(chosen: AgendaFilter) -> list[ColumnElement[bool]]:
    wishes = [Meeting.search.contains(word, autoescape=True) for word in chosen.words]
    if chosen.network:
        of_it = select(Network.id).where(Network.slug == chosen.network)
        wishes.append(Meeting.network_id == of_it.scalar_subquery())
    if chosen.city:
        wishes.append(Meeting.city == chosen.city)
    if chosen.kind:
        wishes.append(Meeting.kind == chosen.kind)
    if chosen.theme:
        wishes.append(Meeting.id.in_(select(Theme.meeting_id).where(Theme.slug == chosen.theme)))
    if chosen.month:
        first, last = span_of(chosen.month, ZoneInfo(site().timezone))
        in_it = (Block.starts_at >= first) & (Block.starts_at < last) & Block.cancelled_at.is_(None)
        wishes.append(Meeting.id.in_(select(Block.meeting_id).where(in_it)))
    return wishes
