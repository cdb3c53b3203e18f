"""Attendance, and the window in which it can be recorded."""

from datetime import datetime, timedelta
from enum import StrEnum

from portal.agenda.models import Meeting, MeetingStage
from portal.signups.models import Attendance, Signup, Standing

PRESENT = (Attendance.PRESENT, Attendance.PARTLY)
WAS_THERE = (Signup.standing == Standing.GOING) & Signup.attendance.in_(PRESENT)  # as an SQL condition
FIVE_YEARS = timedelta(days=1826)  # how far registers look back
NOTED_WITHIN = timedelta(days=30)  # after the end: how long attendance can be recorded


class AttendanceWindow(StrEnum):
    """Whether attendance can be recorded now."""

    NEVER = "never"  # a draft, or called off
    EARLY = "early"
    OPEN = "open"
    OVER = "over"


def was_there(signup: Signup) -> bool:
    """Return whether they were there, wholly or partly."""
    return signup.standing == Standing.GOING and signup.attendance in PRESENT


def attendance_window(meeting: Meeting, now: datetime) -> AttendanceWindow:
    """Return the window: from midnight before the first start (in its zone) until thirty days after the end."""
    if meeting.stage != MeetingStage.PUBLISHED:
        return AttendanceWindow.NEVER
    if now.astimezone(meeting.zone).date() < meeting.starts.date():
        return AttendanceWindow.EARLY
    return AttendanceWindow.OPEN if now <= meeting.ends_at + NOTED_WITHIN else AttendanceWindow.OVER
