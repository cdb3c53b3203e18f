"""The dates of a series: on which days a session comes again. Pure; days and local times only."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import islice

from dateutil import rrule
from dateutil.relativedelta import relativedelta

# Measured: 0.03 s of a start of 1.6 s. The countries load at the first use (0.15 s, 8 MB), and
# `from holidays.countries.netherlands import …` would load all of them, 250, at the start.
from holidays import country_holidays

from portal.agenda.rules.refusals import MeetingError
from portal.catalogues import IN_THE_CODE, language_of
from portal.language import N_

MOST_DAYS = 52
MOST_STEPS = 12  # weeks or months between two sessions
MOST_YEARS = 3  # after the session that is there
LAST = -1
WEEKEND = (5, 6)

COUNTRIES = ("NL", "BE")  # whose public holidays it knows


Date = date  # inside a class that has a date of its own


class Rhythm(StrEnum):
    WEEKLY = "weekly"
    MONTHLY = "monthly"  # on the same weekday: each second Thursday


@dataclass(frozen=True)
class Series:
    """How often, in weeks or months, and how long: a number of times, until a day (included), or both."""

    rhythm: Rhythm
    every: int
    times: int | None = None
    until: date | None = None


@dataclass(frozen=True)
class Day:
    """A day of the series. A public holiday has its name, and is skipped unless the organiser ticks it."""

    date: date
    holiday: str | None  # of this day, or of one that follows it in a session of several days
    last: Date | None = None  # of a session of several days


class SeriesError(MeetingError):
    def __init__(self, field: str, **facts: object) -> None:
        super().__init__(field, facts)
        self.field = field
        self.facts = facts


class WrongStep(SeriesError):
    sentence = N_("Choose 1 to %(most)s.")


class NoEnd(SeriesError):
    sentence = N_("Say how many times, or until which day.")


class WrongNumberOfDays(SeriesError):
    sentence = N_("This gives %(count)s dates. Choose 1 to %(most)s.")


class TooFarAhead(SeriesError):
    sentence = N_("Choose dates within %(most)s years of this session.")


def country_of(zone: str) -> str:
    """Whose holidays are usually kept in this zone."""
    return "BE" if zone == "Europe/Brussels" else "NL"


def days_of(
    series: Series, first: date, country: str | None, language: str, further: Sequence[timedelta] = ()
) -> list[Day]:
    """The days after `first`, and which are public holidays there (none: not asked).

    A session of several days has `further` ones, so long after its first: a holiday on one of them counts too.

    Raises a SeriesError that names its field.
    """
    holidays = country_holidays(country, language=_names_in(language, country)) if country else {}
    return [
        Day(
            day,
            next((name for after in (timedelta(0), *further) if (name := holidays.get(day + after))), None),
            day + further[-1] if further else None,
        )
        for day in _dates(series, first)
    ]


def _names_in(language: str, country: str) -> str:
    """The name that the library has for a language; English when it does not know the holidays in this one.

    Without a language that it knows, it asks the machine for one.
    """
    known = {language_of(name.replace("_", "-")): name for name in country_holidays(country).supported_languages}
    return known.get(language_of(language), known[IN_THE_CODE])


def working_day(first: date, days: int, country: str) -> date:
    """The day that comes so many working days after the first; with a number below zero: before it."""
    holidays, step = country_holidays(country), timedelta(days=1 if days > 0 else -1)
    day = first
    for _ in range(abs(days)):
        day += step
        while day.weekday() in WEEKEND or day in holidays:
            day += step
    return day


def nth_of(first: date) -> tuple[int, int]:
    """Which one of its month (1 to 4, or LAST for a fifth), and its weekday (Monday is 0)."""
    nth = (first.day - 1) // 7 + 1
    return (nth if nth < 5 else LAST), first.weekday()


def _dates(series: Series, first: date) -> list[date]:
    if not 1 <= series.every <= MOST_STEPS:
        raise WrongStep("every", most=MOST_STEPS)
    if series.times is None and series.until is None:
        raise NoEnd("times")
    if series.times is not None and not 1 <= series.times <= MOST_DAYS:
        raise WrongNumberOfDays("times", count=series.times, most=MOST_DAYS)
    limit = first + relativedelta(years=MOST_YEARS)
    if series.until and series.until > limit:
        raise TooFarAhead("until", most=MOST_YEARS)

    again = islice(_rule(series, first, series.until or limit), 1, None)  # without the session that is there
    dates = [moment.date() for moment in islice(again, series.times)]
    if not series.until and len(dates) != series.times:
        raise TooFarAhead("times", most=MOST_YEARS)
    if not 1 <= len(dates) <= MOST_DAYS:
        raise WrongNumberOfDays("until", count=len(dates), most=MOST_DAYS)
    return dates


def _rule(series: Series, first: date, last: date) -> rrule.rrule:
    """RFC 5545 §3.8.5.3, in days; `first` is always its first."""
    if series.rhythm == Rhythm.WEEKLY:
        return rrule.rrule(rrule.WEEKLY, first, series.every, until=last)
    nth, weekday = nth_of(first)
    return rrule.rrule(rrule.MONTHLY, first, series.every, until=last, byweekday=rrule.weekday(weekday, nth))
