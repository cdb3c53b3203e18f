"""The dates of the example sessions: each fits its pattern and is never too soon, whatever day it is today."""

from calendar import FRIDAY, MONDAY, THURSDAY, TUESDAY, WEDNESDAY
from datetime import UTC, date, datetime, time, timedelta

import pytest

from portal.agenda.rules.times import moment_of
from portal.demo.content.meetings import MEETINGS
from portal.demo.rules import (
    ENDS_OF_HALF_YEARS,
    EVERY_OTHER_MONTH,
    HALF_YEARS,
    QUARTERS,
    Pattern,
    before_summer_time,
    every,
    is_holiday,
    last,
    next_day,
    next_start,
    nth,
    weekly,
    weeks_after,
    working_day_before,
)
from tests.cast import AMSTERDAM

NEW_YEARS_EVE = datetime(2026, 12, 31, 9, 0, tzinfo=UTC)  # 10.00 in Amsterdam
CLOCKS_CHANGED = datetime(2027, 3, 28, 9, 0, tzinfo=UTC)  # 11.00 in Amsterdam; the clocks went forward that night


@pytest.mark.parametrize(
    ("pattern", "earliest", "day"),
    [
        (nth(1, TUESDAY), date(2026, 12, 1), date(2026, 12, 1)),
        (nth(1, TUESDAY), date(2026, 12, 2), date(2027, 1, 5)),
        (nth(2, THURSDAY, EVERY_OTHER_MONTH), date(2026, 11, 13), date(2027, 1, 14)),
        (nth(3, WEDNESDAY), date(2027, 9, 1), date(2027, 9, 15)),
        (nth(1, MONDAY, HALF_YEARS), date(2027, 1, 5), date(2027, 7, 5)),
        (weeks_after(5, nth(1, MONDAY, HALF_YEARS)), date(2027, 1, 5), date(2027, 2, 8)),
        (nth(1, THURSDAY, QUARTERS), date(2027, 1, 8), date(2027, 4, 1)),
        (last(FRIDAY, ENDS_OF_HALF_YEARS), date(2027, 1, 1), date(2027, 6, 25)),
        (last(FRIDAY, ENDS_OF_HALF_YEARS), date(2027, 6, 26), date(2027, 12, 31)),
        (weekly(FRIDAY), date(2026, 12, 31), date(2027, 1, 1)),
        (every(6, since=date(2026, 1, 5)), date(2026, 1, 6), date(2026, 2, 16)),
        (every(6, since=date(2026, 1, 5)), date(2026, 2, 16), date(2026, 2, 16)),
        (before_summer_time(TUESDAY), date(2027, 1, 1), date(2027, 3, 23)),  # the clocks change on the 28th
        (before_summer_time(TUESDAY), date(2027, 3, 24), date(2028, 3, 21)),
        (before_summer_time(TUESDAY), date(2030, 1, 1), date(2030, 3, 26)),  # … on the last day of the month
    ],
)
def test_a_pattern_gives_its_next_day(pattern: Pattern, earliest: date, day: date):
    assert next_day(pattern, earliest) == day


@pytest.mark.parametrize(
    ("number", "now", "starts"),
    [
        (1, NEW_YEARS_EVE, "2027-02-02 09:30"),
        (5, NEW_YEARS_EVE, "2027-07-05 13:00"),
        (9, NEW_YEARS_EVE, "2027-06-18 13:00"),
        (15, NEW_YEARS_EVE, "2027-01-07 10:00"),  # exactly a week later
        (4, NEW_YEARS_EVE, "2027-03-23 09:00"),
        (4, CLOCKS_CHANGED, "2028-03-21 09:00"),
        (7, CLOCKS_CHANGED, "2027-04-07 09:00"),
        (15, CLOCKS_CHANGED, "2027-07-01 10:00"),
    ],
)
def test_on_an_awkward_day_the_next_session_is_still_right(number: int, now: datetime, starts: str):
    example = MEETINGS[number - 1]

    assert wall(next_start(example.on, example.starts, now, AMSTERDAM)) == starts


def test_a_session_that_begins_a_week_from_now_but_earlier_in_the_day_waits_for_its_next_day():
    now = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # a Tuesday, 10.00 in Amsterdam

    assert wall(next_start(weekly(TUESDAY), time(10, 0), now, AMSTERDAM)) == "2026-12-01 10:00"
    assert wall(next_start(weekly(TUESDAY), time(9, 59), now, AMSTERDAM)) == "2026-12-08 09:59"


@pytest.mark.slow
def test_whatever_day_it_is_every_session_is_at_least_a_week_ahead_and_on_its_pattern():
    first = datetime(2026, 11, 24, tzinfo=UTC)
    for number in range(3 * 365 + 1):
        now = first + timedelta(days=number, hours=number % 24)
        for example in MEETINGS:
            starts = next_start(example.on, example.starts, now, AMSTERDAM, example.further)

            assert moment_of(starts, AMSTERDAM) - now >= timedelta(days=7), (example.title, now)
            assert example.on(starts.date()), (example.title, now)
            days = [(starts + after).date() for after in (timedelta(0), *example.further)]
            assert not any(is_holiday(day) for day in days), (example.title, now)


@pytest.mark.parametrize(
    ("number", "now", "starts"),
    [
        (9, datetime(2026, 11, 29, 9, tzinfo=UTC), "2026-12-18 13:00"),  # the case: not on Christmas Day
        (14, datetime(2026, 12, 17, 9, tzinfo=UTC), "2027-01-08 10:00"),  # Fridays: Christmas Day, New Year's Day
        (7, datetime(2027, 7, 13, 9, tzinfo=UTC), "2027-07-28 09:00"),  # 21 July, in Belgium
        (1, datetime(2027, 4, 1, 9, tzinfo=UTC), "2027-05-04 09:30"),
        (16, datetime(2027, 4, 1, 9, tzinfo=UTC), "2027-05-25 15:00"),  # King's Day is the fourth Tuesday of April
        (12, datetime(2027, 4, 28, 9, tzinfo=UTC), "2027-05-13 09:30"),  # Ascension Day
        (5, datetime(2028, 12, 1, 9, tzinfo=UTC), "2029-07-02 13:00"),  # the first Monday is New Year's Day
        (13, datetime(2027, 3, 22, 9, tzinfo=UTC), "2027-04-08 13:30"),  # it was planned three days earlier
    ],
)
def test_no_session_of_the_example_is_on_a_holiday(number: int, now: datetime, starts: str):
    example = MEETINGS[number - 1]

    assert wall(next_start(example.on, example.starts, now, AMSTERDAM, example.further)) == starts


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2026, 11, 24), date(2026, 11, 24)),
        (date(2026, 11, 22), date(2026, 11, 20)),  # a Sunday
        (date(2026, 12, 26), date(2026, 12, 24)),  # Boxing Day
        (date(2027, 1, 1), date(2026, 12, 31)),
        (date(2027, 3, 29), date(2027, 3, 25)),  # Easter Monday, Good Friday
        (date(2027, 7, 21), date(2027, 7, 20)),  # in Belgium
        (date(2027, 4, 27), date(2027, 4, 26)),  # in the Netherlands
    ],
)
def test_a_past_session_was_on_a_working_day(day: date, before: date):
    assert working_day_before(day) == before


def test_the_fifteen_sessions_have_their_numbers_and_a_draft_and_one_by_link_come_after():
    assert [example.number for example in MEETINGS] == [*range(1, 18)]


def wall(local: datetime) -> str:
    """Return the local time in Amsterdam."""
    return f"{local:%Y-%m-%d %H:%M}"
