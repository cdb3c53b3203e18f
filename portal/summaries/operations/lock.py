"""The lock of every verb after a session: that of the meeting, with the summary."""

from datetime import datetime

from sqlalchemy import select

from portal.agenda.operations.lock import MeetingLock, lock_meeting
from portal.summaries.models import Summary


def lock_summary(meeting_id: int, now: datetime) -> tuple[MeetingLock, Summary]:
    """A step: lock the meeting, and read its summary afresh; made when there was none."""
    lock = lock_meeting(meeting_id, now)
    own = select(Summary).where(Summary.meeting_id == meeting_id)
    summary = lock.session.scalars(own).first()
    if summary is None:
        summary = Summary(meeting_id=meeting_id, changed_at=now)
        lock.session.add(summary)
        lock.session.flush()
    return lock, summary
