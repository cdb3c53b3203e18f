"""A month as a calendar sheet of weeks and days. Pure; months are written as 2027-03."""

from calendar import Calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

Thing = TypeVar("Thing")
Moments = Iterable[tuple[datetime, Thing]]  # with the moment at which each begins


@dataclass(frozen=True)
class CalendarDay(Generic[Thing]):
    date: date
    is_today: bool
    things: list[tuple[datetime, Thing]]  # with the local start of each, in order


@dataclass(frozen=True)
class Month(Generic[Thing]):
    """A calendar month; days of adjacent months in its first and last week are None."""

    month: str
    weeks: list[list[CalendarDay[Thing] | None]]

    @property
    def first(self) -> date:
        return first_of(self.month)

    @property
    def weekdays(self) -> list[date]:
        """Any seven dates from Monday to Sunday, to format weekday names from."""
        monday = self.first - timedelta(days=self.first.weekday())
        return [monday + timedelta(days=number) for number in range(7)]


def draw(month: str, moments: Moments[Thing], now: datetime, zone: ZoneInfo) -> Month[Thing]:
    """Return the month in this zone, with the moments that fall in it."""
    of_day: dict[date, list[tuple[datetime, Thing]]] = {}
    for moment, thing in sorted(moments, key=lambda pair: pair[0]):
        local = moment.astimezone(zone)
        of_day.setdefault(local.date(), []).append((local, thing))
    first, today = first_of(month), now.astimezone(zone).date()
    weeks = Calendar().monthdatescalendar(first.year, first.month)
    return Month(
        month,
        [
            [CalendarDay(day, day == today, of_day.get(day, [])) if day.month == first.month else None for day in week]
            for week in weeks
        ],
    )


def first_of(month: str) -> date:
    return date.fromisoformat(f"{month}-01")


def month_of(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m}"


def next_month(month: str) -> str:
    return f"{first_of(month) + timedelta(days=31):%Y-%m}"


def month_before(month: str) -> str:
    return f"{first_of(month) - timedelta(days=1):%Y-%m}"


def span_of(month: str, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Return the start and end of the month in this zone, in UTC."""
    return _midnight(first_of(month), zone), _midnight(first_of(next_month(month)), zone)


def end_of_today(now: datetime, zone: ZoneInfo) -> datetime:
    """Return the next midnight, when "today" changes."""
    return _midnight(now.astimezone(zone).date() + timedelta(days=1), zone)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
