"""Moved and called-off sessions in subscribed calendars."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from icalendar import Calendar as LibraryCalendar
from playwright.sync_api import Browser
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.agenda.queries.finding import in_feeds
from portal.agenda.rules.filters import AgendaFilter
from portal.feeds.rules.calendar import is_shown, next_change_in_calendars
from portal.settings import settings
from portal.signups.operations.call_off import call_off
from portal.signups.operations.change import change_meeting
from tests.cast import AMSTERDAM, NOW, make, make_soon, meeting_text
from tests.feeds.calendar_programs import Calendar
from tests.feeds.ical_js import events_in
from tests.feeds.portals import FEED, calendar_at, titles
from tests.serving import portals

TWO_DAYS, A_SECOND = timedelta(days=2), timedelta(seconds=1)


def later(meeting: Meeting, **changes: object) -> Meeting:
    """Move the meeting by two days."""
    span = (meeting.starts_at + TWO_DAYS, meeting.ends_at + TWO_DAYS)
    return change_meeting(meeting.id, meeting_text(blocks=[span], **changes), meeting.version, NOW)


def test_a_moved_session_keeps_its_uid_and_raises_its_sequence(client: FlaskClient, workshop: Meeting):
    (before,) = calendar_at(client).all("VEVENT")

    later(workshop)

    (event,) = calendar_at(client).all("VEVENT")
    assert event["UID"].value == before["UID"].value
    assert (before["SEQUENCE"].value, event["SEQUENCE"].value) == ("0", "1")
    assert event["DTSTART"].moment - before["DTSTART"].moment == TWO_DAYS
    assert (event["STATUS"].value, event["SUMMARY"].text) == ("CONFIRMED", "Meedoen lukt niet vanzelf")


def test_a_session_that_was_called_off_says_so_twice_for_thirty_days_after_its_end(
    client: FlaskClient, workshop: Meeting, clock: Traveller
):
    call_off(workshop.id, "Ziek", None, NOW)
    gone = workshop.ends_at + timedelta(days=30)
    seen = []
    for moment in (NOW, gone - timedelta(seconds=2), gone + timedelta(seconds=1)):
        clock.move_to(moment)
        seen.append([(event["STATUS"].value, event["SUMMARY"].text) for event in calendar_at(client).all("VEVENT")])

    off = [("CANCELLED", "Gaat niet door: Meedoen lukt niet vanzelf")]
    assert seen == [off, off, []]


def test_what_was_called_off_invites_nobody(client: FlaskClient, workshop: Meeting):
    (before,) = calendar_at(client).all("VEVENT")
    call_off(workshop.id, "", None, NOW)
    (after,) = calendar_at(client).all("VEVENT")

    invitation = "\n\nSchrijf je in of lees meer: http://samenop.example/agenda/meedoen-lukt-niet-vanzelf"
    assert before["DESCRIPTION"].text == after["DESCRIPTION"].text + invitation
    assert after["URL"].value == "http://samenop.example/agenda/meedoen-lukt-niet-vanzelf"


def test_called_off_and_gone_the_feed_is_another_one_also_by_date(
    client: FlaskClient, workshop: Meeting, clock: Traveller
):
    call_off(workshop.id, "", None, NOW)
    clock.shift(timedelta(minutes=1))
    old = client.get(FEED)

    clock.move_to(workshop.ends_at + timedelta(days=30, seconds=1))
    by_date = client.get(FEED, headers={"If-Modified-Since": old.headers["Last-Modified"]})
    by_mark = client.get(FEED, headers={"If-None-Match": old.headers["ETag"]})

    assert (by_date.status_code, by_mark.status_code, titles(client)) == (200, 200, [])


def test_two_days_are_two_events_and_a_day_taken_away_stays_as_cancelled(client: FlaskClient, clock: Traveller):
    first = (datetime(2026, 12, 10, 8, 30, tzinfo=UTC), datetime(2026, 12, 10, 16, 0, tzinfo=UTC))
    second = (datetime(2026, 12, 11, 8, 30, tzinfo=UTC), datetime(2026, 12, 11, 14, 30, tzinfo=UTC))
    both = make(blocks=[first, second])
    uids = [event["UID"].value for event in calendar_at(client).all("VEVENT")]

    change_meeting(both.id, meeting_text(blocks=[second]), both.version, NOW)
    events = {event["UID"].value: event for event in calendar_at(client).all("VEVENT")}
    assert [events[uid]["STATUS"].value for uid in uids] == ["CANCELLED", "CONFIRMED"]
    assert [events[uid]["DTSTART"].moment for uid in uids] == [first[0], second[0]]

    change_meeting(both.id, meeting_text(blocks=[first, second]), 2, NOW)
    again = calendar_at(client).all("VEVENT")
    assert [(event["UID"].value, event["STATUS"].value, event["SEQUENCE"].value) for event in again] == [
        (uid, "CONFIRMED", "2") for uid in uids
    ]

    change_meeting(both.id, meeting_text(blocks=[second]), 3, NOW)
    clock.move_to(first[1] + timedelta(days=30, seconds=1))
    assert [event["UID"].value for event in calendar_at(client).all("VEVENT")] == uids[1:]


def test_a_day_that_was_taken_away_leaves_the_calendars_thirty_days_after_it(app: Flask):
    first, second = [
        (datetime(2026, 12, day, 8, 30, tzinfo=UTC), datetime(2026, 12, day, 16, tzinfo=UTC)) for day in (10, 11)
    ]
    both = make(blocks=[first, second])
    change_meeting(both.id, meeting_text(blocks=[second]), both.version, NOW)
    [changed] = in_feeds(AgendaFilter(), NOW)
    removed, remaining = changed.all_blocks

    gone, much_later = first[1] + timedelta(days=30), second[1] + timedelta(days=365)
    moments = (second[1], gone - A_SECOND, gone)

    assert [next_change_in_calendars([changed], moment) for moment in moments] == [gone, gone, much_later]
    assert [is_shown(removed, moment) for moment in moments] == [True, True, False]
    assert is_shown(remaining, much_later)


def test_icalendar_and_ical_js_read_both_right(client: FlaskClient, browser: Browser):
    moved, off = make(title="Verplaatst"), make(title="Ziek")
    starts = moved.starts_at + TWO_DAYS
    later(moved, title="Verplaatst")
    call_off(off.id, "", None, NOW)

    raw = client.get(FEED).data

    read = {str(event["SUMMARY"]): event for event in LibraryCalendar.from_ical(raw).walk("VEVENT")}
    assert read["Verplaatst"].start == starts.astimezone(AMSTERDAM)
    assert (int(read["Verplaatst"]["SEQUENCE"]), str(read["Gaat niet door: Ziek"]["STATUS"])) == (1, "CANCELLED")
    assert {(event.summary, event.starts_at) for event in events_in(browser, raw)} == {
        ("Verplaatst", starts),
        ("Gaat niet door: Ziek", off.starts_at),
    }


@pytest.mark.in_turns
@pytest.mark.real_clock
def test_khal_behind_vdirsyncer_follows_a_move_and_a_cancellation(app: Flask, tmp_path: Path):
    moved, off = make_soon(title="Verplaatst"), make_soon(title="Ziek", begins_in={"days": 8})
    was, will_not_be = moved.starts_at, off.starts_at
    first, last = was - TWO_DAYS, was + timedelta(days=20)

    with portals(settings().database_url, tmp_path, count=1) as (address,):
        calendar = Calendar(tmp_path, address + FEED)
        calendar.sync()
        before = {(shown.day, shown.starts, shown.title, shown.status) for shown in calendar.between(first, last)}

        now = datetime.now(UTC)
        span = (moved.starts_at + TWO_DAYS, moved.ends_at + TWO_DAYS)
        change_meeting(moved.id, meeting_text(title="Verplaatst", blocks=[span]), moved.version, now)
        call_off(off.id, "", None, now)
        calendar.sync()
        after = {(shown.day, shown.starts, shown.title, shown.status) for shown in calendar.between(first, last)}

    assert before == {line(was, "Verplaatst", "CONFIRMED"), line(will_not_be, "Ziek", "CONFIRMED")}
    assert after == {
        line(was + TWO_DAYS, "Verplaatst", "CONFIRMED"),
        line(will_not_be, "Gaat niet door: Ziek", "CANCELLED"),
    }
    assert calendar.files() == 2


def line(moment: datetime, title: str, status: str) -> tuple[str, str, str, str]:
    wall = moment.astimezone(AMSTERDAM)
    return f"{wall:%Y-%m-%d}", f"{wall:%H:%M}", title, status
