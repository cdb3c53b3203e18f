"""Which zone a calendar file means: one that everybody knows, one that it describes itself, or one of Windows."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from dateutil.rrule import rrulestr
from icalendar.prop import vRecur
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from portal.intake.rules.components import component_of, listed
from portal.intake.rules.parts import ZONE, Part
from portal.intake.rules.sentences import Unreadable, broken
from portal.intake.rules.work import Work, at_a_cost, cost_of

_YEARS_BACK, _YEARS_ON = 2, 4  # for which a described zone is worked out
_DEEPEST = 3  # parts in the name of a zone: America/Argentina/Salta
_COST_OF_A_NAME = 50  # in microseconds, of each that is asked for
Change = tuple[datetime, timedelta, timedelta]  # the moment on the clock before it; the offset before it, and after it


class Zones:
    """The zones of one file, each worked out when it is first asked for."""

    def __init__(self, parts: Iterable[Part], portal_zone: ZoneInfo, year: int, work: Work) -> None:
        self.portal_zone = portal_zone
        self._parts: dict[str, Part] = {}
        for part in parts:
            if part.name == ZONE:
                self._parts.setdefault(_name_of(part), part)
        self._year, self._work = year, work
        self._known: dict[str, tzinfo | None] = {}

    def of(self, name: str) -> tzinfo | None:
        """The zone of this TZID, the portal's where there is none; None for a name that nobody knows.

        Raises TooMuchWork.
        """
        if not name:
            return self.portal_zone
        if name not in self._known:
            self._work.spend(_COST_OF_A_NAME)
            self._known[name] = (
                _everybodys(name) or self._described(name) or _everybodys(WINDOWS_TO_OLSON.get(name, ""))
            )
        return self._known[name]

    def _described(self, name: str) -> tzinfo | None:
        part = self._parts.get(name)
        try:
            return _Described(name, [found for change in part.changes for found in self._of(change)]) if part else None
        except (Unreadable, IndexError, AttributeError, TypeError, ValueError, OverflowError):
            return None  # it describes nothing

    def _of(self, part: Part) -> Iterator[Change]:
        """The times that a STANDARD or DAYLIGHT begins, near the years that matter (RFC 5545 §3.6.5)."""
        change = component_of(part.name, part.lines, self._work)
        before, after = change.get("TZOFFSETFROM").td, change.get("TZOFFSETTO").td
        first = _on_the_clock(change.get("DTSTART").dt, before)
        days = [first, *(_on_the_clock(day.dt, before) for days in listed(change.get("RDATE")) for day in days.dts)]
        for rule in listed(change.get("RRULE")):
            days += self._repeated(rule, first, before)
        return ((day, before, after) for day in days)

    def _repeated(self, rule: vRecur, first: datetime, before: timedelta) -> list[datetime]:
        cost = cost_of(rule)
        if rule["FREQ"] != ["YEARLY"] or rule.get("INTERVAL", [1]) != [1] or "COUNT" in rule:
            raise broken("RRULE")
        until = _on_the_clock((rule.pop("UNTIL", None) or [datetime.max])[0], before)  # noqa: DTZ901  a zone's own clock
        last = min(until.year, self._year + _YEARS_ON)
        # Outlook counts from the year 1601; each year has the same rule, so nothing is lost by beginning later.
        begins = first.replace(year=max(first.year, last - _YEARS_BACK - _YEARS_ON))
        days = at_a_cost(rrulestr(rule.to_ical().decode(), dtstart=begins), self._work, cost)
        return days.between(begins, min(until, begins.replace(year=last, month=12, day=31)), inc=True)


class _Described(tzinfo):
    """A zone that changes its clock at these times."""

    def __init__(self, name: str, changes: list[Change]) -> None:
        changes = sorted(changes, key=lambda change: change[0] - change[1])
        self._name = name
        self._offsets = [changes[0][1], *(after for _, _, after in changes)]
        self._moments = [at - before for at, before, _ in changes]  # in UTC
        # An hour that is skipped is read by the clock before it; of one that comes twice it is the first (§3.3.5).
        self._walls = [at + max(after - before, timedelta(0)) for at, before, after in changes]

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        return moment and self._offsets[bisect_right(self._walls, moment.replace(tzinfo=None))]

    def fromutc(self, moment: datetime) -> datetime:
        return moment + self._offsets[bisect_right(self._moments, moment.replace(tzinfo=None))]

    def dst(self, _moment: datetime | None) -> None:
        return None

    def tzname(self, _moment: datetime | None) -> str:
        return self._name


def _everybodys(name: str) -> tzinfo | None:
    """By its name in the IANA database, also behind the name of a maker: /freeassociation.…/Europe/Amsterdam."""
    parts = name.strip("/").split("/")
    starts = range(max(len(parts) - _DEEPEST, 0), len(parts)) if name.startswith("/") else (0,)
    names = ("/".join(parts[start:]) for start in starts)
    return next((ZoneInfo(known) for known in names if known in _names()), None)


@cache
def _names() -> set[str]:
    """Asked for first: what is in a file can be no name at all, that of a folder, or so deep that looking breaks."""
    return available_timezones()


def _name_of(part: Part) -> str:
    line = next((line for line in part.lines if line.upper().startswith("TZID")), "")
    return re.sub(r"\\(.)", r"\1", line.partition(":")[2]).strip()


def _on_the_clock(value: date, before: timedelta) -> datetime:
    """A moment on the clock as it stood before; of a day its beginning."""
    if not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day)  # noqa: DTZ001  a zone's own clock
    return (value.replace(tzinfo=None) + before) if value.tzinfo else value
