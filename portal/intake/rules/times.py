"""The times of an event on the wall of one zone: there summer and winter do not change when it comes again."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

from icalendar import Component
from icalendar import Event as Repeated
from icalendar.prop import vDDDLists, vDDDTypes, vRecur

from portal.intake.rules.components import listed
from portal.intake.rules.events import Event
from portal.intake.rules.sentences import (
    ENDS_FIRST,
    NO_END,
    PAST,
    SEVERAL_DAYS,
    TOO_FAR,
    TOO_LONG,
    WHOLE_DAY,
    Unreadable,
)

MORNING, EVENING = time(9), time(17)
USUAL = timedelta(hours=2)
LONGEST = timedelta(days=1)
END_OF_DAY = time(23, 59, 59)


@dataclass(frozen=True)
class Timed:
    """An event, from when until when on the wall of `zone`, and what we had to make of that, as message ids."""

    event: Event
    zone: tzinfo
    starts: datetime
    ends: datetime
    notes: tuple[str, ...]


def timed(event: Event, zone: tzinfo) -> Timed:
    """Raises Unreadable when it ends before it starts, or lasts longer than a day."""
    start, end = event.component.get("DTSTART").dt, _end(event.component)
    try:
        is_hours = isinstance(start, datetime)
        starts, ends, notes = _hours(wall(start, zone, MORNING), end, zone) if is_hours else _whole_days(start, end)
    except OverflowError as error:  # before the year 1, or after 9999
        raise Unreadable(PAST if start.year < 5000 else TOO_FAR) from error
    return Timed(event, zone, starts, ends, event.notes + notes)


def wall(value: date, zone: tzinfo, at: time) -> datetime:
    """A moment as the clock in `zone` shows it; a day is that day, `at` this time."""
    if not isinstance(value, datetime):
        return datetime.combine(value, at)
    return (value if value.tzinfo is zone else value.astimezone(zone)).replace(tzinfo=None)


def repeated(given: Timed, first: time) -> Any:
    """What the library needs for working out when it comes again. A day without a time begins at `first`."""
    source, zone = given.event.component, given.zone
    component: dict[str, Any] = Repeated()
    component["DTSTART"], component["DTEND"] = vDDDTypes(given.starts), vDDDTypes(given.ends)
    component["SEQUENCE"] = given.event.sequence
    if "RRULE" in source:
        component["RRULE"] = [_until_on_the_wall(rule, zone) for rule in listed(source.get("RRULE"))]
    for name in {"RDATE", "EXDATE"} & source.keys():
        days = [_on_the_wall(day.dt, zone, first) for days in listed(source.get(name)) for day in days.dts]
        component[name] = vDDDLists(days)
    if given.event.is_exception:
        replaced = source.get("RECURRENCE-ID")
        component["RECURRENCE-ID"] = vDDDTypes(wall(replaced.dt, zone, first), params={**replaced.params})
    return component


def _end(component: Component) -> date | timedelta:
    end = component.get("DTEND") or component.get("DURATION")
    return timedelta(0) if end is None else end.dt


def _hours(starts: datetime, end: date | timedelta, zone: tzinfo) -> tuple[datetime, datetime, tuple[str, ...]]:
    lasts = end if isinstance(end, timedelta) else wall(end, zone, time(0)) - starts
    if lasts < timedelta(0):
        raise Unreadable(ENDS_FIRST)
    if lasts > LONGEST:
        raise Unreadable(TOO_LONG)
    return (starts, starts + lasts, ()) if lasts else (starts, starts + USUAL, (NO_END,))


def _whole_days(first: date, end: date | timedelta) -> tuple[datetime, datetime, tuple[str, ...]]:
    days = end.days if isinstance(end, timedelta) else (date(end.year, end.month, end.day) - first).days
    if days < 0:
        raise Unreadable(ENDS_FIRST)
    note = WHOLE_DAY if days <= 1 else SEVERAL_DAYS
    return datetime.combine(first, MORNING), datetime.combine(first, EVENING), (note,)


def _until_on_the_wall(rule: vRecur, zone: tzinfo) -> vRecur:
    until = rule.get("UNTIL")
    return vRecur({**rule, "UNTIL": [wall(until[0], zone, END_OF_DAY)]}) if until else rule


def _on_the_wall(value: Any, zone: tzinfo, first: time) -> Any:
    if not isinstance(value, tuple):
        return wall(value, zone, first)
    begins, end = value
    return wall(begins, zone, first), (end if isinstance(end, timedelta) else wall(end, zone, first))
