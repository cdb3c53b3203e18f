"""Alternatives to a session that a reader cannot attend."""

from datetime import datetime

from sqlalchemy import select, union
from sqlalchemy.orm import joinedload

from portal.agenda.models import Meeting
from portal.agenda.queries.finding import MeetingCard, cards_of, on_the_agenda
from portal.agenda.rules.signup_state import takes_signups
from portal.db import db

MOST_NEAR = 3


def near(meeting: Meeting, now: datetime) -> list[MeetingCard]:
    """Return up to three public sessions open for sign-up: same network first, then same city, then soonest."""
    # Whoever takes sign-ups did not begin: the index of starts gives the first of them without a look at the others.
    others = select(Meeting.id).where(
        on_the_agenda(now), Meeting.starts_at > now, takes_signups(now), Meeting.id != meeting.id
    )
    others = others.order_by(Meeting.starts_at, Meeting.id).limit(MOST_NEAR)
    in_its_city = Meeting.city == meeting.city  # for an online meeting: other online meetings
    of_its_network = Meeting.network_id.is_not(None) & (Meeting.network_id == meeting.network_id)
    ways = (others.where(of_its_network, in_its_city), others.where(of_its_network), others.where(in_its_city), others)
    ids = union(*(select(way.subquery().c.id) for way in ways))
    found = db.session.scalars(select(Meeting).where(Meeting.id.in_(ids)).options(joinedload(Meeting.network)))
    return cards_of(sorted(found, key=lambda other: _distance(meeting, other))[:MOST_NEAR], now)


def _distance(meeting: Meeting, other: Meeting) -> tuple[bool, bool, datetime, int]:
    is_of_another = meeting.network_id is None or other.network_id != meeting.network_id
    return is_of_another, other.city != meeting.city, other.starts_at, other.id
