"""Alternatives to a session that a reader cannot attend."""

from datetime import datetime

from sqlalchemy import Row, select
from sqlalchemy.orm import joinedload

from portal.agenda.models import Meeting
from portal.agenda.queries.finding import MeetingCard, cards_of, first_ids
from portal.agenda.rules.filters import AgendaFilter
from portal.agenda.rules.signup_state import takes_signups
from portal.db import db
from portal.networks.models import Network

MOST_NEAR = 3
LOOKED_AT = 50  # sessions of each sort, the first to come: one further away is not near


def near(meeting: Meeting, now: datetime) -> list[MeetingCard]:
    """Return up to three public sessions open for sign-up: same network first, then same city, then soonest."""
    ids = {id for chosen in _like(meeting) for id in first_ids(chosen, now, LOOKED_AT)} - {meeting.id}
    of_it = select(Meeting.id, Meeting.network_id, Meeting.city, Meeting.starts_at)
    others = db.session.execute(of_it.where(Meeting.id.in_(ids), takes_signups(now))).all()

    def distance(other: Row[int, int | None, str, datetime]) -> tuple[bool, bool, datetime, int]:
        is_of_another = meeting.network_id is None or other.network_id != meeting.network_id
        return is_of_another, other.city != meeting.city, other.starts_at, other.id  # online, too, is a place

    nearest = [other.id for other in sorted(others, key=distance)[:MOST_NEAR]]
    found = select(Meeting).where(Meeting.id.in_(nearest)).options(joinedload(Meeting.network))
    by_id = {other.id: other for other in db.session.scalars(found)}
    return cards_of([by_id[id] for id in nearest], now)


def _like(meeting: Meeting) -> list[AgendaFilter]:
    """Return the filters that find what is near: of its network, in its city, and any."""
    network = db.session.get(Network, meeting.network_id) if meeting.network_id is not None else None
    same = [AgendaFilter(network=network.slug)] if network else []
    return [*same, *([AgendaFilter(city=meeting.city)] if meeting.city else []), AgendaFilter()]
