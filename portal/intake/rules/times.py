"""Zones and local times, so that recurring events keep their local time across DST.

A file may name an IANA zone, a Windows zone, or one that it defines itself.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from datetime import date, datetime, time, timedelta, tzinfo
from functools import cache
from itertools import chain
from zoneinfo import ZoneInfo, available_timezones

from dateutil.rrule import rrulestr
from icalendar.prop import vRecur
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from portal.intake.rules.parts import ZONE, CalendarPart, component_of, listed
from portal.intake.rules.recurrence import check
from portal.intake.rules.results import (
    ENDS_FIRST,
    NO_END,
    PAST,
    SEVERAL_DAYS,
    TOO_FAR,
    TOO_LONG,
    WHOLE_DAY,
    Unreadable,
    broken,
)

Bounded = Callable[[], AbstractContextManager[None]]  # a context that raises Unreadable when it takes too long

MORNING, EVENING = time(9), time(17)
USUAL = timedelta(hours=2)
LONGEST = timedelta(days=1)  # of a block
MOST_DAYS = 10  # as in the form of a meeting

_YEARS_BACK, _YEARS_ON = 2, 4  # around now, for which a defined zone is expanded
_DEEPEST = 3  # slash-separated parts: America/Argentina/Salta
Change = tuple[datetime, timedelta, timedelta]  # the local time before the change; the offset before and after


class Zones:
    """The zones of one file, each resolved on first use."""

    def __init__(self, parts: Iterable[CalendarPart], portal_zone: ZoneInfo, year: int, bounded: Bounded) -> None:
        self.portal_zone = portal_zone
        self._parts: dict[str, CalendarPart] = {}
        for part in parts:
            if part.name == ZONE:
                self._parts.setdefault(_name_of(part), part)
        self._year, self._bounded = year, bounded
        self._known: dict[str, tzinfo | None] = {}

    def of(self, name: str) -> tzinfo | None:
        """Return the zone of this TZID; the portal's without one; None for an unknown name."""
        if not name:
            return self.portal_zone
        if name not in self._known:
            windows = WINDOWS_TO_OLSON.get(name, "")
            self._known[name] = _everybodys(name) or self._described(name) or _everybodys(windows)
        return self._known[name]

    def _described(self, name: str) -> tzinfo | None:
        if name not in self._parts:
            return None
        try:
            with self._bounded():
                return _Described(name, chain.from_iterable(map(self._changes, self._parts[name].changes)))
        except (Unreadable, IndexError, AttributeError, TypeError, ValueError, OverflowError):
            return None  # without observances

    def _changes(self, part: CalendarPart) -> Iterator[Change]:
        """Return the changes of a STANDARD or DAYLIGHT near the relevant years (RFC 5545 §3.6.5)."""
        change = component_of(part.name, part.lines)
        before, after = change.get("TZOFFSETFROM").td, change.get("TZOFFSETTO").td
        first = _on_the_clock(change.get("DTSTART").dt, before)
        days = [first, *(_on_the_clock(day.dt, before) for days in listed(change.get("RDATE")) for day in days.dts)]
        for rule in listed(change.get("RRULE")):
            days += self._each_year(rule, first, before)
        return ((day, before, after) for day in days)

    def _each_year(self, rule: vRecur, first: datetime, before: timedelta) -> list[datetime]:
        check(rule)
        if rule["FREQ"] != ["YEARLY"] or rule.get("INTERVAL", [1]) != [1] or "COUNT" in rule:
            raise broken("RRULE")
        until = _on_the_clock((rule.pop("UNTIL", None) or [datetime.max])[0], before)  # noqa: DTZ901  a zone's own clock
        last = min(until.year, self._year + _YEARS_ON)
        # Outlook counts from 1601; its yearly rule allows starting later.
        begins = first.replace(year=max(first.year, last - _YEARS_BACK - _YEARS_ON))
        days = rrulestr(rule.to_ical().decode(), dtstart=begins)
        return days.between(begins, min(until, begins.replace(year=last, month=12, day=31)), inc=True)


