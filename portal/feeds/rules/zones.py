"""Time zones in calendar files: a VTIMEZONE by rules, and moments that every program reads the same."""

from calendar import SUNDAY
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vRecur

_SINCE_EVER = datetime(1970, 1, 1)  # noqa: DTZ001  VTIMEZONE is in local time (RFC 5545 §3.6.5)
FIRST_YEAR = 1996  # the European Union's current clock changes date from then
_YEARS = (2025, 2026, 2027)  # years in which a zone's rule is verified


class UnknownZoneRule(ValueError):
    """The zone's clock changes cannot be written as a rule."""


def written_in(zone: ZoneInfo, starts_at: datetime, ends_at: datetime) -> tuple[datetime, datetime]:
    """Return start and end as an event is written: in the zone, or in UTC when it touches the hour that comes twice.

    RFC 5545 §3.3.5 means the first of the two hours, but several libraries read the second.
    """
    starts, ends = starts_at.astimezone(zone), ends_at.astimezone(zone)
    if _comes_twice(starts) or _comes_twice(ends) or _offset(starts) > _offset(ends):
        return starts_at.astimezone(UTC), ends_at.astimezone(UTC)
    return starts, ends


def timezone_of(name: str) -> Timezone:
    """Return a VTIMEZONE with the recurrence rule of the zone (RFC 5545 §3.6.5).

    All calendar programs understand a rule; with lists of dates some are an hour off in summer. Raises UnknownZoneRule
    for a zone that does not follow the European Union's clock changes.
    """
    zone = ZoneInfo(name)
    winter, summer = (datetime(2026, month, 1, tzinfo=zone) for month in (1, 7))
    timezone = Timezone()
    timezone.add("tzid", name)
    if _never_changes(zone):
        timezone.add_component(_observance(TimezoneStandard(), _SINCE_EVER, winter, winter, None))
        return timezone
    if not _changes_as_the_union(zone):
        raise UnknownZoneRule(name)
    to_summer, to_winter = (_last_sunday(FIRST_YEAR, month) for month in (3, 10))
    begins = to_summer + timedelta(hours=1) + _offset(winter)  # 1:00 UTC in the old offset
    ends = to_winter + timedelta(hours=1) + _offset(summer)
    timezone.add_component(_observance(TimezoneDaylight(), begins, winter, summer, 3))
    timezone.add_component(_observance(TimezoneStandard(), ends, summer, winter, 10))
    return timezone


def _comes_twice(local: datetime) -> bool:
    """Return whether the clock shows this time twice (PEP 495)."""
    return _offset(local.replace(fold=0)) > _offset(local.replace(fold=1))


def _observance(part, starts: datetime, before: datetime, after: datetime, month: int | None):
    part.add("dtstart", starts.replace(tzinfo=None))
    part.add("tzoffsetfrom", _offset(before))
    part.add("tzoffsetto", _offset(after))
    part.add("tzname", after.tzname())
    if month:
        part.add("rrule", vRecur({"FREQ": "YEARLY", "BYMONTH": month, "BYDAY": "-1SU"}))
    return part


def _never_changes(zone: ZoneInfo) -> bool:
    """Return whether the offset is constant all year; Morocco's changes in Ramadan."""
    days = (datetime(year, month, day, tzinfo=zone) for year in _YEARS for month in range(1, 13) for day in (1, 15))
    return len({_offset(day) for day in days}) == 1


def _changes_as_the_union(zone: ZoneInfo) -> bool:
    """Return whether the clock changes at 1:00 UTC on the last Sundays of March and October, also in local time."""
    for change in (_last_sunday(year, month).replace(hour=1, tzinfo=UTC) for year in _YEARS for month in (3, 10)):
        before = _offset((change - timedelta(minutes=1)).astimezone(zone))
        if before == _offset(change.astimezone(zone)) or (change + before).weekday() != SUNDAY:
            return False
    return True


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime(year, month, 31)  # noqa: DTZ001  on the clock on the wall
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _offset(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta(0)
