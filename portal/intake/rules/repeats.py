"""When a series comes again. The library knows how; here its work is bounded."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from icalendar.prop import vRecur
from recurring_ical_events import EventAdapter, Occurrence, Series

from portal.intake.rules.sentences import TOO_MUCH, Unreadable
from portal.intake.rules.times import Timed, repeated
from portal.intake.rules.work import Work, at_a_cost, cost_of

Day = tuple[Timed, datetime, datetime]  # of which event; from when until when, on the wall of its zone
_COST_OF_A_DAY = 60  # in microseconds
_DAYS_OF_A_STEP = {"DAILY": 1, "WEEKLY": 7}  # a step of months or years is made in years: so many months are as many


def days_of(core: Timed, exceptions: list[Timed], begin: datetime, until: datetime, most: int, work: Work) -> list[Day]:
    """The days of a series that start in this window, at most so many. Raises Unreadable, and TooMuchWork.

    All of it is on the wall of the series' own zone.
    """
    try:
        adapters = [_Adapter(given, core, work) for given in (brought_forward(core, begin), *exceptions)]
        return list(islice(_days(_Bounded(adapters), begin, until, work), most))
    except (TypeError, ValueError, KeyError, IndexError, AttributeError, OverflowError, AssertionError) as error:
        raise Unreadable(TOO_MUCH) from error  # what is no rule, the libraries tell in all of these ways


def brought_forward(core: Timed, begin: datetime) -> Timed:
    """The same series as if it had begun shortly before the window; its days in the window are the same.

    Whole steps of its rule are left out, so that what has come each day for twenty years costs no more than what is
    new. A rule that counts its days must be counted from the first.
    """
    rules = core.event.component.get("RRULE")
    if not rules or isinstance(rules, list) or "COUNT" in rules:
        return core
    cost_of(rules)  # it is a rule, with a step above nothing
    frequency, step = rules["FREQ"][0], rules.get("INTERVAL", [1])[0]
    if frequency in _DAYS_OF_A_STEP:
        days = timedelta(days=step * _DAYS_OF_A_STEP[frequency])
        starts = core.starts + max((begin - timedelta(days=1) - core.starts) // days, 0) * days
    else:
        starts = core.starts
        with suppress(ValueError):  # 29 February is not in that year
            starts = starts.replace(year=starts.year + max((begin.year - 1 - starts.year) // step, 0) * step)
    return replace(core, starts=starts, ends=starts + (core.ends - core.starts))


def _days(series: Series, begin: datetime, until: datetime, work: Work) -> Iterator[Day]:
    found: Any
    for found in series.between(begin, until):
        work.spend(_COST_OF_A_DAY)
        if begin <= found.start < until:
            yield found.given, found.start, found.end


class _Adapter(EventAdapter):
    """An event as the library wants it, which knows where it came from."""

    def __init__(self, given: Timed, core: Timed, work: Work) -> None:
        super().__init__(repeated(given, core.starts.time()))
        self.given = given
        self.work = work


class _Found(Occurrence):
    _adapter: _Adapter

    @property
    def given(self) -> Timed:
        return self._adapter.given


class _Bounded(Series):
    """A series each step of which is counted."""

    def occurrence(self, adapter: Any, start: Any = None, end: Any = None) -> Occurrence:
        return _Found(adapter, start, end)

    class RecurrenceRules(Series.RecurrenceRules):
        core: _Adapter

        def rrulestr(self, rule_string: str) -> Any:
            cost = cost_of(vRecur.from_ical(rule_string))  # first: the library makes a list of all times of a day
            return at_a_cost(super().rrulestr(rule_string), self.core.work, cost)
