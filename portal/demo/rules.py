"""Dates of example meetings as patterns of days, so that the example never gets outdated. Pure."""

from calendar import SUNDAY
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

Pattern = Callable[[date], bool]  # whether the pattern includes this day

AHEAD = timedelta(days=7)  # all meetings stay in the future for a week
LONGEST_GAP = 400  # days within which each pattern has a day

MONTHS = range(1, 13)
EVERY_OTHER_MONTH = MONTHS[::2]
QUARTERS = MONTHS[::3]  # the first month of each
HALF_YEARS = MONTHS[::6]  # the first month of each
ENDS_OF_HALF_YEARS = MONTHS[5::6]


def weekly(weekday: int) -> Pattern:
    return lambda day: day.weekday() == weekday


def every(weeks: int, since: date) -> Pattern:
    """Return the pattern of every `weeks` weeks, counted from the day `since`."""
    return lambda day: (day - since).days % (7 * weeks) == 0


def nth(number: int, weekday: int, months: Sequence[int] = MONTHS) -> Pattern:
    """Return the pattern of the first, second, third … such weekday of these months."""
    return lambda day: day.weekday() == weekday and (day.day - 1) // 7 == number - 1 and day.month in months


def last(weekday: int, months: Sequence[int] = MONTHS) -> Pattern:
    """Return the pattern of the last such weekday of these months."""
    a_week = timedelta(weeks=1)
    return lambda day: day.weekday() == weekday and day.month in months and (day + a_week).month != day.month


def weeks_after(weeks: int, pattern: Pattern) -> Pattern:
    return lambda day: pattern(day - timedelta(weeks=weeks))


def before_summer_time(weekday: int) -> Pattern:
    """Return the pattern of this weekday in the week before European summer time begins."""
    clocks_change = last(SUNDAY, [3])
    return lambda day: day.weekday() == weekday and clocks_change(day + timedelta(days=SUNDAY - weekday))


def next_start(pattern: Pattern, at: time, now: datetime, zone: ZoneInfo) -> datetime:
    """Return the pattern's next local start (naive) at this time in `zone`, at least a week after `now`."""
    earliest = (now + AHEAD).astimezone(zone)
    day = earliest.date() if at >= earliest.time() else earliest.date() + timedelta(days=1)
    return datetime.combine(next_day(pattern, day), at)


def next_day(pattern: Pattern, earliest: date) -> date:
    """Return the pattern's first day from `earliest` on."""
    return next(day for day in (earliest + timedelta(days=n) for n in range(LONGEST_GAP)) if pattern(day))
