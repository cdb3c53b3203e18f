"""The lock on a meeting: the first step of every operation that changes it, its seats or its follow-up."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session, joinedload

from portal.agenda.models import Meeting
from portal.agenda.rules.refusals import MeetingGone
from portal.db import open_transaction


@dataclass(frozen=True)
class MeetingLock:
    """The lock that an operation holds until its transaction ends.

    Steps take it in place of a session, a meeting and a moment, so that they cannot be called without the lock.
    """

    session: Session
    meeting: Meeting  # read after locking
    now: datetime

    @property
    def number(self) -> int:
        """How often this meeting was locked.

        Part of a letter's unique key, where it identifies the change that posted it.
        """
        return self.meeting.lock_count


# Built once, and of the table: each operation on a meeting begins with it, while others wait.
_COUNT = (
    update(Meeting.__table__)  # pyright: ignore[reportArgumentType]  its type is a FromClause
    .where(Meeting.id == bindparam("meeting_id"))
    .values({Meeting.lock_count: Meeting.lock_count + 1})
)
_AFRESH = (
    select(Meeting)
    .where(Meeting.id == bindparam("meeting_id"))
    .options(joinedload(Meeting.all_blocks))
    .execution_options(populate_existing=True)
)


def lock_meeting(meeting_id: int, now: datetime) -> MeetingLock:
    """A step: lock the meeting, and read it afresh. Raises MeetingGone.

    The lock is an UPDATE of the meeting's own row, which PostgreSQL holds until the commit. SQLite serialises writing
    transactions anyway.
    """
    session = open_transaction()
    if not session.execute(_COUNT, {"meeting_id": meeting_id}).rowcount:  # pyright: ignore[reportAttributeAccessIssue]  an UPDATE always has one
        raise MeetingGone
    return MeetingLock(session, session.scalars(_AFRESH, {"meeting_id": meeting_id}).unique().one(), now)
