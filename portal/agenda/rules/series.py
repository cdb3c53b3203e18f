"""The dates of a recurring session. Pure: dates and local times only."""

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
MOST_YEARS = 3  # years after the first session
LAST = -1
WEEKEND = (5, 6)

COUNTRIES = ("NL", "BE")  # whose public holidays are known


Date = date  # an alias for use inside a class with a field `date`


class Rhythm(StrEnum):
    WEEKLY = "weekly"
    MONTHLY = "monthly"  # on the same weekday: each second Thursday


@dataclass(frozen=True)
class Series:
    """A recurrence: an interval in weeks or months, with a count, a last day (inclusive), or both."""

    rhythm: Rhythm
    every: int
    times: int | None = None
    until: date | None = None


@dataclass(frozen=True)
class SeriesDay:
    """A day of the series. A public holiday carries its name, and is skipped unless the organiser ticks it."""

    date: date
    holiday: str | None  # on this day, or on a later day of a multi-day session
    last: Date | None = None  # the last day of a multi-day session


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
    """Return the country whose holidays usually apply in this zone."""
    return "BE" if zone == "Europe/Brussels" else "NL"


def days_of(
    series: Series, first: date, country: str | None, language: str, further: Sequence[timedelta] = ()
) -> list[SeriesDay]:
    """Return the days after `first`, with the public holidays of `country` (None: without holidays).

    `further` are the day offsets of a multi-day session, whose holidays count too. Raises a SeriesError that names its
    field.
    """
    holidays = country_holidays(country, language=_names_in(language, country)) if country else {}
    return [
        SeriesDay(
            day,
            next((name for after in (timedelta(0), *further) if (name := holidays.get(day + after))), None),
            day + further[-1] if further else None,
        )
        for day in _dates(series, first)
    ]


def _names_in(language: str, country: str) -> str:
    """Return the library's name for a language, or for English when it has no holiday names in that language.

    Given a language it does not know, the library would use the language of the machine.
    """
    known = {language_of(name.replace("_", "-")): name for name in country_holidays(country).supported_languages}
    return known.get(language_of(language), known[IN_THE_CODE])


def working_day(first: date, days: int, country: str) -> date:
    """Return the date that many working days after `first`; before it for a negative number."""
    holidays, step = country_holidays(country), timedelta(days=1 if days > 0 else -1)
    day = first
    for _ in range(abs(days)):
        day += step
        while day.weekday() in WEEKEND or day in holidays:
            day += step
    return day


def nth_of(first: date) -> tuple[int, int]:
    """Return its ordinal in the month (1 to 4, or LAST for a fifth), and its weekday (Monday is 0)."""
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

    again = islice(_rule(series, first, series.until or limit), 1, None)  # without the first session
    dates = [moment.date() for moment in islice(again, series.times)]
    if not series.until and len(dates) != series.times:
        raise TooFarAhead("times", most=MOST_YEARS)
    if not 1 <= len(dates) <= MOST_DAYS:
        raise WrongNumberOfDays("until", count=len(dates), most=MOST_DAYS)
    return dates


def _rule(series: Series, first: date, last: date) -> rrule.rrule:
    """Return the dates of the RRULE (RFC 5545 §3.8.5.3); `first` is always the first."""
    if series.rhythm == Rhythm.WEEKLY:
        return rrule.rrule(rrule.WEEKLY, first, series.every, until=last)
    nth, weekday = nth_of(first)
    return rrule.rrule(rrule.MONTHLY, first, series.every, until=last, byweekday=rrule.weekday(weekday, nth))
