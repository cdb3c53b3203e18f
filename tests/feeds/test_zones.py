"""A VTIMEZONE is a yearly rule: it agrees with the time zone database, or the zone is refused."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from icalendar import Calendar

from portal.feeds.rules.zones import UnknownZoneRule, timezone_of
from tests.feeds.reading import Component, Property, read

HOUR = timedelta(hours=1)


def vtimezone(name: str) -> Component:
    """Return the VTIMEZONE that we write, parsed."""
    calendar = Calendar()
    calendar.add_component(timezone_of(name))
    [zone] = read(calendar.to_ical()).all("VTIMEZONE")
    return zone


def offset(line: Property) -> timedelta:
    """Return the value of a UTC-OFFSET (§3.3.14)."""
    sign = -1 if line.value[0] == "-" else 1
    return sign * timedelta(hours=int(line.value[1:3]), minutes=int(line.value[3:5]))


def onsets(zone: Component, years: range) -> list[tuple[datetime, timedelta]]:
    """Return (moment in UTC, offset from then on) of each change, by the VTIMEZONE's rules alone."""
    found = []
    for part in zone.parts:
        first = part["DTSTART"].wall
        days = [first]
        if "RRULE" in part.names():
            assert part["RRULE"].value == f"FREQ=YEARLY;BYDAY=-1SU;BYMONTH={first.month}"
            days = [last_sunday(year, first.month, first) for year in years]
            assert last_sunday(first.year, first.month, first) == first  # §3.6.5: DTSTART is the first of its own rule
        before, after = offset(part["TZOFFSETFROM"]), offset(part["TZOFFSETTO"])
        found += [((day - before).replace(tzinfo=UTC), after) for day in days]
    return sorted(found)


def last_sunday(year: int, month: int, clock: datetime) -> datetime:
    last = clock.replace(year=year, month=month, day=31)
    return last - timedelta(days=last.isoweekday() % 7)


def by_the_file(changes: list[tuple[datetime, timedelta]], moment: datetime) -> timedelta:
    return [to for since, to in changes if since <= moment][-1]


def by_the_database(name: str, moment: datetime) -> timedelta | None:
    return moment.astimezone(ZoneInfo(name)).utcoffset()


@pytest.mark.parametrize("name", ["Europe/Amsterdam", "Europe/Brussels", "Europe/Dublin", "Atlantic/Azores"])
def test_a_zone_changes_to_the_second_when_the_database_says(name: str):
    changes = onsets(vtimezone(name), range(1996, 2038))

    around = [change + step for change, _ in changes[1:] for step in (-HOUR, -HOUR / 3600, 0 * HOUR, HOUR)]

    assert len(around) == 4 * (2 * 42 - 1)
    assert [by_the_file(changes, moment) for moment in around] == [by_the_database(name, moment) for moment in around]


def test_a_zone_has_a_name_and_so_have_its_summer_and_its_winter():
    zone = vtimezone("Europe/Brussels")

    assert zone["TZID"].value == "Europe/Brussels"
    assert [(part.kind, part["TZNAME"].value) for part in zone.parts] == [("DAYLIGHT", "CEST"), ("STANDARD", "CET")]


@pytest.mark.parametrize(("name", "hours"), [("UTC", 0), ("Asia/Tokyo", 9), ("America/Paramaribo", -3)])
def test_a_zone_without_changes_has_one_offset_and_no_rule(name: str, hours: int):
    [part] = vtimezone(name).parts

    assert (part.kind, part["TZOFFSETFROM"].value, part["TZOFFSETTO"].value) == ("STANDARD", *[f"{hours:+03d}00"] * 2)
    assert "RRULE" not in part.names()


@pytest.mark.parametrize(
    "name",
    [
        "America/New_York",  # changes on other Sundays
        "Australia/Sydney",  # southern hemisphere: summer time in January
        "Africa/Casablanca",  # an hour less in Ramadan, and the same in January and July
        "America/Nuuk",  # changes with the EU, while it is still Saturday there
    ],
)
def test_a_zone_with_another_rule_is_refused(name: str):
    with pytest.raises(UnknownZoneRule, match=name):
        timezone_of(name)


@pytest.mark.slow
def test_no_zone_in_the_world_is_written_wrong():
    """Each zone of the database is refused, or has the correct offset in every fortnight of four years."""
    wrong, known = [], 0
    fortnights = [datetime(2026, 1, 1, 12, tzinfo=UTC) + timedelta(days=14 * number) for number in range(104)]
    for name in sorted(available_timezones()):
        try:
            zone = vtimezone(name)
        except UnknownZoneRule:
            continue
        known += 1
        changes = onsets(zone, range(2025, 2031))
        if any(by_the_file(changes, moment) != by_the_database(name, moment) for moment in fortnights):
            wrong.append(name)

    assert wrong == []
    assert known > 400
