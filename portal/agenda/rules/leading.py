"""When facilitators must decide, and when they are reminded."""

from datetime import datetime

from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.rules.times import LAST_TWO_DAYS, is_near


def decide_at(meeting: Meeting) -> datetime:
    """Return when enough people must have signed up: at the end of sign-up, or two days before the start."""
    return min(meeting.closes_at or meeting.starts_at, meeting.starts_at - LAST_TWO_DAYS)


def has_too_few(meeting: Meeting, now: datetime) -> bool:
    """Return whether facilitators must decide: fewer people than the minimum, and no decision to go on."""
    is_short = meeting.minimum is not None and meeting.taken < meeting.minimum and not meeting.goes_on_at
    return is_short and meeting.stage == MeetingStage.PUBLISHED and decide_at(meeting) <= now < meeting.starts_at


def asks_about_too_few(meeting: Meeting, now: datetime) -> bool:
    """Return whether to post the letter about too few people now: once, and again after a move."""
    return meeting.too_few_asked_at is None and has_too_few(meeting, now)


def reminds_leaders(meeting: Meeting, now: datetime) -> bool:
    """Return whether to post the letter with the day link now: once, and again after a move."""
    return is_near(meeting, now) and now < meeting.starts_at and meeting.reminded_at is None


def day_purpose(person_id: int) -> str:
    """Return the key purpose of a facilitator's day link."""
    return f"day-{person_id}"
