"""Moments of a meeting, and when time alone changes what is true of it."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from portal.agenda.models import Meeting, MeetingStage

A_MINUTE = timedelta(minutes=1)
LAST_HOURS = timedelta(hours=48)  # before the start nothing in the queue moves by itself
LAST_DAY = timedelta(hours=24)  # before the start its facilitators are reminded
IN_FEEDS = timedelta(days=365)  # the past twelve months stay in the feeds
KEPT_CANCELLED = timedelta(days=30)  # in the feeds, after the later of the cancellation and the former end


class NoSuchTime(ValueError):
    """A local time that the clocks skip."""


def moment_of(wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment at which the clock on the wall of `zone` shows `wall`.

    A time that comes twice (the clocks go back) is its first. Raises NoSuchTime for one that is skipped.
    """
    moment = wall.replace(tzinfo=zone, fold=0)
    utc = moment.astimezone(ZoneInfo("UTC"))
    if utc.astimezone(zone).replace(tzinfo=None) != wall:
        raise NoSuchTime(wall)
    return utc


def next_change(meetings: Iterable[Meeting | Row[*tuple[Any, ...]]], now: datetime) -> datetime | None:
    """The nearest moment at which time alone changes what a page or feed shows of these meetings."""
    return min((moment for meeting in meetings for moment in _turning_points(meeting) if moment > now), default=None)


def _turning_points(meeting: Meeting | Row[*tuple[Any, ...]]) -> list[datetime]:
    """What it asks of a meeting is what `queries.times` reads."""
    known = [meeting.opens_at, meeting.closes_at]
    if meeting.called_off_at:
        known.append(gone_from_feeds_at(meeting))
    return [
        meeting.starts_at - LAST_HOURS,
        meeting.starts_at,
        meeting.ends_at,
        meeting.ends_at + IN_FEEDS,
        *(moment for moment in known if moment),
    ]


def in_last_hours(meeting: Meeting, now: datetime) -> bool:
    return now >= meeting.starts_at - LAST_HOURS


def gone_from_feeds_at(meeting: Meeting | Row[*tuple[Any, ...]]) -> datetime:
    """When a meeting that was called off leaves the calendars."""
    return max(meeting.called_off_at, meeting.ends_at) + KEPT_CANCELLED


def is_near(meeting: Meeting, now: datetime) -> bool:
    """Whether its list of the day is for use: from 24 hours before the start until the end."""
    return meeting.starts_at - LAST_DAY <= now < meeting.ends_at and meeting.stage == MeetingStage.PUBLISHED


def net_minutes(meeting: Meeting) -> int:
    """The minutes of all its blocks of time, without the breaks. An hour that the clocks skip or repeat counts right.

    Its blocks must be loaded.
    """
    lasted = sum((block.ends_at - block.starts_at for block in meeting.blocks), timedelta())
    return max(lasted // A_MINUTE - meeting.breaks, 0)
