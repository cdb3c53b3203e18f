"""The contents of the feed: what the agenda shows, the past twelve months, and no secrets."""

import re
from datetime import datetime, timedelta

import pytest
from flask.testing import FlaskClient
from time_machine import Traveller

from portal.agenda.models import Meeting, MeetingKind
from portal.agenda.rules.times import moment_of
from portal.signups.operations.change import change_meeting
from tests.cast import AMSTERDAM, days_before, make, make_draft, meeting_text, sign_up_all
from tests.feeds.portals import FEED, calendar_at, network, titles

A_MINUTE = timedelta(minutes=1)
SECRET = "https://meet.example/geheim"
IN_MARCH = moment_of(datetime(2027, 3, 2, 9), AMSTERDAM)


def on_the_agenda(client: FlaskClient, query: str) -> list[str]:
    """Return the slugs on the page, in order."""
    return re.findall(r'data-slug="([^"]+)"', client.get(f"/agenda{query}").text)


def in_the_feed(client: FlaskClient, query: str) -> list[str]:
    events = calendar_at(client, FEED + query).all("VEVENT")
    return [event["URL"].value.rpartition("/")[2] for event in events]


@pytest.mark.in_turns
@pytest.mark.parametrize(
    ("query", "slugs"),
    [
        ("", ["a", "b", "c", "d"]),
        ("?city=Leuven", ["b", "d"]),
        ("?city=leuven", ["b", "d"]),
        ("?city=%20LEUVEN%20", ["b", "d"]),
        ("?network=meedoen", ["a", "d"]),
        ("?kind=closing", ["c", "d"]),
        ("?city=Leuven&kind=closing", ["d"]),
        ("?kind=closing&network=meedoen&city=Leuven", ["d"]),
        ("?city=Nergens", []),
        ("?network=geen", []),
        ("?places=1&page=2&view=month", ["a", "b", "c", "d"]),
    ],
)
def test_a_filter_finds_in_the_feed_what_it_finds_on_the_agenda(client: FlaskClient, query: str, slugs: list[str]):
    net = network("meedoen", "Meedoen")
    make(title="A", network_id=net)
    make(title="B", city="Leuven")
    make(title="C", kind=MeetingKind.CLOSING)
    make(title="D", kind=MeetingKind.CLOSING, city="Leuven", network_id=net)

    assert (on_the_agenda(client, query), in_the_feed(client, query)) == (slugs, slugs)


def test_the_agenda_names_the_feed_with_its_own_filter(client: FlaskClient):
    make(city="Leuven")

    page = client.get("/agenda?city=leuven").text

    assert 'type="text/calendar" title="Agenda" href="/feeds/agenda.ics?city=Leuven"' in page
    assert "webcal://samenop.example/feeds/agenda.ics?city=Leuven" in page


def test_another_time_raises_the_sequence_and_keeps_the_uid(client: FlaskClient, workshop: Meeting):
    [before] = calendar_at(client).all("VEVENT")

    later = {"starts_at": workshop.starts_at + timedelta(hours=1), "ends_at": workshop.ends_at + timedelta(hours=1)}
    change_meeting(workshop.id, meeting_text(**later), 1, days_before(workshop, days=7))
    [after] = calendar_at(client).all("VEVENT")

    assert after["UID"] == before["UID"]
    assert (before["SEQUENCE"].value, after["SEQUENCE"].value) == ("0", "1")
    assert (after["DTSTART"].value, after["DTEND"].value) == ("20261208T103000", "20261208T123000")
    assert after["LAST-MODIFIED"].value == after["DTSTAMP"].value == "20261201T083000Z"


@pytest.mark.parametrize(
    "change", [{"place": "De Boot"}, {"address": "Kade 2"}, {"city": "Leuven"}, {"title": "Meedoen"}, {"address": ""}]
)
def test_another_place_or_title_raises_the_sequence(client: FlaskClient, workshop: Meeting, change: dict[str, str]):
    change_meeting(workshop.id, meeting_text(**change), 1, days_before(workshop, days=7))

    [event] = calendar_at(client).all("VEVENT")
    assert event["SEQUENCE"].value == "1"


@pytest.mark.parametrize("change", [{"description": "Anders gezegd."}, {"questions": []}, {"capacity": 9}])
def test_other_words_keep_the_sequence_and_are_dated(client: FlaskClient, workshop: Meeting, change: dict[str, str]):
    [before] = calendar_at(client).all("VEVENT")

    change_meeting(workshop.id, meeting_text(**change), 1, days_before(workshop, days=7))
    [after] = calendar_at(client).all("VEVENT")

    assert (after["UID"], after["SEQUENCE"]) == (before["UID"], before["SEQUENCE"])
    assert (before["LAST-MODIFIED"].value, after["LAST-MODIFIED"].value) == ("20261124T090000Z", "20261201T083000Z")


