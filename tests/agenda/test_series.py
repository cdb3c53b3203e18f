"""The dates of a series: its description in words, and its dates."""

from datetime import date

import pytest

from portal.agenda.rules.refusals import MeetingError
from portal.agenda.rules.series import (
    LAST,
    NoEnd,
    Rhythm,
    Series,
    SeriesDay,
    TooFarAhead,
    WrongNumberOfDays,
    WrongStep,
    country_of,
    days_of,
    nth_of,
    working_day,
)

WEEKLY, MONTHLY = Rhythm.WEEKLY, Rhythm.MONTHLY
THE_SEVENTH = date(2027, 1, 7)  # a Thursday, the first of its month


def days_at(*days: str) -> list[date]:
    return [date.fromisoformat(day) for day in days]


def dates(series: Series, first: str, country: str = "NL") -> list[date]:
    return [day.date for day in days_of(series, date.fromisoformat(first), country, "nl")]


def holidays(series: Series, first: str, country: str = "NL", language: str = "nl") -> dict[str, str]:
    days = days_of(series, date.fromisoformat(first), country, language)
    return {day.date.isoformat(): day.holiday for day in days if day.holiday}


def test_every_second_tuesday():

    days = dates(Series(WEEKLY, 2, 2), "2027-03-16")

    assert days == days_at("2027-03-30", "2027-04-13")


def test_a_series_begins_after_the_session_that_there_is():
    assert dates(Series(WEEKLY, 1, 1), "2026-12-08") == days_at("2026-12-15")


@pytest.mark.parametrize(
    ("first", "found"),
    [
        ("2027-01-07", ["2027-02-04", "2027-03-04", "2027-04-01"]),
        ("2027-01-14", ["2027-02-11", "2027-03-11", "2027-04-08"]),
        ("2027-01-21", ["2027-02-18", "2027-03-18", "2027-04-15"]),
        ("2027-01-28", ["2027-02-25", "2027-03-25", "2027-04-22"]),
        ("2027-01-29", ["2027-02-26", "2027-03-26", "2027-04-30"]),
        ("2027-03-31", ["2027-04-28", "2027-05-26", "2027-06-30"]),
    ],
    ids=["first Thursday", "second", "third", "fourth", "a fifth Friday is the last", "a fifth Wednesday is the last"],
)
def test_every_month_on_the_same_weekday(first: str, found: list[str]):
    assert dates(Series(MONTHLY, 1, 3), first) == days_at(*found)


@pytest.mark.parametrize(
    ("day", "nth"),
    [
        ("2027-02-01", (1, 0)),
        ("2027-02-07", (1, 6)),
        ("2027-02-08", (2, 0)),
        ("2027-02-21", (3, 6)),
        ("2027-02-28", (4, 6)),  # the fourth Sunday is also the last; "fourth" is offered first
        ("2028-02-29", (LAST, 1)),
        ("2027-03-31", (LAST, 2)),
    ],
)
def test_which_one_of_its_month_a_day_is(day: str, nth: tuple[int, int]):
    assert nth_of(date.fromisoformat(day)) == nth


def test_a_series_goes_on_over_the_border_of_the_year():
    assert dates(Series(WEEKLY, 3, 3), "2026-12-08") == days_at("2026-12-29", "2027-01-19", "2027-02-09")
    assert dates(Series(MONTHLY, 2, 2), "2026-11-03") == days_at("2027-01-05", "2027-03-02")
    assert dates(Series(MONTHLY, 12, 2), "2028-02-29") == days_at("2029-02-27", "2030-02-26")


def test_a_series_until_a_day_has_that_day():
    assert dates(Series(WEEKLY, 1, until=date(2026, 12, 22)), "2026-12-08") == days_at("2026-12-15", "2026-12-22")
    assert dates(Series(WEEKLY, 1, until=date(2026, 12, 21)), "2026-12-08") == days_at("2026-12-15")


def test_of_a_number_of_times_and_a_last_day_the_first_to_come_ends_it():
    until = date(2026, 12, 29)

    assert dates(Series(WEEKLY, 1, 2, until), "2026-12-08") == days_at("2026-12-15", "2026-12-22")
    assert dates(Series(WEEKLY, 1, 9, until), "2026-12-08") == days_at("2026-12-15", "2026-12-22", "2026-12-29")


def test_kings_day_is_shown_by_its_name_and_no_other_day_comes_for_it():
    assert days_of(Series(WEEKLY, 1, 3), date(2027, 4, 13), "NL", "nl") == [
        SeriesDay(date(2027, 4, 20), None),
        SeriesDay(date(2027, 4, 27), "Koningsdag"),
        SeriesDay(date(2027, 5, 4), None),
    ]


def test_whit_monday_is_a_holiday_here_and_in_belgium_each_by_its_own_name():
    mondays = Series(WEEKLY, 1, 2)

    assert holidays(mondays, "2027-05-03") == {"2027-05-17": "Tweede pinksterdag"}
    assert holidays(mondays, "2027-05-03", "BE") == {"2027-05-17": "Pinkstermaandag"}


