"""Who was there, and when that can be noted."""

from datetime import datetime, timedelta
from enum import StrEnum

from portal.agenda.models import Meeting, MeetingStage
from portal.signups.models import Attendance, Signup, Standing

PRESENT = (Attendance.PRESENT, Attendance.PARTLY)
WAS_THERE = (Signup.standing == Standing.GOING) & Signup.attendance.in_(PRESENT)  # in SQL
NOTED_WITHIN = timedelta(days=30)  # of the end: so long it can be written down who was there


class AttendanceWindow(StrEnum):
    """Whether it can be written down now who was there."""

    NEVER = "never"  # it is a draft, or called off
    EARLY = "early"
    OPEN = "open"
    OVER = "over"


def attendance_window(meeting: Meeting, now: datetime) -> AttendanceWindow:
    """From midnight before the first start, on the clock of its zone, until thirty days after the end."""
    if meeting.stage != MeetingStage.PUBLISHED:
        return AttendanceWindow.NEVER
    if now.astimezone(meeting.zone).date() < meeting.starts.date():
        return AttendanceWindow.EARLY
    return AttendanceWindow.OPEN if now <= meeting.ends_at + NOTED_WITHIN else AttendanceWindow.OVER
