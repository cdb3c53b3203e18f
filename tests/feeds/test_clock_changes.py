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
