"""One friendly reminder to the facilitators when nothing was written."""

from datetime import datetime

from portal.agenda.operations.leaders import tell_leaders, who_can_lead
from portal.agenda.operations.lock import lock_meeting
from portal.db import transaction
from portal.lessons.queries.written import is_written
from portal.lessons.rules.nudging import NUDGED_WITHIN, nudges


def nudge(meeting_id: int, now: datetime) -> None:
    """Post the reminder. Idempotent."""
    with transaction():
        lock = lock_meeting(meeting_id, now)
        meeting = lock.meeting
        if nudges(meeting, is_written(meeting.id), now):
            meeting.nudged_at = now
            useful_until = meeting.ends_at + NUDGED_WITHIN
            tell_leaders(lock, who_can_lead(lock), "lead-nudge", None, useful_until, after=meeting.after)
