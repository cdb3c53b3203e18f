"""When a series comes again: recurring-ical-events knows how. All of it is on the wall of the series' own zone."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta, tzinfo
from typing import Any

import icalendar
import recurring_ical_events
from icalendar.prop import vRecur

from portal.intake.rules.events import ParsedEvent
from portal.intake.rules.offered import TOO_MUCH, Unreadable
from portal.intake.rules.times import check, span, wall

END_OF_DAY = time(23, 59, 59)
_AT_ONCE = timedelta(days=60)  # a series can have 24 times a day, and no more are worked out than are taken
_DAYS_OF_A_STEP = {"DAILY": 1, "WEEKLY": 7}  # a step of months or years is made in years: so many months are as many
_NUMBER = "X-NUMBER"  # by which a day tells of which event it is


@dataclass(frozen=True)
class Timed:
    """An event, from when until when on the wall of `zone`, and what we had to make of that, as message ids."""

    event: ParsedEvent
    zone: tzinfo
    starts: datetime
    ends: datetime
    notes: tuple[str, ...]


Day = tuple[Timed, datetime, datetime]  # of which event; from when until when


def timed(event: ParsedEvent, zone: tzinfo) -> Timed:
    """Raises Unreadable when it ends before it starts, or lasts longer than a day."""
    starts, ends, notes = span(event.start, event.end, zone)
    return Timed(event, zone, starts, ends, event.notes + notes)


def days_of(core: Timed, exceptions: list[Timed], begin: datetime, until: datetime, most: int) -> list[Day]:
    """The first days of a series that start in this window, at least `most` if there are so many. Raises Unreadable.

    A rule that fits no day is looked for until the year 9999: its caller bounds that.
    """
    try:
        for rule in (rule for timed in (core, *exceptions) for rule in timed.event.rules):
            check(rule)
        members = [brought_forward(core, begin), *exceptions]
        calendar = icalendar.Calendar()
        for number, member in enumerate(members):
            calendar.add_component(_component(member, number, core.starts.time()))
        query = recurring_ical_events.of(calendar)
        days: list[Day] = []
        while begin < until and len(days) < most:
            stop = min(begin + _AT_ONCE, until)
            days += _days_between(query, begin, stop, members)
            begin = stop
    except (TypeError, ValueError, KeyError, IndexError, AttributeError, OverflowError, AssertionError) as error:
        raise Unreadable(TOO_MUCH) from error  # what is no rule, the libraries tell in all of these ways
    return days


def brought_forward(core: Timed, begin: datetime) -> Timed:
    """The same series as if it had begun shortly before the window; its days in the window are the same.

    Whole steps of its rule are left out, so that what has come each day for twenty years costs no more than what is
    new. A rule that counts its days must be counted from the first.
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
        with suppress(ValueError):  # 29 February is not in that year
            starts = starts.replace(year=starts.year + max((begin.year - 1 - starts.year) // step, 0) * step)
    return replace(core, starts=starts, ends=starts + (core.ends - core.starts))


def _days_between(query: Any, begin: datetime, until: datetime, members: list[Timed]) -> Iterator[Day]:
    for day in query.between(begin, until):
        if begin <= day.start < until:  # what has begun before is there too
            yield members[int(day[_NUMBER])], day.start, day.end


def _component(member: Timed, number: int, first: time) -> icalendar.Event:
    """An event as the library wants it. A day without a time begins at `first`."""
    event, zone = member.event, member.zone
    component = icalendar.Event()
    component.add(_NUMBER, str(number))
    component.add("UID", "series")
    component.add("SEQUENCE", event.sequence)
    component.add("DTSTART", member.starts)
    component.add("DTEND", member.ends)
    for rule in event.rules:
        component.add("RRULE", _until_on_the_wall(rule, zone))
    for name, days in (("RDATE", event.more), ("EXDATE", event.less)):
        if days:
            component.add(name, [_on_the_wall(day, zone, first) for day in days])
    if event.replaces is not None:
        parameters = {"RANGE": "THISANDFUTURE"} if event.and_after else {}
        component.add("RECURRENCE-ID", wall(event.replaces, zone, first), parameters)
    return component


def _until_on_the_wall(rule: vRecur, zone: tzinfo) -> vRecur:
    until = rule.get("UNTIL")
    return vRecur({**rule, "UNTIL": [wall(until[0], zone, END_OF_DAY)]}) if until else rule


def _on_the_wall(value: Any, zone: tzinfo, first: time) -> Any:
    if not isinstance(value, tuple):
        return wall(value, zone, first)
    begins, end = value
    return wall(begins, zone, first), (end if isinstance(end, timedelta) else wall(end, zone, first))
