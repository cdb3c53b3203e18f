"""When facilitators who wrote nothing get a reminder."""

from datetime import datetime, timedelta

from portal.agenda.models import After, Meeting, MeetingStage
from portal.summaries.rules.steps import NUDGED_AFTER

NUDGED_WITHIN = timedelta(days=30)  # after the end; later there is no reminder


def nudges(meeting: Meeting, is_written: bool, now: datetime) -> bool:
    """Return whether to remind the facilitators now: once, and only when a follow-up is planned."""
    is_time = meeting.ends_at + NUDGED_AFTER <= now < meeting.ends_at + NUDGED_WITHIN
    is_due = meeting.stage == MeetingStage.PUBLISHED and meeting.after != After.NOTHING and not meeting.nudged_at
    return is_time and is_due and not is_written
