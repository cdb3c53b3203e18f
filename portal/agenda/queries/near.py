"""Alternatives to a session that a reader cannot attend."""

from datetime import datetime

from sqlalchemy import case, select
from sqlalchemy.orm import joinedload

from portal.agenda.models import Meeting
from portal.agenda.queries.finding import MeetingCard, cards_of, on_the_agenda
from portal.agenda.rules.signup_state import takes_signups
from portal.db import db

MOST_NEAR = 3


def near(meeting: Meeting, now: datetime) -> list[MeetingCard]:
    """Return up to three public sessions open for sign-up: same network first, then same city, then soonest."""
    others = select(Meeting).where(on_the_agenda(now), takes_signups(now), Meeting.id != meeting.id)
    of_its_network = Meeting.network_id.is_not(None) & (Meeting.network_id == meeting.network_id)
    in_its_city = Meeting.city == meeting.city  # for an online meeting: other online meetings
    first = (case((is_so, 0), else_=1) for is_so in (of_its_network, in_its_city))
    nearest = others.order_by(*first, Meeting.starts_at, Meeting.id)
    return cards_of(db.session.scalars(nearest.options(joinedload(Meeting.network)).limit(MOST_NEAR)), now)
