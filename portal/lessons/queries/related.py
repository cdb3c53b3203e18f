"""Sessions that belong to lessons: of the same network, or about the same theme."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, case, or_, select, true
from sqlalchemy.orm import joinedload

from portal.agenda.models import Meeting, Theme
from portal.agenda.queries.finding import MeetingCard, cards_of, on_the_agenda
from portal.db import db
from portal.lessons.queries.conditions import listed
from portal.lessons.queries.finding import FollowUp, follow_ups_in
from portal.networks.models import Network

MOST_RELATED = 3


@dataclass(frozen=True)
class Related:
    """Sessions to come, those about a same theme first, then soonest; and what was learned before, newest first.

    Up to three of each.
    """

    coming: list[MeetingCard]
    learned: list[FollowUp]


def related_to(meeting: Meeting, now: datetime, member_of: Collection[int] = ()) -> Related:
    """Return what this reader finds beside a meeting, whose themes must be loaded."""
    is_like_it = _is_like(meeting)
    if is_like_it is None:
        return Related([], [])
    coming = _coming(is_like_it, now, member_of, _is_about(meeting))
    others = listed(member_of).where(is_like_it, Meeting.id != meeting.id)
    return Related(coming, follow_ups_in(others.limit(MOST_RELATED), member_of))


def coming_about(theme: str, network: str, now: datetime, member_of: Collection[int] = ()) -> list[MeetingCard]:
    """Return up to three sessions to come, soonest first, with this theme and of this network, by slug; "" for any."""
    is_wanted = [Meeting.themes.any(Theme.slug == theme)] if theme else []
    if network:
        is_wanted.append(Meeting.network.has(Network.slug == network))
    return _coming(and_(true(), *is_wanted), now, member_of)


def _coming(
    is_wanted: ColumnElement[bool],
    now: datetime,
    member_of: Collection[int],
    is_first: ColumnElement[bool] | None = None,
) -> list[MeetingCard]:
    coming = select(Meeting).where(on_the_agenda(now, member_of), is_wanted).options(joinedload(Meeting.network))
    if is_first is not None:
        coming = coming.order_by(case((is_first, 0), else_=1))
    return cards_of(db.session.scalars(coming.order_by(Meeting.starts_at, Meeting.id).limit(MOST_RELATED)), now)


def _is_about(meeting: Meeting) -> ColumnElement[bool] | None:
    slugs = [theme.slug for theme in meeting.themes]
    return Meeting.themes.any(Theme.slug.in_(slugs)) if slugs else None


def _is_like(meeting: Meeting) -> ColumnElement[bool] | None:
    is_about = _is_about(meeting)
    same = [] if is_about is None else [is_about]
    if meeting.network_id is not None:
        same.append(Meeting.network_id == meeting.network_id)
    return or_(*same) if same else None
