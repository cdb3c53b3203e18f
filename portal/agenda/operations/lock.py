"""The lock on a meeting, under which its seats and its text change."""

from sqlalchemy import update
from sqlalchemy.orm import selectinload

from portal.agenda.models import Meeting
from portal.agenda.rules.refusals import MeetingError
from portal.db import open_transaction


def take_turn(meeting_id: int) -> Meeting:
    """A step: wait until nobody else changes this meeting or its seats, and read it afresh.

    The UPDATE on the meeting's own row is the lock: it holds on PostgreSQL until the commit. On SQLite the
    whole transaction already is one. Raises MeetingError when the meeting is gone.
    """
    session = open_transaction()
    locked = session.execute(update(Meeting).where(Meeting.id == meeting_id).values(turn=Meeting.turn + 1))
    if not locked.rowcount:  # pyright: ignore[reportAttributeAccessIssue]  an UPDATE always has one
        raise MeetingError(f"no meeting {meeting_id}")
    return session.get_one(Meeting, meeting_id, populate_existing=True, options=[selectinload(Meeting.all_blocks)])