class _Described(tzinfo):
    """A zone with these clock changes."""

    def __init__(self, name: str, changes: Iterable[Change]) -> None:
        changes = sorted(changes, key=lambda change: change[0] - change[1])
        self._name = name
        self._offsets = [changes[0][1], *(after for _, _, after in changes)]
        self._moments = [at - before for at, before, _ in changes]  # in UTC
        # A skipped time uses the offset before the change; an ambiguous one is its first occurrence (§3.3.5), or by
        # `fold` its second (PEP 495).
        self._walls = [
            [at + choose(after - before, timedelta(0)) for at, before, after in changes] for choose in (max, min)
        ]

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        return moment and self._offsets[bisect_right(self._walls[moment.fold], moment.replace(tzinfo=None))]

    def fromutc(self, moment: datetime) -> datetime:
        offset = self._offsets[bisect_right(self._moments, moment.replace(tzinfo=None))]
        here = moment + offset
        return here if here.utcoffset() == offset else here.replace(fold=1)

    def dst(self, _moment: datetime | None) -> None:
        return None

    def tzname(self, _moment: datetime | None) -> str:
        return self._name


def wall(value: date, zone: tzinfo, at: time) -> datetime:
    """Return local time in `zone`, which a time without a zone is in already; for a date, that day at time `at`."""
    if not isinstance(value, datetime):
        return datetime.combine(value, at)
    if value.tzinfo is None:
        return value
    return (value if value.tzinfo is zone else value.astimezone(zone)).replace(tzinfo=None)


def day_of(value: date, zone: tzinfo) -> date:
    """Return the date of a whole day that is written with a time, by its own zone.

    A moment of UTC that is midnight in `zone` is that midnight's day.
    """
    if not isinstance(value, datetime):
        return value
    if value.tzinfo and is_utc(value.tzinfo) and value.astimezone(zone).time() == time(0):
        return value.astimezone(zone).date()
    return value.date()


def is_utc(zone: tzinfo) -> bool:
    return zone.utcoffset(None) == timedelta(0)  # only of a fixed zone


def comes_twice(moment: datetime) -> bool:
    """Return whether the clocks go back over this local time, so that it comes twice (PEP 495)."""
    first, second = (moment.replace(fold=fold).utcoffset() or timedelta(0) for fold in (0, 1))
    return first > second


def span(start: date, end: date | timedelta, zone: tzinfo) -> tuple[datetime, datetime, tuple[str, ...]]:
    """Return (start, end, assumptions) in local time.

    Raises Unreadable: it ends before it starts, or lasts too long.
    """
    try:
        is_hours = isinstance(start, datetime)
        return _hours(wall(start, zone, MORNING), end, zone) if is_hours else _whole_days(start, end)
    except OverflowError as error:  # before the year 1, or after 9999
        raise Unreadable(PAST if start.year < 5000 else TOO_FAR) from error


def _hours(starts: datetime, end: date | timedelta, zone: tzinfo) -> tuple[datetime, datetime, tuple[str, ...]]:
    lasts = end if isinstance(end, timedelta) else wall(end, zone, time(0)) - starts
    if lasts < timedelta(0):
        raise Unreadable(ENDS_FIRST)
    if lasts > timedelta(days=MOST_DAYS):
        raise Unreadable(TOO_LONG, most=MOST_DAYS)
    return (starts, starts + lasts, ()) if lasts else (starts, starts + USUAL, (NO_END,))


def _whole_days(first: date, end: date | timedelta) -> tuple[datetime, datetime, tuple[str, ...]]:
    days = end.days if isinstance(end, timedelta) else (date(end.year, end.month, end.day) - first).days
    if days < 0:
        raise Unreadable(ENDS_FIRST)
    if days > MOST_DAYS:
        raise Unreadable(TOO_LONG, most=MOST_DAYS)
    note = WHOLE_DAY if days <= 1 else SEVERAL_DAYS
    last = first + timedelta(days=max(days, 1) - 1)
    return datetime.combine(first, MORNING), datetime.combine(last, EVENING), (note,)


def _everybodys(name: str) -> tzinfo | None:
    """Return the IANA zone of this name, also after a vendor's prefix: /freeassociation.…/Europe/Amsterdam."""
    parts = name.strip("/").split("/")
    starts = range(max(len(parts) - _DEEPEST, 0), len(parts)) if name.startswith("/") else (0,)
    names = ("/".join(parts[start:]) for start in starts)
    return next((ZoneInfo(known) for known in names if known in _names()), None)


@cache
def _names() -> set[str]:
    """Return the known names, to check first: looking up an arbitrary name could open a folder, or fail."""
    return available_timezones()


def _name_of(part: CalendarPart) -> str:
    line = next((line for line in part.lines if line.upper().startswith("TZID")), "")
    return re.sub(r"\\(.)", r"\1", line.partition(":")[2]).strip()


def _on_the_clock(value: date, before: timedelta) -> datetime:
    """Return local time by the offset before the change; a date is its midnight."""
    if not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day)  # noqa: DTZ001  a zone's own clock
    return (value.replace(tzinfo=None) + before) if value.tzinfo else value
