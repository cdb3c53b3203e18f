"""What its facilitators decide and are reminded of."""

from datetime import datetime

from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.rules.times import LAST_HOURS, is_near


def decide_at(meeting: Meeting) -> datetime:
    """When there should be enough people: at the end of sign-up, or two days before the start."""
    return min(meeting.closes_at or meeting.starts_at, meeting.starts_at - LAST_HOURS)


def has_too_few(meeting: Meeting, now: datetime) -> bool:
    """Whether its facilitators must decide: fewer people than its minimum, and nobody said to go on."""
    is_short = meeting.minimum is not None and meeting.taken < meeting.minimum and not meeting.goes_on_at
    return is_short and meeting.stage == MeetingStage.PUBLISHED and decide_at(meeting) <= now < meeting.starts_at


def asks_about_too_few(meeting: Meeting, now: datetime) -> bool:
    """Whether the letter that asks what to do is to go out now: once, until the meeting moves."""
    return meeting.too_few_asked_at is None and has_too_few(meeting, now)


def reminds_leaders(meeting: Meeting, now: datetime) -> bool:
    """Whether the letter of the day is to go out now: once, until the meeting moves."""
    return is_near(meeting, now) and now < meeting.starts_at and meeting.reminded_at is None


def day_purpose(person_id: int) -> str:
    """Of the key that opens a meeting's list of that day for one of its facilitators."""
    return f"day-{person_id}"