def test_a_session_that_moved_leaves_the_feed_of_its_city(client: FlaskClient, workshop: Meeting, clock: Traveller):
    make(title="Een die blijft")
    path = f"{FEED}?city=Amsterdam"
    clock.shift(A_MINUTE)
    old = client.get(path)

    change_meeting(workshop.id, meeting_text(city="Leuven"), 1, days_before(workshop, days=7))
    clock.shift(A_MINUTE)
    by_date = client.get(path, headers={"If-Modified-Since": old.headers["Last-Modified"]})

    assert by_date.status_code == 200
    assert titles(client, path) == ["Een die blijft"]
    assert titles(client, f"{FEED}?city=Leuven") == ["Meedoen lukt niet vanzelf"]


def test_a_session_stays_for_twelve_months_and_then_falls_out(client: FlaskClient, workshop: Meeting, clock: Traveller):
    over = workshop.ends_at + timedelta(days=365)
    seen = []
    for moment in (workshop.ends_at, over - timedelta(seconds=2), over + timedelta(seconds=1)):
        clock.move_to(moment)
        seen.append((on_the_agenda(client, ""), titles(client)))

    stands = ["Meedoen lukt niet vanzelf"]
    assert seen == [([], stands), ([], stands), ([], [])]


@pytest.mark.parametrize(("ask", "has"), [("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified")])
def test_who_has_the_feed_hears_that_a_session_fell_out(
    client: FlaskClient, workshop: Meeting, clock: Traveller, ask: str, has: str
):
    make(title="Een latere", starts_at=IN_MARCH, ends_at=IN_MARCH + timedelta(hours=2))
    clock.shift(A_MINUTE)
    old = client.get(FEED)

    clock.move_to(workshop.ends_at + timedelta(days=365, seconds=1))
    answer = client.get(FEED, headers={ask: old.headers[has]})

    assert (answer.status_code, titles(client)) == (200, ["Een latere"])
    assert answer.headers["Last-Modified"] == "Wed, 08 Dec 2027 10:30:00 GMT"


def test_a_past_session_is_found_by_its_city(client: FlaskClient, workshop: Meeting, clock: Traveller):
    clock.move_to(workshop.ends_at + timedelta(days=30))

    assert titles(client, f"{FEED}?city=amsterdam") == ["Meedoen lukt niet vanzelf"]


def test_a_draft_is_in_no_feed(client: FlaskClient):
    draft = make_draft()

    assert titles(client) == []
    assert client.get(f"/agenda/{draft.slug}.ics").status_code == 404


def test_the_link_to_join_is_nowhere_in_public(client: FlaskClient):
    meeting = make(online_url=SECRET)
    sign_up_all(meeting, "anna")

    shown = [
        client.get(path).text for path in (FEED, f"/agenda/{meeting.slug}.ics", "/agenda", f"/agenda/{meeting.slug}")
    ]

    assert ["meet.example" in text or "geheim" in text for text in shown] == [False] * 4
    assert '"VirtualLocation"' in shown[3]


def test_who_takes_part_is_nowhere_in_public(client: FlaskClient, workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "daan")

    shown = [
        client.get(path).text for path in (FEED, f"/agenda/{workshop.slug}.ics", "/agenda", f"/agenda/{workshop.slug}")
    ]

    assert ["oeverkring" in text or "Daan" in text for text in shown] == [False] * 4


@pytest.mark.in_turns
@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("", "Samenop"),
        ("?places=1&page=2&view=month", "Samenop"),
        ("?city=leuven", "Samenop · Leuven"),
        ("?kind=closing", "Samenop · Slotbijeenkomst"),
        ("?network=meedoen", "Samenop · Meedoen; samen, hier"),
        ("?theme=wonen", "Samenop · Wonen"),
        ("?month=2027-03", "Samenop · maart 2027"),
        ("?q=Zorg,%20thuis", "Samenop · “thuis zorg,”"),
        ("?q=thuis+ZORG,", "Samenop · “thuis zorg,”"),  # another spelling of the same search, and the same copy
        ("?city=Leuven&kind=closing", "Samenop · Leuven, Slotbijeenkomst"),
        ("?city=Nergens&kind=x&network=y&theme=z", "Samenop · y, Nergens, x, z"),
    ],
)
def test_a_filtered_feed_is_called_after_its_filter(client: FlaskClient, query: str, name: str):
    make(city="Leuven", themes=["Wonen"], network_id=network("meedoen", "Meedoen; samen, hier"))

    calendar = calendar_at(client, FEED + query)

    assert (calendar["NAME"].text, calendar["X-WR-CALNAME"].text) == (name, name)
