"""Fetching a feed: programs that poll hourly get 304 until something changes."""

import gzip
from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.signups.operations.change import change_meeting
from tests.cast import NOW, days_before, make, make_draft, meeting_text, sign_up_all
from tests.feeds.portals import FEED, another_portal

A_SECOND = timedelta(seconds=1)


@pytest.fixture
def workshop(workshop: Meeting, clock: Traveller) -> Meeting:
    """The workshop, published a second ago: in that second a feed has no date yet."""
    clock.shift(A_SECOND)
    return workshop


def test_the_same_rows_are_the_same_bytes(client: FlaskClient, clock: Traveller):
    for number in range(3):
        make(title=f"Sessie {number}")
    clock.shift(timedelta(minutes=1))
    first, again = client.get(FEED), client.get(FEED)

    with another_portal() as other:
        elsewhere = other.test_client().get(FEED)

    assert first.data == again.data == elsewhere.data
    assert first.headers["ETag"] == again.headers["ETag"] == elsewhere.headers["ETag"]
    assert first.headers["Last-Modified"] == elsewhere.headers["Last-Modified"]
    assert first.last_modified is not None


def test_its_headers_let_anybody_read_it_and_ask_again(client: FlaskClient, workshop: Meeting):
    answer = client.get(FEED)

    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Cache-Control"] == "public, no-cache"
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("path", [FEED, f"{FEED}?city=Amsterdam", "/agenda/meedoen-lukt-niet-vanzelf.ics"])
@pytest.mark.parametrize("ask", ["If-None-Match", "If-Modified-Since"])
def test_who_has_it_already_gets_304(client: FlaskClient, workshop: Meeting, path: str, ask: str):
    first = client.get(path)
    has = {"If-None-Match": first.headers["ETag"], "If-Modified-Since": first.headers["Last-Modified"]}

    answer = client.get(path, headers={ask: has[ask]})

    assert (answer.status_code, answer.data) == (304, b"")
    assert answer.headers["ETag"] == first.headers["ETag"]
    for name in ("Vary", "Cache-Control", "Access-Control-Allow-Origin"):
        assert answer.headers[name] == first.headers[name]


def test_a_mark_that_a_proxy_made_weak_still_counts(client: FlaskClient, workshop: Meeting):
    mark = client.get(FEED).headers["ETag"]

    answer = client.get(FEED, headers={"If-None-Match": f'"another", W/{mark}'})

    assert answer.status_code == 304


def test_the_mark_weighs_more_than_the_date(client: FlaskClient, workshop: Meeting):
    since = client.get(FEED).headers["Last-Modified"]

    answer = client.get(FEED, headers={"If-None-Match": '"of something else"', "If-Modified-Since": since})

    assert answer.status_code == 200


def test_head_says_what_get_would(client: FlaskClient, workshop: Meeting):
    get, head = client.get(FEED), client.head(FEED)

    assert (head.status_code, head.data) == (200, b"")
    assert dict(head.headers) == dict(get.headers)
    assert client.head(FEED, headers={"If-None-Match": get.headers["ETag"]}).status_code == 304


def test_who_takes_gzip_gets_the_same_in_less(client: FlaskClient, workshop: Meeting):
    uncompressed = client.get(FEED, headers={"Accept-Encoding": "gzip;q=0"})
    pressed = client.get(FEED, headers={"Accept-Encoding": "gzip, br"})

    assert "Content-Encoding" not in uncompressed.headers
    assert pressed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(pressed.data) == uncompressed.data
    assert int(pressed.headers["Content-Length"]) == len(pressed.data) < len(uncompressed.data)
    assert pressed.headers["ETag"] != uncompressed.headers["ETag"]


def test_each_encoding_has_its_own_mark(client: FlaskClient, workshop: Meeting):
    gzipped = {"Accept-Encoding": "gzip"}
    uncompressed, pressed = client.get(FEED).headers["ETag"], client.get(FEED, headers=gzipped).headers["ETag"]

    assert client.get(FEED, headers={**gzipped, "If-None-Match": pressed}).status_code == 304
    assert client.get(FEED, headers={"If-None-Match": uncompressed}).status_code == 304
    assert client.get(FEED, headers={**gzipped, "If-None-Match": uncompressed}).status_code == 200


def test_who_reads_english_gets_the_feed_of_the_portal(client: FlaskClient, workshop: Meeting):
    dutch = client.get(FEED)

    client.set_cookie("language", "en")
    english = client.get(FEED)

    assert (english.data, english.headers["ETag"]) == (dutch.data, dutch.headers["ETag"])
    assert b"CATEGORIES:Werksessie" in dutch.data


def test_a_seat_changes_nothing_in_the_feed(client: FlaskClient, workshop: Meeting):
    before = client.get(FEED)

    sign_up_all(workshop, "anna", "bram", "chris", now=NOW)
    after = client.get(FEED)

    assert (workshop.taken, workshop.waiting) == (2, 1)
    assert (after.data, after.headers["ETag"]) == (before.data, before.headers["ETag"])


def test_a_draft_changes_nothing_in_the_feed(client: FlaskClient, workshop: Meeting, clock: Traveller):
    before = client.get(FEED)

    clock.move_to(days_before(workshop, days=7))
    make_draft(title="Nog niet af")
    after = client.get(FEED)

    assert (after.data, dict(after.headers) | {"Date": ""}) == (before.data, dict(before.headers) | {"Date": ""})


def test_a_change_is_new_for_who_has_the_old(client: FlaskClient, workshop: Meeting, clock: Traveller):
    old = client.get(FEED)

    clock.move_to(days_before(workshop, days=7))
    change_meeting(workshop.id, meeting_text(title="Meedoen lukt samen"), 1, days_before(workshop, days=7))
    clock.shift(A_SECOND)
    by_mark = client.get(FEED, headers={"If-None-Match": old.headers["ETag"]})
    by_date = client.get(FEED, headers={"If-Modified-Since": old.headers["Last-Modified"]})

    assert (by_mark.status_code, by_date.status_code) == (200, 200)
    assert by_date.last_modified is not None
    assert by_date.last_modified >= days_before(workshop, days=7)
    assert b"SUMMARY:Meedoen lukt samen" in by_mark.data
