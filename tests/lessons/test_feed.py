"""The feed of lessons (Atom, RFC 4287), and links to them in calendars."""

import re
from collections.abc import Iterator
from datetime import timedelta
from xml.etree.ElementTree import Element, fromstring

import html5lib
from flask import Flask
from flask.testing import FlaskClient
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.clock import now
from portal.db import db
from portal.feeds.rules.atom import AtomEntry, feed_of
from portal.lessons.operations.share import share
from portal.lessons.operations.write import write_lessons
from portal.lessons.rules.choosing import choice_of
from portal.summaries.operations.publish import open_to
from tests.browser import Browser, words_in
from tests.cast import NOW, network
from tests.feeds.portals import calendar_at
from tests.feeds.reading import Component
from tests.lessons.sharing import EVERYONE, LESSONS, PARTICIPANTS, bram, finished, make_public, shared

FEED = "/feeds/lessons.atom"
LATER = timedelta(hours=3)
ATOM = "{http://www.w3.org/2005/Atom}"
WHEN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def read(client: FlaskClient, path: str = FEED) -> Element:
    """Fetch the feed, and assert that it has all that RFC 4287 requires."""
    feed = fromstring(client.get(path).data)
    assert list(lacks(feed)) == []
    return feed


def lacks(feed: Element) -> Iterator[str]:
    """Return what RFC 4287 (§4.1.1, §4.1.2) requires of a feed and its entries, and this one lacks."""
    for element in (feed, *feed.iter(f"{ATOM}entry")):
        name = element.tag.removeprefix(ATOM)
        for child in ("id", "title", "updated"):
            if len(element.findall(ATOM + child)) != 1:
                yield f"{name}: one {child}"
        if not re.match(r"(https?|urn):", element.findtext(f"{ATOM}id", "")):
            yield f"{name}: an id that is no IRI"
        if not all(WHEN.fullmatch(moment.text or "") for moment in moments(element)):
            yield f"{name}: no moment"
        if not [link for link in element.findall(f"{ATOM}link") if link.get("rel") == "alternate"]:
            yield f"{name}: no alternate link"
    if not feed.findtext(f"{ATOM}author/{ATOM}name"):
        yield "feed: no author"
    names = [entry.findtext(f"{ATOM}id") for entry in feed.iter(f"{ATOM}entry")]
    if len(set(names)) < len(names):
        yield "feed: one id twice"


def moments(element: Element) -> list[Element]:
    return [*element.findall(f"{ATOM}updated"), *element.findall(f"{ATOM}published")]


def entries(client: FlaskClient, path: str = FEED) -> list[Element]:
    return list(read(client, path).iter(f"{ATOM}entry"))


def content_of(entry: Element) -> list[str]:
    """Return the text of the entry's content, one line per item."""
    body = html5lib.parseFragment(entry.findtext(f"{ATOM}content", ""), namespaceHTMLElements=False)
    return [words_in(item) for item in body.iter() if item.tag in ("li", "p")]


def test_a_feed_reader_gets_the_lessons(app: Flask, client: FlaskClient):
    meeting = shared(*LESSONS, "Zeg <b>niet</b> & nooit \ufffe.", network_id=network().id, themes=["Wonen"])

    [entry] = entries(client)

    assert entry.findtext(f"{ATOM}title") == "Top 4: Meedoen lukt niet vanzelf"
    assert content_of(entry) == [*LESSONS, "Zeg <b>niet</b> & nooit ."]
    link = entry.find(f"{ATOM}link")
    assert link is not None and link.get("href") == f"http://samenop.example/lessons/{meeting.slug}"
    assert [category.get("term") for category in entry.findall(f"{ATOM}category")] == ["Meedoen", "Wonen"]
    assert client.get(FEED).content_type == "application/atom+xml; charset=utf-8"


def test_a_public_text_without_lessons_gives_what_it_came_to(app: Flask, client: FlaskClient):
    make_public(finished({"intro": "Een **fijne** ochtend."}))

    [entry] = entries(client)

    assert (entry.findtext(f"{ATOM}title"), content_of(entry)) == ("Meedoen lukt niet vanzelf", ["Een fijne ochtend."])


def test_without_lessons_it_is_an_empty_feed(app: Flask, client: FlaskClient):
    shared(audience=PARTICIPANTS)

    assert entries(client) == []


