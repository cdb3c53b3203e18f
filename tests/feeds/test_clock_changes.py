"""A session at 9.30 stays at 9.30 on both sides of both clock changes, in other programs too."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from flask.testing import FlaskClient
from icalendar import Calendar
from playwright.sync_api import Browser

from portal.agenda.models import Meeting
from portal.agenda.rules.times import moment_of
from portal.db import db
from portal.feeds.rules.zones import written_in
from tests.cast import make
from tests.feeds.ical_js import events_in
from tests.feeds.portals import FEED, another_portal, calendar_at

TUESDAYS = {
    date(2027, 3, 23): 8,  # 9.30 is at this hour UTC; the clocks go forward on 28 March
    date(2027, 3, 30): 7,
    date(2027, 10, 26): 7,
    date(2027, 11, 2): 8,  # … and back on 31 October
}
HALF_PAST_NINE, HALF_PAST_ELEVEN = time(9, 30), time(11, 30)


def make_sessions(zone: str) -> None:
    """Make a session on each of these Tuesdays, from 9.30 to 11.30 local time in `zone`."""
    for day in TUESDAYS:
        starts, ends = (
            moment_of(datetime.combine(day, clock), ZoneInfo(zone)) for clock in (HALF_PAST_NINE, HALF_PAST_ELEVEN)
        )
        make(title=str(day), starts_at=starts, ends_at=ends)


def rows() -> dict[str, tuple[datetime, datetime]]:
    """Return title → (start, end) in UTC, from the database."""
    db.session.rollback()
    return {meeting.title: (meeting.starts_at, meeting.ends_at) for meeting in db.session.query(Meeting)}


@pytest.mark.parametrize("zone", ["Europe/Amsterdam", "Europe/Brussels"])
def test_ical_js_reads_the_moments_of_the_rows(client: FlaskClient, browser: Browser, zone: str):
    with another_portal(TIMEZONE=zone):
        make_sessions(zone)

    events = events_in(browser, client.get(FEED).data)

    assert {event.summary: (event.starts_at, event.ends_at) for event in events} == rows()
    assert [event.starts_at for event in events] == [
        datetime.combine(day, time(hour, 30), UTC) for day, hour in TUESDAYS.items()
    ]
    assert [event.zone for event in events] == [zone] * 4


@pytest.mark.parametrize("zone", ["Europe/Amsterdam", "Europe/Brussels"])
def test_the_clock_on_the_wall_says_half_past_nine(client: FlaskClient, zone: str):
    with another_portal(TIMEZONE=zone):
        make_sessions(zone)

    events = calendar_at(client).all("VEVENT")

    assert {event["SUMMARY"].text: (event["DTSTART"].moment, event["DTEND"].moment) for event in events} == rows()
    assert [(event["DTSTART"].wall, event["DTEND"].wall) for event in events] == [
        (datetime.combine(day, HALF_PAST_NINE), datetime.combine(day, HALF_PAST_ELEVEN)) for day in TUESDAYS
    ]
    assert [event["DTSTART"].parameters for event in events] == [{"TZID": zone}] * 4


def test_sessions_in_two_zones_stand_in_one_feed(client: FlaskClient, browser: Browser):
    make_sessions("Europe/Amsterdam")
    with another_portal(TIMEZONE="Europe/London"):
        starts = datetime(2027, 6, 1, 8, 30, tzinfo=UTC)
        make(title="Guests", starts_at=starts, ends_at=starts + timedelta(hours=2))

    events = events_in(browser, client.get(FEED).data)

    assert {event.summary: (event.starts_at, event.ends_at) for event in events} == rows()
    zones = calendar_at(client).all("VTIMEZONE")
    assert [zone["TZID"].value for zone in zones] == ["Europe/Amsterdam", "Europe/London"]


def test_a_night_in_which_the_clocks_change_lasts_as_long_as_it_lasts(client: FlaskClient, browser: Browser):
    for day in (date(2027, 3, 28), date(2027, 10, 31)):
        change = datetime.combine(day, time(1), UTC)
        make(title=str(day), starts_at=change - timedelta(hours=2), ends_at=change + timedelta(hours=2))

    events = events_in(browser, client.get(FEED).data)

    assert {event.summary: (event.starts_at, event.ends_at) for event in events} == rows()


# Of the night of 30 to 31 October 2027 in Amsterdam: 2:00 to 3:00 comes at 0:00 UTC and again at 1:00 UTC.
@pytest.mark.parametrize(
    ("starts", "ends", "is_in_utc"),
    [
        ((30, 22), (30, 23, 59), False),  # ends at 1:59, before that hour
        ((30, 22), (31, 0), True),  # ends at 2:00, which comes twice
        ((30, 22), (31, 0, 30), True),
        ((30, 22), (31, 1), True),  # ends at the second 2:00
        ((31, 0), (31, 0, 30), True),  # both in the first
        ((31, 0, 30), (31, 1, 30), True),  # from 2:30 to 2:30
        ((31, 1, 59), (31, 3), True),  # starts in the second
        ((31, 2), (31, 4), False),  # starts at 3:00, which comes once
        ((30, 21), (31, 5), True),  # that hour lies inside it
    ],
)
def test_what_touches_the_hour_that_comes_twice_is_written_in_utc(
    starts: tuple[int, ...], ends: tuple[int, ...], is_in_utc: bool
):
    span = datetime(2027, 10, *starts, tzinfo=UTC), datetime(2027, 10, *ends, tzinfo=UTC)

    written = written_in(ZoneInfo("Europe/Amsterdam"), *span)

    assert written == span
    assert [moment.tzinfo == UTC for moment in written] == [is_in_utc, is_in_utc]


@pytest.mark.parametrize(
    ("zone", "hour", "is_in_utc"),
    [
        ("Europe/Brussels", 0, True),
        ("Europe/London", 0, True),  # there from 1:00 to 2:00, at the same moment
        ("Europe/London", 2, False),
        ("America/Paramaribo", 0, False),  # no clock changes
        ("UTC", 0, True),  # as always there
    ],
)
def test_which_hour_comes_twice_depends_on_the_zone(zone: str, hour: int, is_in_utc: bool):
    starts = datetime(2027, 10, 31, hour, 15, tzinfo=UTC)

    first, _ = written_in(ZoneInfo(zone), starts, starts + timedelta(minutes=10))

    assert (first, first.tzname() == "UTC") == (starts, is_in_utc)


def test_the_hour_that_is_skipped_in_spring_is_no_reason():
    starts = datetime(2027, 3, 28, 0, 30, tzinfo=UTC)

    first, last = written_in(ZoneInfo("Europe/Amsterdam"), starts, starts + timedelta(hours=1))

    assert (f"{first:%H:%M}", f"{last:%H:%M}") == ("01:30", "03:30")


def test_programs_read_the_right_one_of_the_two_hours(client: FlaskClient, browser: Browser):
    for minutes in (15, 75):  # 2:15 and 2:15
        starts = datetime(2027, 10, 31, tzinfo=UTC) + timedelta(minutes=minutes)
        make(title=f"{minutes}", starts_at=starts, ends_at=starts + timedelta(minutes=30))

    raw = client.get(FEED).data

    assert {event.summary: (event.starts_at, event.ends_at) for event in events_in(browser, raw)} == rows()
    by_library = Calendar.from_ical(raw).walk("VEVENT")
    assert {str(event["SUMMARY"]): (event.start, event.end) for event in by_library} == rows()
    lines = [event["DTSTART"] for event in calendar_at(client).all("VEVENT")]
    assert [(line.value, line.parameters) for line in lines] == [("20271031T001500Z", {}), ("20271031T011500Z", {})]


def test_ical_js_reads_what_people_wrote(client: FlaskClient, browser: Browser):
    written = {
        "title": 'Eén, twee; drie \\ vier: "vijf" 👩‍🏫' + "🌈" * 20,
        "description": "Regel één\n\n\\n is geen regel, maar dit wel:\n" + "漢" * 60,
        "place": "Zaal 1, 2; of 3",
    }
    make(**written, questions=[])

    [event] = events_in(browser, client.get(FEED).data)

    assert event.summary == written["title"]
    assert event.description.startswith(written["description"] + "\n\nSchrijf je in of lees meer: http://")
    assert event.location == "Zaal 1, 2; of 3, Kade 1, Amsterdam"


def test_control_a_zone_as_a_list_of_dates_is_an_hour_off_in_summer(client: FlaskClient, browser: Browser):
    make_sessions("Europe/Amsterdam")
    calendar = Calendar.from_ical(client.get(FEED).data)
    assert isinstance(calendar, Calendar)
    calendar.subcomponents = [part for part in calendar.subcomponents if part.name != "VTIMEZONE"]
    calendar.add_missing_timezones()

    events = events_in(browser, calendar.to_ical())

    off = {event.summary: event.starts_at - rows()[event.summary][0] for event in events}
    assert off == {
        "2027-03-23": timedelta(0),
        "2027-03-30": timedelta(hours=1),
        "2027-10-26": timedelta(hours=1),
        "2027-11-02": timedelta(0),
    }
