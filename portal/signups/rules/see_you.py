"""The letter "See you on Tuesday!": to whom, and when. Conditions for lists are also written in SQL;
tests/signups/test_in_sql.py compares both.
"""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement

from portal.agenda.models import Meeting, MeetingStage
from portal.signups.models import Signup, Standing

SAID_FROM = timedelta(days=3)  # before the start
SAID_UNTIL = timedelta(hours=12)  # before the start: a later letter would be read too late
LETTER_IS_RECENT = timedelta(hours=24)  # nobody gets it within this time after a letter that gave the seat


def says_see_you(meeting: Meeting, now: datetime) -> bool:
    """Return whether the letters of this meeting go out now."""
    return meeting.stage == MeetingStage.PUBLISHED and now + SAID_UNTIL <= meeting.starts_at <= now + SAID_FROM


def that_say_see_you(now: datetime) -> ColumnElement[bool]:
    """Return `says_see_you` as an SQL condition on a meeting."""
    return (Meeting.stage == MeetingStage.PUBLISHED) & Meeting.starts_at.between(now + SAID_UNTIL, now + SAID_FROM)


def gets_see_you(signup: Signup, meeting: Meeting) -> bool:
    """Return whether this seat gets the letter, or got it: not who signed up in the last three days."""
    return signup.standing == Standing.GOING and signup.created_at <= meeting.starts_at - SAID_FROM


def that_get_see_you(meeting: Meeting) -> ColumnElement[bool]:
    """Return `gets_see_you` as an SQL condition on a sign-up of this meeting."""
    is_early = Signup.created_at <= meeting.starts_at - SAID_FROM
    return (Signup.meeting_id == meeting.id) & (Signup.standing == Standing.GOING) & is_early
