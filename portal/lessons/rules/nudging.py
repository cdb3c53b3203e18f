"""When who wrote nothing is asked for some lines."""

from datetime import datetime, timedelta

from portal.agenda.models import After, Meeting, MeetingStage
from portal.summaries.rules.steps import NUDGED_AFTER

NUDGED_WITHIN = timedelta(days=30)  # of the end: later nobody is asked any more


def nudges(meeting: Meeting, is_written: bool, now: datetime) -> bool:
    """Whether its facilitators are to be asked for some lines now: once, and only where something comes after."""
    is_time = meeting.ends_at + NUDGED_AFTER <= now < meeting.ends_at + NUDGED_WITHIN
    is_due = meeting.stage == MeetingStage.PUBLISHED and meeting.after != After.NOTHING and not meeting.nudged_at
    return is_time and is_due and not is_written
