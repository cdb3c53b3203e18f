"""The link of a person's own calendar: fetched, started, renewed, stopped; its part of /me."""

import gzip
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from flask import Flask
from flask.testing import FlaskClient
from playwright.sync_api import Browser as RealBrowser

from portal.agenda.models import Meeting
from portal.erasing.operations.erase import erase
from portal.feeds.operations import renew_calendar, start_calendar, stop_calendar
from portal.keys import key_of
from portal.settings import settings
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from tests.browser import Browser, Page
from tests.browser import as_anna as as_anna
from tests.cast import AMSTERDAM, NOW, make_soon, meeting_text, sign_up_all, signup_of
from tests.feeds.calendar_programs import Calendar, Shown
from tests.feeds.ical_js import events_in
from tests.feeds.mine import calendar_path, found, started
from tests.feeds.portals import titles
from tests.serving import portals

TWO_DAYS = timedelta(days=2)


@pytest.fixture
def path(app: Flask, workshop: Meeting) -> str:
    sign_up_all(workshop, "anna")
    return started()


def links(page: Page) -> dict[str, str]:
    """Return where each way to subscribe leads."""
    return {text: page.links[text] for text in ("Open in je agenda", "Zet in Google Agenda", "Outlook.com")}


def test_its_headers_let_only_its_owner_keep_it(client: FlaskClient, path: str):
    answer = client.get(path)

    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    assert (answer.headers["Cache-Control"], answer.headers["Vary"]) == ("private, no-cache", "Accept-Encoding")
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert {"Set-Cookie", "Access-Control-Allow-Origin"} & set(answer.headers.keys()) == set()


def test_who_has_it_already_gets_304_until_something_changes(client: FlaskClient, workshop: Meeting, path: str):
    mark = client.get(path).headers["ETag"]

    again = client.get(path, headers={"If-None-Match": mark})
    cancel(signup_of(workshop, "anna").id, NOW)
    changed = client.get(path, headers={"If-None-Match": mark})

    assert (again.status_code, again.data, again.headers["ETag"]) == (304, b"", mark)
    assert again.headers["Cache-Control"] == "private, no-cache"
    assert (changed.status_code, changed.headers["ETag"] != mark) == (200, True)


def test_head_says_what_get_would(client: FlaskClient, path: str):
    get, head = client.get(path), client.head(path)

    assert (head.data, dict(head.headers)) == (b"", dict(get.headers))


def test_who_takes_gzip_gets_the_same_in_less(client: FlaskClient, path: str):
    uncompressed = client.get(path, headers={"Accept-Encoding": "gzip;q=0"})
    compressed = client.get(path, headers={"Accept-Encoding": "gzip"})

    assert compressed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(compressed.data) == uncompressed.data
    assert compressed.headers["ETag"] != uncompressed.headers["ETag"]


def test_without_a_start_there_is_none(client: FlaskClient, workshop: Meeting):
    sign_up_all(workshop, "anna")
    signup = signup_of(workshop, "anna")
    guesses = (
        key_of("feed", signup.person_id, ""),
        key_of("signup", signup.id, signup.salt),
        key_of("feed", signup.id, signup.salt),
        f"{signup.person_id}.{'A' * 32}",
        "999.x",
    )

    assert [client.get(f"/feeds/mine/{key}.ics").status_code for key in guesses] == [404] * 5


def test_the_key_opens_nothing_else(client: FlaskClient, path: str, workshop: Meeting):
    key = path.removeprefix("/feeds/mine/").removesuffix(".ics")

    others = (f"/signups/{key}", f"/signups/{key}/session.ics", f"/evaluations/{key}", f"/me/address/{key}")
    assert [client.get(other).status_code for other in others] == [404] * 4


def test_starting_twice_keeps_the_link(app: Flask, path: str):
    start_calendar(found("anna").id)

    assert calendar_path() == path


@pytest.mark.both_databases
def test_a_new_link_stops_the_old_one_and_stopping_stops_both(client: FlaskClient, path: str):
    anna_id = found("anna").id
    renew_calendar(anna_id)
    new = calendar_path()
    renewed = [client.get(each).status_code for each in (path, new)]
    stop_calendar(anna_id)
    stopped = [client.get(each).status_code for each in (path, new)]
    renew_calendar(anna_id)  # a page that was open from before
    without = found("anna").feed_salt
    start_calendar(anna_id)

    assert (renewed, stopped, without) == ([404, 200], [404, 404], "")
    assert [client.get(each).status_code for each in (path, new, calendar_path())] == [404, 404, 200]