def test_an_entry_keeps_its_name_and_says_when_it_changed(app: Flask, client: FlaskClient, clock: Traveller):
    meeting = shared()
    [first] = entries(client)
    clock.shift(timedelta(days=1))

    write_lessons(meeting.id, choice_of(["Eén les maar."]), now(), ticks=3, by_id=bram())
    [later] = entries(client)

    assert later.findtext(f"{ATOM}id") == first.findtext(f"{ATOM}id")
    assert later.findtext(f"{ATOM}published") == first.findtext(f"{ATOM}published")
    assert later.findtext(f"{ATOM}updated", "") > first.findtext(f"{ATOM}updated", "")
    assert read(client).findtext(f"{ATOM}updated") == later.findtext(f"{ATOM}updated")


def test_who_comes_back_with_an_etag_gets_nothing_until_it_changes(app: Flask, client: FlaskClient):
    meeting = shared()
    first = client.get(FEED)

    assert client.get(FEED, headers={"If-None-Match": first.headers["ETag"]}).status_code == 304
    share(meeting.id, PARTICIPANTS, 0, bram(), now())
    assert client.get(FEED, headers={"If-None-Match": first.headers["ETag"]}).status_code == 200


def test_a_feed_of_one_network_or_one_word(app: Flask, client: FlaskClient):
    shared(network_id=network().id)
    shared("Zeldzaam woord.", title="Een andere sessie")

    assert len(entries(client)) == 2
    assert len(entries(client, f"{FEED}?network=meedoen")) == 1
    assert [content_of(entry) for entry in entries(client, f"{FEED}?q=zeldzaam")] == [["Zeldzaam woord."]]


def test_the_page_leads_to_its_feed(app: Flask, as_daan: Browser):
    shared()

    page = as_daan.open("/lessons?year=2026")

    assert [item.get("href") for item in page.elements("link") if item.get("rel") == "alternate"] == [
        f"{FEED}?year=2026"
    ]


def test_control_a_feed_that_lacks_something_is_found():
    entry = AtomEntry("urn:x:1", "http://x.example", "Eén", "<p>x</p>", "nl", NOW, NOW)
    made = feed_of([entry, entry], title="x", author="", page="http://x.example", own="x", changed_at=NOW)

    assert list(lacks(fromstring(made))) == ["feed: an id that is no IRI", "feed: no author", "feed: one id twice"]


def event_of(client: FlaskClient, meeting: Meeting, path: str) -> Component:
    [event] = [event for event in calendar_at(client, path).all("VEVENT") if event["SUMMARY"].text == meeting.title]
    return event


def test_a_past_session_says_in_calendars_where_to_read_it(app: Flask, client: FlaskClient, clock: Traveller):
    meeting = shared(audience=PARTICIPANTS, title="Geweest")
    paths = ("/feeds/agenda.ics", f"/agenda/{meeting.slug}.ics")
    address = f"http://samenop.example/agenda/{meeting.slug}/summary"
    before = [event_of(client, meeting, path) for path in paths]
    assert [address in event["DESCRIPTION"].text for event in before] == [False, False]
    clock.shift(LATER)

    share(meeting.id, EVERYONE, 3, bram(), now())
    after = [event_of(client, meeting, path) for path in paths]

    assert [f"Lees wat we leerden: {address}" in event["DESCRIPTION"].text for event in after] == [True, True]
    assert {event["SEQUENCE"].value for event in before + after} == {"0"}
    assert all(NOW + LATER <= event["LAST-MODIFIED"].moment < NOW + 2 * LATER for event in after)
    assert all(was["UID"].value == event["UID"].value for was, event in zip(before, after, strict=True))

    share(meeting.id, PARTICIPANTS, 0, bram(), now())
    assert [address in event_of(client, meeting, path)["DESCRIPTION"].text for path in paths] == [False, False]


def test_a_public_text_is_named_in_calendars_too(app: Flask, client: FlaskClient, clock: Traveller):
    meeting = finished(title="Geweest")
    clock.shift(LATER)
    had = {"If-Modified-Since": client.get("/feeds/agenda.ics").headers["Last-Modified"]}

    make_public(meeting)
    clock.shift(LATER)

    assert "/summary" in event_of(client, meeting, "/feeds/agenda.ics")["DESCRIPTION"].text
    assert client.get("/feeds/agenda.ics", headers=had).status_code == 200
    open_to(meeting.id, PARTICIPANTS, 0, bram(), now())
    db.session.rollback()
    assert "/summary" not in event_of(client, meeting, "/feeds/agenda.ics")["DESCRIPTION"].text
