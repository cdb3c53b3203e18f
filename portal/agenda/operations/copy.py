"""Copying a meeting as new drafts: one, or a series."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date, datetime, timedelta

from portal.agenda.models import Meeting
from portal.agenda.operations.make import make_meetings
from portal.agenda.operations.writing import MeetingText
from portal.agenda.rules import NoSuchTime, moment_of

SIX_WEEKS = timedelta(weeks=6)  # the usual rhythm of a group
_OWN = ("blocks", "themes", "facilitator_ids", "opens_at", "closes_at")


def copy_meeting(meeting: Meeting, days: Sequence[date], maker_id: int, idem: str, now: datetime) -> list[Meeting]:
    """A draft on each of these days, at the same time on the clock. The same form sent twice makes them once.

    The meeting's facilitators, themes and blocks must be loaded.
    """
    texts = [text_on(meeting, day) for day in days]
    return make_meetings(texts, maker_id, [f"{idem}:{day.isoformat()}" for day in days], now)


def text_on(meeting: Meeting, day: date) -> MeetingText:
    """The same session, beginning on `day`; sign-up opens and closes as long before the start as it did."""
    later = day - meeting.starts.date()
    plain = [field.name for field in fields(MeetingText) if field.name not in _OWN]
    return MeetingText(
        **{name: getattr(meeting, name) for name in plain},
        blocks=[
            (_shifted(block.starts_at, meeting, later), _shifted(block.ends_at, meeting, later))
            for block in meeting.blocks
        ],
        themes=[theme.name for theme in meeting.themes],
        facilitator_ids=[leader.id for leader in meeting.facilitators],
        opens_at=meeting.opens_at and _shifted(meeting.opens_at, meeting, later),
        closes_at=meeting.closes_at and _shifted(meeting.closes_at, meeting, later),
    )


def day_of_copy(meeting: Meeting, now: datetime) -> date:
    """The day of a single copy: six weeks later, and again until it is still to come."""
    day = meeting.starts.date()
    while day <= now.astimezone(meeting.zone).date():
        day += SIX_WEEKS
    return day if day != meeting.starts.date() else day + SIX_WEEKS


def _shifted(moment: datetime, meeting: Meeting, later: timedelta) -> datetime:
    """The same time on the clock so many days later; where the clocks skip it, an hour more."""
    wall = moment.astimezone(meeting.zone).replace(tzinfo=None) + later
    try:
        return moment_of(wall, meeting.zone)
    except NoSuchTime:
        return moment_of(wall + timedelta(hours=1), meeting.zone)
