"""Offering a late seat to the next batch on the waitlist."""

from datetime import datetime

from portal.agenda.models import MeetingStage
from portal.agenda.operations.lock import lock_meeting
from portal.agenda.rules.times import in_last_two_days
from portal.db import transaction
from portal.signups.operations.seats import ask_next


def offer_seats(meeting_id: int, now: datetime) -> None:
    """Ask as many people as are due now. Idempotent: within the pause nobody else is asked."""
    with transaction():
        lock = lock_meeting(meeting_id, now)
        meeting = lock.meeting
        if meeting.stage == MeetingStage.PUBLISHED and in_last_two_days(meeting, now) and now < meeting.starts_at:
            ask_next(lock)
