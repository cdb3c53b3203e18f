"""When the meetings of the example are: patterns of days, so that the example never gets old. Pure."""

from calendar import SUNDAY
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

Pattern = Callable[[date], bool]  # whether a day is one of its days

AHEAD = timedelta(days=7)  # whoever looks at the example a week long finds every meeting still to come
LONGEST_GAP = 400  # days; each pattern has a day within them

MONTHS = range(1, 13)
EVERY_OTHER_MONTH = MONTHS[::2]
QUARTERS = MONTHS[::3]  # the month with which each begins
HALF_YEARS = MONTHS[::6]  # likewise
ENDS_OF_HALF_YEARS = MONTHS[5::6]


def weekly(weekday: int) -> Pattern:
    return lambda day: day.weekday() == weekday


def every(weeks: int, since: date) -> Pattern:
    """That day, and again each time so many weeks later."""
    return lambda day: (day - since).days % (7 * weeks) == 0


def nth(number: int, weekday: int, months: Sequence[int] = MONTHS) -> Pattern:
    """The first, second, third … such weekday of these months."""
    return lambda day: day.weekday() == weekday and (day.day - 1) // 7 == number - 1 and day.month in months


def last(weekday: int, months: Sequence[int] = MONTHS) -> Pattern:
    """The last such weekday of these months."""
    a_week = timedelta(weeks=1)
    return lambda day: day.weekday() == weekday and day.month in months and (day + a_week).month != day.month


def weeks_after(weeks: int, pattern: Pattern) -> Pattern:
    return lambda day: pattern(day - timedelta(weeks=weeks))


def before_summer_time(weekday: int) -> Pattern:
    """In the week whose Sunday, the last of March, brings European summer time."""
    clocks_change = last(SUNDAY, [3])
    return lambda day: day.weekday() == weekday and clocks_change(day + timedelta(days=SUNDAY - weekday))


def next_start(pattern: Pattern, at: time, now: datetime, zone: ZoneInfo) -> datetime:
    """The pattern's next day, at this time on the clock of `zone`, that is a week or more after `now`; naive."""
    earliest = (now + AHEAD).astimezone(zone)
    day = earliest.date() if at >= earliest.time() else earliest.date() + timedelta(days=1)
    return datetime.combine(next_day(pattern, day), at)


def next_day(pattern: Pattern, earliest: date) -> date:
    """The first day of the pattern that is not before `earliest`."""
    return next(day for day in (earliest + timedelta(days=n) for n in range(LONGEST_GAP)) if pattern(day))