def test_anna_makes_renews_and_stops_it_on_her_own_page(app: Flask, workshop: Meeting, as_anna: Browser):
    sign_up_all(workshop, "anna")

    page = as_anna.open("/me").press("Maak mijn link")
    first = calendar_path()
    assert first in page.text
    page = page.press("Neem een nieuwe link")
    second = calendar_path()
    assert (second in page.text, first in page.text, titles(app.test_client(), second)) == (
        True,
        False,
        [workshop.title],
    )
    page = page.press("Stop de link")
    assert "/feeds/mine/" not in page.text
    assert [app.test_client().get(each).status_code for each in (first, second)] == [404, 404]
    assert "Maak mijn link" in page.text


def test_each_way_to_subscribe_leads_to_her_own_address(app: Flask, path: str, as_anna: Browser):
    ways = links(as_anna.open("/me"))

    webcal = f"webcal://samenop.example{path}"
    google, outlook = urlsplit(ways["Zet in Google Agenda"]), urlsplit(ways["Outlook.com"])
    assert ways["Open in je agenda"] == webcal
    assert parse_qs(google.query) == {"cid": [webcal]}
    assert parse_qs(outlook.query) == {
        "url": [f"http://samenop.example{path}"],
        "name": ["Samenop · Mijn sessies"],
    }


def test_from_the_page_of_a_signup_she_is_led_there(app: Flask, workshop: Meeting, as_anna: Browser):
    sign_up_all(workshop, "anna")
    signup = signup_of(workshop, "anna")

    page = as_anna.open(f"/signups/{key_of('signup', signup.id, signup.salt)}")

    assert page.links["Mijn eigen agenda"] == "/me#calendar"
    assert Browser(app).ask("/me").headers["Location"] == "/sign-in?next=/me"


def test_with_the_person_the_link_goes(client: FlaskClient, path: str):
    before = client.get(path).status_code

    erase(found("anna").id, None, NOW)

    assert (before, client.get(path).status_code) == (200, 404)


def test_ical_js_reads_it(client: FlaskClient, browser: RealBrowser, path: str, workshop: Meeting):
    (event,) = events_in(browser, client.get(path).data)

    assert (event.summary, event.starts_at, event.ends_at) == (workshop.title, workshop.starts_at, workshop.ends_at)
    assert event.description.endswith("Geef je plaats terug, of wijzig iets: http://samenop.example/me")


@pytest.mark.in_turns
@pytest.mark.real_clock
def test_khal_behind_vdirsyncer_follows_a_move_a_place_given_back_and_a_new_link(app: Flask, tmp_path: Path):
    moved, back, waits = (
        make_soon(title=title, begins_in={"days": days}, capacity=1)
        for title, days in (("Verplaatst", 7), ("Terug", 8), ("Wacht", 9))
    )
    now = datetime.now(UTC)
    sign_up_all(moved, "anna", now=now)
    sign_up_all(back, "anna", now=now)
    sign_up_all(waits, "bram", "anna", now=now)
    path, was, last = started(), moved.starts_at, moved.starts_at + timedelta(days=20)
    homes = tmp_path / "first", tmp_path / "second"
    for home in homes:
        home.mkdir()

    with portals(settings().database_url, tmp_path, count=1) as (address,):
        calendar = Calendar(homes[0], address + path)
        calendar.sync()
        before = {line(shown) for shown in calendar.between(was, last)}
        span = (moved.starts_at + TWO_DAYS, moved.ends_at + TWO_DAYS)
        change_meeting(moved.id, meeting_text(title="Verplaatst", capacity=1, blocks=[span]), moved.version, now)
        cancel(signup_of(back, "anna").id, now)
        cancel(signup_of(waits, "bram").id, now)
        calendar.sync()
        after = {line(shown) for shown in calendar.between(was, last)}
        files = calendar.files()

        renew_calendar(found("anna").id)
        with pytest.raises(AssertionError):
            calendar.sync()
        renewed = Calendar(homes[1], address + calendar_path())
        renewed.sync()

    assert before == {
        at(was, "Verplaatst", "CONFIRMED"),
        at(back.starts_at, "Terug", "CONFIRMED"),
        at(waits.starts_at, "Wachtlijst: Wacht", "TENTATIVE"),
    }
    assert after == {
        at(was + TWO_DAYS, "Verplaatst", "CONFIRMED"),
        at(back.starts_at, "Geen plek meer: Terug", "CANCELLED"),
        at(waits.starts_at, "Wacht", "CONFIRMED"),
    }
    assert (files, renewed.files()) == (3, 3)


def line(shown: Shown) -> tuple[str, str, str, str]:
    return shown.day, shown.starts, shown.title, shown.status


def at(moment: datetime, title: str, status: str) -> tuple[str, str, str, str]:
    wall = moment.astimezone(AMSTERDAM)
    return f"{wall:%Y-%m-%d}", f"{wall:%H:%M}", title, status
