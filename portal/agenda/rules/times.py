"""Moments of a meeting, and when time alone changes its state."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from portal.agenda.models import Meeting, MeetingStage

A_MINUTE = timedelta(minutes=1)
LAST_TWO_DAYS = timedelta(hours=48)  # before the start; the queue no longer moves by itself
LAST_DAY = timedelta(hours=24)  # before the start; its facilitators are reminded
IN_FEEDS = timedelta(days=365)  # sessions of the past twelve months stay in the feeds
KEPT_CALLED_OFF = timedelta(days=30)  # in the feeds, from when it was called off or its former end, if that is later


class NoSuchTime(ValueError):
    """The local time does not exist, because the clocks skip it."""


def moment_of(wall: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment at which local time in `zone` is `wall`.

    An ambiguous time (the clocks go back) is its first occurrence. Raises NoSuchTime for a skipped one.
    """
    moment = wall.replace(tzinfo=zone, fold=0)
    utc = moment.astimezone(ZoneInfo("UTC"))
    if utc.astimezone(zone).replace(tzinfo=None) != wall:
        raise NoSuchTime(wall)
    return utc


def next_change(meetings: Iterable[Meeting | Row[*tuple[Any, ...]]], now: datetime) -> datetime | None:
    """Return the next moment at which time alone changes what a page or feed shows of these meetings."""
    return min((moment for meeting in meetings for moment in _turning_points(meeting) if moment > now), default=None)


def _turning_points(meeting: Meeting | Row[*tuple[Any, ...]]) -> list[datetime]:
    """Return the moments at which a meeting changes; `next_turn` of the queries asks the database for the first."""
    known = [meeting.opens_at, meeting.closes_at]
    if meeting.called_off_at:
        known.append(gone_from_feeds_at(meeting))
    return [
        meeting.starts_at - LAST_TWO_DAYS,
        meeting.starts_at,
        meeting.ends_at,
        meeting.ends_at + IN_FEEDS,
        *(moment for moment in known if moment),
    ]


def in_last_two_days(meeting: Meeting, now: datetime) -> bool:
    """Return whether the queue no longer moves by itself: from 48 hours before the start."""
    return now >= meeting.starts_at - LAST_TWO_DAYS


def gone_from_feeds_at(meeting: Meeting | Row[*tuple[Any, ...]]) -> datetime:
    """Return when a called-off meeting leaves the calendars."""
    return gone_from_calendars_at(meeting.called_off_at, meeting.ends_at)


def gone_from_calendars_at(cancelled_at: datetime | None, ends_at: datetime) -> datetime:
    """Return when a called-off meeting, or a removed block, is no longer shown as CANCELLED."""
    return max(cancelled_at or ends_at, ends_at) + KEPT_CALLED_OFF


def is_near(meeting: Meeting, now: datetime) -> bool:
    """Return whether its attendance list is in use: from 24 hours before the start until the end."""
    return meeting.starts_at - LAST_DAY <= now < meeting.ends_at and meeting.stage == MeetingStage.PUBLISHED


def net_minutes(meeting: Meeting) -> int:
    """Return the minutes of all its blocks, minus breaks, correct across DST changes.

    Its blocks must be loaded.
    """
    lasted = sum((block.ends_at - block.starts_at for block in meeting.blocks), timedelta())
    return max(lasted // A_MINUTE - meeting.breaks, 0)