def test_the_21st_of_july_is_a_holiday_in_belgium_alone_and_kings_day_is_not():
    wednesdays, tuesdays = Series(WEEKLY, 1, 2), Series(WEEKLY, 1, 1)

    assert holidays(wednesdays, "2027-07-07", "BE") == {"2027-07-21": "Nationale feestdag"}
    assert holidays(wednesdays, "2027-07-07") == {}
    assert holidays(tuesdays, "2027-04-20", "BE") == {}


def test_kings_day_that_would_be_a_sunday_is_kept_on_saturday():
    assert holidays(Series(WEEKLY, 1, 1), "2031-04-19") == {"2031-04-26": "Koningsdag"}
    assert holidays(Series(WEEKLY, 1, 1), "2031-04-20") == {}


def test_liberation_day_is_a_holiday_once_in_five_years():
    assert holidays(Series(WEEKLY, 1, 1), "2028-04-28") == {}
    assert holidays(Series(WEEKLY, 1, 1), "2030-04-28") == {"2030-05-05": "Bevrijdingsdag"}


@pytest.mark.parametrize(
    ("zone", "country"), [("Europe/Brussels", "BE"), ("Europe/Amsterdam", "NL"), ("Europe/London", "NL")]
)
def test_only_in_brussels_the_holidays_of_belgium_are_offered(zone: str, country: str):
    assert country_of(zone) == country


@pytest.mark.parametrize(
    ("first", "days", "country", "found"),
    [
        ("2026-12-04", 1, "NL", "2026-12-07"),  # over the weekend
        ("2026-12-07", -1, "NL", "2026-12-04"),
        ("2026-12-24", 1, "NL", "2026-12-28"),  # over Christmas, which ends in a weekend
        ("2026-12-29", -2, "NL", "2026-12-24"),
        ("2027-04-26", 1, "NL", "2027-04-28"),  # King's Day
        ("2027-04-26", 1, "BE", "2027-04-27"),
        ("2026-12-05", 0, "NL", "2026-12-05"),
    ],
)
def test_working_days_skip_weekends_and_holidays_in_both_directions(first: str, days: int, country: str, found: str):
    assert working_day(date.fromisoformat(first), days, country) == date.fromisoformat(found)


def test_the_holidays_of_both_years_are_known():
    assert holidays(Series(WEEKLY, 1, 2), "2026-12-18") == {
        "2026-12-25": "Eerste kerstdag",
        "2027-01-01": "Nieuwjaarsdag",
    }


@pytest.mark.parametrize(
    ("language", "name"),
    [("nl", "Nieuwjaar"), ("nl-BE", "Nieuwjaar"), ("en", "New Year's Day"), ("tlh", "New Year's Day")],
)
def test_a_holiday_is_named_to_its_reader_whatever_the_machine_speaks(
    language: str, name: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("LANGUAGE", "fr")

    assert holidays(Series(WEEKLY, 1, 1), "2026-12-25", "BE", language) == {"2027-01-01": name}


def test_a_year_of_weeks_is_the_longest_series():
    assert len(dates(Series(WEEKLY, 1, 52), "2027-01-07")) == 52
    assert len(dates(Series(WEEKLY, 1, until=date(2028, 1, 6)), "2027-01-07")) == 52
    assert dates(Series(WEEKLY, 3, 52), "2027-01-07")[-1] == date(2030, 1, 3)
    assert dates(Series(MONTHLY, 1, until=date(2030, 1, 7)), "2027-01-07")[-1] == date(2030, 1, 3)


@pytest.mark.parametrize(
    ("series", "error", "field", "facts"),
    [
        (Series(WEEKLY, 1, 53), WrongNumberOfDays, "times", {"count": 53, "most": 52}),
        (Series(WEEKLY, 1, 0), WrongNumberOfDays, "times", {"count": 0, "most": 52}),
        (Series(WEEKLY, 1, -1), WrongNumberOfDays, "times", {"count": -1, "most": 52}),
        (Series(WEEKLY, 1, until=date(2028, 1, 13)), WrongNumberOfDays, "until", {"count": 53, "most": 52}),
        (Series(WEEKLY, 1, until=date(2027, 1, 13)), WrongNumberOfDays, "until", {"count": 0, "most": 52}),
        (Series(WEEKLY, 1, 5, date(2026, 1, 7)), WrongNumberOfDays, "until", {"count": 0, "most": 52}),
        (Series(WEEKLY, 0, 5), WrongStep, "every", {"most": 12}),
        (Series(MONTHLY, 13, 1), WrongStep, "every", {"most": 12}),
        (Series(WEEKLY, 1), NoEnd, "times", {}),
        (Series(WEEKLY, 4, 40), TooFarAhead, "times", {"most": 3}),
        (Series(MONTHLY, 12, 4), TooFarAhead, "times", {"most": 3}),
        (Series(MONTHLY, 1, 5, date(2030, 1, 8)), TooFarAhead, "until", {"most": 3}),
    ],
)
def test_too_many_too_few_and_too_far_are_refused_and_say_where(
    series: Series, error: type[MeetingError], field: str, facts: dict[str, object]
):
    with pytest.raises(error) as refused:
        days_of(series, THE_SEVENTH, "NL", "nl")

    assert (refused.value.field, refused.value.facts) == (field, facts)
    assert refused.value.sentence % facts != ""
