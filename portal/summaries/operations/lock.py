"""The lock for all operations after a session: the meeting's lock, with its summary."""

from datetime import datetime

from sqlalchemy import bindparam, select

from portal.agenda.operations.lock import MeetingLock, lock_meeting
from portal.summaries.models import Summary

_OF_MEETING = select(Summary).where(Summary.meeting_id == bindparam("meeting_id"))  # built once


def lock_summary(meeting_id: int, now: datetime) -> tuple[MeetingLock, Summary]:
    """A step: lock the meeting, and read its summary afresh, created if there was none."""
    lock = lock_meeting(meeting_id, now)
    summary = lock.session.scalars(_OF_MEETING, {"meeting_id": meeting_id}).first()
    if summary is None:
        summary = Summary(meeting_id=meeting_id, changed_at=now)
        lock.session.add(summary)
        lock.session.flush()
    return lock, summary
