"""The lock on a meeting: the first step of every verb that changes it, its seats or what comes after it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import update
from sqlalchemy.orm import Session, selectinload

from portal.agenda.models import Meeting
from portal.agenda.rules.refusals import MeetingGone
from portal.db import open_transaction


@dataclass(frozen=True)
class MeetingLock:
    """What a verb holds until its transaction ends: nobody else changes this meeting meanwhile.

    A step takes it in place of a session, a meeting and a moment, so it cannot be called without the lock.
    """

    session: Session
    meeting: Meeting  # read after the lock was taken
    now: datetime

    @property
    def number(self) -> int:
        """How often this meeting was locked. In the unique key of a letter it says which change posted it."""
        return self.meeting.lock_count


def lock_meeting(meeting_id: int, now: datetime) -> MeetingLock:
    """A step: wait until nobody else changes this meeting, and read it afresh. Raises MeetingGone.

    The UPDATE of the meeting's own row is the lock: PostgreSQL holds it until the commit. On SQLite the whole
    transaction is one already.
    """
    session = open_transaction()
    count = update(Meeting).where(Meeting.id == meeting_id).values({Meeting.lock_count: Meeting.lock_count + 1})
    if not session.execute(count).rowcount:  # pyright: ignore[reportAttributeAccessIssue]  an UPDATE always has one
        raise MeetingGone
    blocks = selectinload(Meeting.all_blocks)
    return MeetingLock(session, session.get_one(Meeting, meeting_id, populate_existing=True, options=[blocks]), now)
