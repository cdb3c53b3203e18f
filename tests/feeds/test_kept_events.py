"""A feed renders only the events that changed, and reuses the cached bytes of the others."""

from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from portal.agenda.models import Meeting
from portal.agenda.operations.publish import publish
from portal.feeds.rules.calendar import EventFacts, calendar_of, event_of, joined
from portal.feeds.rules.kept_events import FEEDS_AGO, KeptEvents, RenderedEvent
from portal.signups.operations.call_off import call_off
from portal.signups.operations.change import change_meeting
from tests.cast import NOW, make, make_draft, meeting_text, sign_up_all

FEED = "/feeds/agenda.ics"
COUNT = 5


@pytest.fixture
def meetings(app: Flask, monkeypatch: pytest.MonkeyPatch) -> list[Meeting]:
    monkeypatch.setitem(app.extensions, "portal-events", KeptEvents())
    return [make(title=f"Sessie {number}") for number in range(COUNT)]


def rendered(app: Flask) -> int:
    return app.extensions["portal-events"].rendered


def test_one_changed_session_is_the_one_that_is_rendered(app: Flask, meetings: list[Meeting], client: FlaskClient):
    client.get(FEED)
    assert rendered(app) == COUNT

    changed = meetings[2]
    change_meeting(changed.id, meeting_text(title="Nu anders"), changed.version, NOW + timedelta(hours=1))
    feed = client.get(FEED)

    assert (rendered(app), "SUMMARY:Nu anders" in feed.text, "Sessie 2" in feed.text) == (COUNT + 1, True, False)


def test_a_filtered_feed_and_a_search_render_nothing_anew(app: Flask, meetings: list[Meeting], client: FlaskClient):
    client.get(FEED)

    for query in ("city=Amsterdam", "q=sessie", "q=1", "kind=work-session&city=Amsterdam"):
        assert "BEGIN:VEVENT" in client.get(f"{FEED}?{query}").text

    assert rendered(app) == COUNT


def test_what_is_joined_is_what_would_be_rendered_at_once(app: Flask, meetings: list[Meeting], client: FlaskClient):
    client.get(FEED)
    call_off(meetings[0].id, "ziek", None, NOW)
    publish(make_draft(title="Erbij").id, NOW)
    by_and_by = client.get(FEED).data

    app.extensions["portal-store"].clear()
    app.extensions["portal-events"] = KeptEvents()

    assert client.get(FEED).data == by_and_by


def test_who_reads_a_draft_or_takes_a_seat_changes_nothing_for_feeds(
    app: Flask, meetings: list[Meeting], client: FlaskClient
):
    mark = client.get(FEED).headers["ETag"]
    draft = make_draft(title="Nog niet")
    change_meeting(draft.id, meeting_text(title="Nog steeds niet"), draft.version, NOW)
    sign_up_all(meetings[0], "anna")

    assert client.get(FEED, headers={"If-None-Match": mark}).status_code == 304
    assert rendered(app) == COUNT


def test_the_bytes_of_a_calendar_are_those_of_its_events_in_its_frame():
    events = [facts(f"{number}@samenop.example", "Sessie, met komma") for number in range(3)]
    zones = ["Europe/Amsterdam", "UTC"]

    apart = joined([event_of(event).to_ical() for event in events], zones, "Samenop")

    assert apart == calendar_of(map(event_of, events), zones, "Samenop").to_ical()


def test_another_version_is_rendered_and_the_same_is_not():
    events = KeptEvents()
    first = ask(events, {1: "Een", 2: "Twee"})
    again = ask(events, {1: "Een", 2: "Anders"})

    assert (first, again, events.rendered) == ([b"Een", b"Twee"], [b"Een", b"Anders"], 3)


def test_a_session_that_is_gone_when_it_is_rendered_is_in_no_feed():
    events = KeptEvents()
    ask(events, {1: "Een", 2: "Twee"})

    assert [event.text for event in events.of({1: "Anders", 2: "Twee"}, lambda _ids: {})] == [b"Twee"]


def test_when_the_room_is_full_the_others_stay():
    events = KeptEvents(room=3 * len("Een"))
    texts = []
    for _ in range(4):
        texts = ask(events, dict.fromkeys(range(5), "Een"))

    assert (len(texts), events.rendered, events._size) == (5, 5 + 3 * 2, 3 * len("Een"))


def test_events_that_no_feed_asks_for_any_more_make_room():
    events = KeptEvents(room=3 * len("Een"))
    old, new = dict.fromkeys(range(3), "Een"), dict.fromkeys(range(3, 6), "Een")
    ask(events, old)
    for _ in range(FEEDS_AGO + 1):
        ask(events, {})

    ask(events, new)
    ask(events, new)

    assert (events.rendered, events._size) == (6, 3 * len("Een"))


def test_a_longer_event_replaces_its_shorter_self_in_the_room_of_one_that_is_gone():
    events = KeptEvents(room=2 * len("Een"))
    ask(events, {1: "Een", 2: "Een"})
    for _ in range(FEEDS_AGO + 1):
        ask(events, {1: "Een"})

    for _ in range(2):
        ask(events, {1: "Eens"})

    assert (events.rendered, events._size) == (3, len("Eens"))


def ask(events: KeptEvents, sessions: dict[int, str]) -> list[bytes]:
    """Ask for a feed of sessions with one event each, which says its version."""
    made = events.of(sessions, lambda ids: {id: [RenderedEvent(sessions[id].encode())] for id in ids})
    return [event.text for event in made]


def facts(uid: str, title: str) -> EventFacts:
    return EventFacts(
        uid=uid,
        changed_at=NOW,
        sequence=0,
        starts=NOW,
        ends=NOW + timedelta(hours=2),
        title=title,
        description="",
        location="Amsterdam",
        address="http://samenop.example/agenda/een-sessie",
        is_off=False,
        categories=("Werksessie",),
        organiser=("Samenop", "portal@samenop.example"),
    )
