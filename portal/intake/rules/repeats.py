"""Expands recurring events, with recurring-ical-events, in the local time of their own zone."""

import warnings
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

import icalendar
import recurring_ical_events
from icalendar.prop import vRecur

from portal.intake.rules.events import ParsedEvent, UnreadChange
from portal.intake.rules.recurrence import check
from portal.intake.rules.results import TOO_MUCH, Unreadable
from portal.intake.rules.times import day_of, span, wall

END_OF_DAY = time(23, 59, 59)
_AT_ONCE = timedelta(days=60)  # a series can occur 24 times a day, so expand no more than needed
# steps of months or years are counted in years, in which they are equally long
_DAYS_OF_A_STEP = {"DAILY": 1, "WEEKLY": 7}
_NUMBER = "X-NUMBER"  # tells from which event an occurrence comes


@dataclass(frozen=True)
class Timed:
    """An event with its local start and end in `zone`, and what we assumed, as message ids."""

    event: ParsedEvent
    zone: tzinfo
    starts: datetime
    ends: datetime
    notes: tuple[str, ...]
    is_unread: bool = False  # it takes the place of a changed day that cannot be read

    @property
    def is_whole_days(self) -> bool:
        return not isinstance(self.event.start, datetime)


Day = tuple[Timed, datetime, datetime]  # the event, start and end


def timed(event: ParsedEvent, zone: tzinfo) -> Timed:
    """Return the event with local times.

    Raises Unreadable when it ends before it starts, or lasts longer than a session can.
    """
    starts, ends, notes = span(event.start, event.end, zone)
    return Timed(event, zone, starts, ends, event.notes + notes)


def in_place_of(change: ParsedEvent | UnreadChange, day: date | None, core: Timed) -> Iterator[Timed]:
    """Return what takes the place of a changed day that cannot be read, so that its old time is not offered."""
    try:
        starts = _on_the_wall(day, core)
        ends = starts + (core.ends - core.starts)
    except OverflowError:  # in the year 1 or 9999, of which nothing is offered
        return
    event = replace(
        core.event,
        line=change.line,
        sequence=change.sequence,
        replaces=day,
        and_after=change.and_after,
    )
    yield Timed(event, core.zone, starts, ends, (), is_unread=True)


def days_of(core: Timed, exceptions: list[Timed], begin: datetime, until: datetime, most: int) -> list[Day]:
    """Return the first occurrences in the window, at least `most` if there are so many. Raises Unreadable.

    A rule without occurrences is searched until the year 9999: the caller bounds that.
    """
    try:
        for rule in core.event.rules:
            check(rule)
        members = [brought_forward(core, begin), *exceptions]
        calendar = icalendar.Calendar()
        for number, member in enumerate(members):
            calendar.add_component(_component(member, number, core))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of dateutil, for COUNT with UNTIL: the earlier holds
            query = recurring_ical_events.of(calendar)
        days: list[Day] = []
        while begin < until and len(days) < most:
            stop = min(begin + _AT_ONCE, until)
            days += _days_between(query, begin, stop, members)
            begin = stop
    except (TypeError, ValueError, KeyError, IndexError, AttributeError, OverflowError, AssertionError) as error:
        raise Unreadable(TOO_MUCH) from error  # the libraries raise all of these for invalid rules
    return days


def brought_forward(core: Timed, begin: datetime) -> Timed:
    """Return the series as if it began shortly before the window; occurrences in the window are unchanged.

    Skips whole steps of its rule, so that a daily event of twenty years costs no more than a new one. A rule with COUNT
    must be counted from the start.
    """
    rules = core.event.rules
    if len(rules) != 1 or "COUNT" in rules[0]:
        return core
    frequency, step = str(rules[0]["FREQ"][0]).upper(), rules[0].get("INTERVAL", [1])[0]
    if frequency in _DAYS_OF_A_STEP:
        days = timedelta(days=step * _DAYS_OF_A_STEP[frequency])
        starts = core.starts + max((begin - timedelta(days=1) - core.starts) // days, 0) * days
    else:
        starts = core.starts
        with suppress(ValueError):  # 29 February does not exist in that year
            starts = starts.replace(year=starts.year + max((begin.year - 1 - starts.year) // step, 0) * step)
    return replace(core, starts=starts, ends=starts + (core.ends - core.starts))


def _days_between(query: Any, begin: datetime, until: datetime, members: list[Timed]) -> Iterator[Day]:
    for day in query.between(begin, until):
        if begin <= day.start < until:  # includes those in progress
            yield members[int(day[_NUMBER])], day.start, day.end


def _component(member: Timed, number: int, core: Timed) -> icalendar.Event:
    """Return the library's component. A changed day repeats nothing itself, whatever it says."""
    event = member.event
    component = icalendar.Event()
    component.add(_NUMBER, str(number))
    component.add("UID", "series")
    component.add("SEQUENCE", event.sequence)
    component.add("DTSTART", member.starts)
    component.add("DTEND", member.ends)
    if number and event.replaces is not None:
        parameters = {"RANGE": "THISANDFUTURE"} if event.and_after else {}
        component.add("RECURRENCE-ID", _on_the_wall(event.replaces, core), parameters)
        return component
    for rule in event.rules:
        component.add("RRULE", _until_on_the_wall(rule, core))
    for name, days in (("RDATE", event.more), ("EXDATE", event.less)):
        if days:
            component.add(name, [_on_the_wall(day, core) for day in days])
    return component


def _until_on_the_wall(rule: vRecur, core: Timed) -> vRecur:
    """Return the rule with its end in local time. Of whole days it is a date, by the zone that it names."""
    until = (rule.get("UNTIL") or [None])[0]
    if until is None:
        return rule
    day = date(until.year, until.month, until.day) if core.is_whole_days else until
    return vRecur({**rule, "UNTIL": [wall(day, core.zone, END_OF_DAY)]})


def _on_the_wall(value: Any, core: Timed) -> Any:
    """Return local time of a day that the series names: of whole days by date, at the hour at which they begin."""
    first = core.starts.time()
    if core.is_whole_days:
        return wall(day_of(value[0] if isinstance(value, tuple) else value, core.zone), core.zone, first)
    if not isinstance(value, tuple):
        return wall(value, core.zone, first)
    begins, end = value
    return wall(begins, core.zone, first), (end if isinstance(end, timedelta) else wall(end, core.zone, first))
