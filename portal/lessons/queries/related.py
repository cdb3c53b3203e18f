"""Sessions that belong to lessons: of the same network, or about the same theme."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, or_

from portal.agenda.models import Meeting, Theme
from portal.agenda.queries.finding import MeetingCard, soonest
from portal.agenda.rules.filters import AgendaFilter
from portal.lessons.queries.conditions import listed
from portal.lessons.queries.finding import FollowUp, follow_ups_in

MOST_RELATED = 3


@dataclass(frozen=True)
class Related:
    """Sessions to come, those about a same theme first, then soonest; and what was learned before, newest first.

    Up to three of each.
    """

    coming: list[MeetingCard]
    learned: list[FollowUp]


def related_to(meeting: Meeting, now: datetime, member_of: Collection[int] = ()) -> Related:
    """Return what this reader finds beside a meeting, whose themes and network must be loaded."""
    is_like_it = _is_like(meeting)
    if is_like_it is None:
        return Related([], [])
    coming = _coming(meeting, now, member_of)
    others = listed(member_of).where(is_like_it, Meeting.id != meeting.id)
    return Related(coming, follow_ups_in(others.limit(MOST_RELATED), member_of))


def coming_about(theme: str, network: str, now: datetime, member_of: Collection[int] = ()) -> list[MeetingCard]:
    """Return up to three sessions to come, soonest first, with this theme and of this network, by slug; "" for any."""
    return soonest([AgendaFilter(theme=theme, network=network)], now, member_of, MOST_RELATED)


def _coming(meeting: Meeting, now: datetime, member_of: Collection[int]) -> list[MeetingCard]:
    """Return the first sessions to come like this one, which is over itself: about its themes, then of its network."""
    about = soonest([AgendaFilter(theme=theme.slug) for theme in meeting.themes], now, member_of, MOST_RELATED)
    if meeting.network is None:
        return about
    ids = {card.meeting.id for card in about}
    of_it = soonest([AgendaFilter(network=meeting.network.slug)], now, member_of, 2 * MOST_RELATED)
    return [*about, *(card for card in of_it if card.meeting.id not in ids)][:MOST_RELATED]


def _is_like(meeting: Meeting) -> ColumnElement[bool] | None:
    same = [Meeting.themes.any(Theme.slug.in_([theme.slug for theme in meeting.themes]))] if meeting.themes else []
    if meeting.network_id is not None:
        same.append(Meeting.network_id == meeting.network_id)
    return or_(*same) if same else None
