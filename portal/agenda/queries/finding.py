"""Meetings that match a filter: for the list, the month view and the feeds."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Row, Select, func, select
from sqlalchemy.orm import joinedload, selectinload

from portal.agenda.models import Block, Meeting, MeetingStage, Theme, Visibility
from portal.agenda.queries.meetings import FOR_CALENDAR
from portal.agenda.rules.filters import AgendaFilter
from portal.agenda.rules.month import span_of
from portal.agenda.rules.signup_state import SignupState, has_free_seat, signup_state
from portal.agenda.rules.times import IN_FEEDS, gone_from_feeds_at
from portal.db import db
from portal.networks.models import Network
from portal.site import site

ON_A_PAGE = 20


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
    coming = _coming(chosen, now, member_of)
    total = db.session.scalar(coming.with_only_columns(func.count()).order_by(None)) or 0
    page = coming.limit(ON_A_PAGE).offset((chosen.page - 1) * ON_A_PAGE).options(joinedload(Meeting.network))
    return AgendaResults(cards_of(db.session.scalars(page), now), total)


def in_month(chosen: AgendaFilter, now: datetime, member_of: Collection[int] = ()) -> AgendaResults:
    """Return all of the agenda with a block in the chosen month, with their blocks."""
    coming = _coming(chosen, now, member_of).options(selectinload(Meeting.all_blocks))
    cards = cards_of(db.session.scalars(coming), now)
    return AgendaResults(cards, len(cards))


def held(chosen: AgendaFilter, now: datetime, member_of: Collection[int] = ()) -> AgendaResults:
    """Return one page of the meetings that are over, newest first. `member_of`: ids of the reader's networks."""
    past = select(Meeting).where(was_held(now, member_of), *_wishes(chosen))
    total = db.session.scalar(past.with_only_columns(func.count())) or 0
    page = past.order_by(Meeting.starts_at.desc(), Meeting.id.desc()).limit(ON_A_PAGE)
    page = page.offset((chosen.page - 1) * ON_A_PAGE).options(joinedload(Meeting.network))
    return AgendaResults(cards_of(db.session.scalars(page), now), total)


def next_start(chosen: AgendaFilter, now: datetime, member_of: Collection[int] = ()) -> datetime | None:
    """Return when the first match begins."""
    return db.session.scalar(_coming(chosen, now, member_of).with_only_columns(Meeting.starts_at).limit(1))


def in_feeds(chosen: AgendaFilter, now: datetime) -> list[Meeting]:
    """Return meetings of the past twelve months and the future, with their blocks; called-off ones for thirty days."""
    known = _ordered(Meeting.visibility == Visibility.PUBLIC, *_wishes(chosen))
    known = known.where(Meeting.stage != MeetingStage.DRAFT, Meeting.ends_at > now - IN_FEEDS)
    meetings = db.session.scalars(known.options(*FOR_CALENDAR))
    return [meeting for meeting in meetings if not meeting.is_called_off or gone_from_feeds_at(meeting) > now]


def published_times(now: datetime) -> Sequence[Row[*tuple[Any, ...]]]:
    """Return the times that `next_change` needs, of every meeting on the agenda that is not over."""
    times = select(Meeting.starts_at, Meeting.ends_at, Meeting.opens_at, Meeting.closes_at, Meeting.called_off_at)
    return db.session.execute(times.where(Meeting.stage == MeetingStage.PUBLISHED, Meeting.ends_at > now)).all()


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


def _coming(chosen: AgendaFilter, now: datetime, member_of: Collection[int]) -> Select[Meeting]:
    coming = _ordered(on_the_agenda(now, member_of), *_wishes(chosen))
    if chosen.places:
        coming = coming.where(has_free_seat(now))
    return coming


def _is_listed(member_of: Collection[int]) -> ColumnElement[bool]:
    is_theirs = (Meeting.visibility == Visibility.MEMBERS) & Meeting.network_id.in_(member_of)
    return (Meeting.stage == MeetingStage.PUBLISHED) & ((Meeting.visibility == Visibility.PUBLIC) | is_theirs)


def _ordered(*conditions: ColumnElement[bool]) -> Select[Meeting]:
    return select(Meeting).where(*conditions).order_by(Meeting.starts_at, Meeting.id)


def _wishes(chosen: AgendaFilter) -> list[ColumnElement[bool]]:
    wishes = [Meeting.search.contains(word, autoescape=True) for word in chosen.words]
    if chosen.network:
        wishes.append(Meeting.network.has(Network.slug == chosen.network))
    if chosen.city:
        wishes.append(Meeting.city == chosen.city)
    if chosen.kind:
        wishes.append(Meeting.kind == chosen.kind)
    if chosen.theme:
        wishes.append(Meeting.themes.any(Theme.slug == chosen.theme))
    if chosen.month:
        first, last = span_of(chosen.month, ZoneInfo(site().timezone))
        in_it = (Block.starts_at >= first) & (Block.starts_at < last) & Block.cancelled_at.is_(None)
        wishes.append(Meeting.all_blocks.any(in_it))
    return wishes
