"""Numbers of what was deleted."""

from sqlalchemy import ScalarSelect, select

from portal.agenda.models import MeetingCount
from portal.db import db


def counts_of(meeting_id: int | ScalarSelect[int]) -> dict[str, int]:
    """Return the numbers of what was deleted from a session, by name: add them to what is still there."""
    rows = select(MeetingCount.name, MeetingCount.value).where(MeetingCount.meeting_id == meeting_id)
    return dict(db.session.execute(rows).all())
