"""Dates of example meetings as patterns of days, so that the example never gets outdated. Pure."""

from calendar import SUNDAY
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from holidays import country_holidays

from portal.agenda.rules.series import COUNTRIES, WEEKEND

Pattern = Callable[[date], bool]  # whether the pattern includes this day

AHEAD = timedelta(days=7)  # all meetings stay in the future for a week
LONGEST_GAP = 400  # days within which each pattern has a day

CHRISTMAS_EVE = (12, 24)  # month and day

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


def next_start(
    pattern: Pattern, at: time, now: datetime, zone: ZoneInfo, further: Sequence[timedelta] = ()
) -> datetime:
    """Return the pattern's next local start (naive) at this time in `zone`, at least a week after `now`.

    No holiday, nor are the other days of the session, which are this `further` on.
    """
    earliest = (now + AHEAD).astimezone(zone)
    day = earliest.date() if at >= earliest.time() else earliest.date() + timedelta(days=1)
    offsets = (timedelta(0), *further)
    return datetime.combine(
        next_day(lambda start: pattern(start) and not any(is_holiday(start + after) for after in offsets), day), at
    )


def next_day(pattern: Pattern, earliest: date) -> date:
    """Return the pattern's first day from `earliest` on."""
    return next(day for day in (earliest + timedelta(days=n) for n in range(LONGEST_GAP)) if pattern(day))


def working_day_before(day: date) -> date:
    """Return the day itself, or the last working day before it."""
    while day.weekday() in WEEKEND or _is_public_holiday(day):
        day -= timedelta(days=1)
    return day


def is_holiday(day: date) -> bool:
    """Return whether it is a public holiday in the Netherlands or Belgium, or one of the last days of December."""
    return _is_public_holiday(day) or (day.month, day.day) >= CHRISTMAS_EVE


@cache
def _is_public_holiday(day: date) -> bool:
    is_good_friday = any(name for name in _names_of(day + timedelta(days=3)) if "Easter Monday" in name)
    return is_good_friday or bool(_names_of(day))


def _names_of(day: date) -> list[str]:
    """Return the names of the public holidays, in English."""
    return [name for country in COUNTRIES if (name := _holidays_of(country).get(day))]


@cache
def _holidays_of(country: str) -> dict[date, str]:
    return country_holidays(country, language="en_US")
