"""Which meetings seat the members of their network, and who of them gets a seat. Pure.

`seats_its_members` is also written in SQL; tests/signups/test_in_sql.py compares both.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement

from portal.agenda.models import Meeting, MeetingStage
from portal.signups.models import OrganisationKeys, Standing
from portal.signups.rules.seats import Seats


def seats_its_members(meeting: Meeting, now: datetime) -> bool:
    """Return whether members without a sign-up get a seat now, or a place in the queue: from publication to start."""
    is_chosen = meeting.seats_members and meeting.network_id is not None
    return is_chosen and meeting.stage == MeetingStage.PUBLISHED and now < meeting.starts_at


def that_seat_their_members(now: datetime) -> ColumnElement[bool]:
    """Return `seats_its_members` as an SQL condition on a meeting."""
    is_chosen = Meeting.seats_members & Meeting.network_id.is_not(None)
    return is_chosen & (Meeting.stage == MeetingStage.PUBLISHED) & (Meeting.starts_at > now)


def standings_in_order(seats: Seats, organisations: Iterable[OrganisationKeys]) -> list[Standing]:
    """Return what each of these gets when they come one after the other.

    Whoever does not fit waits, also where the meeting keeps no waitlist for those who sign up themselves.
    """
    standings = []
    for keys in organisations:
        standings.append(seats.standing_for(keys))
        seats = seats.after_adding(standings[-1], keys)
    return standings
