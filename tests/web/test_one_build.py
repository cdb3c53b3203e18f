"""One thread builds a cached copy while others wait for it; nobody gets a copy older than their request."""

import threading
from collections.abc import Callable, Hashable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest
from flask import Flask
from werkzeug import Response
from werkzeug.test import TestResponse

from portal import create_app
from portal.counters import Count, counters, raise_counters
from portal.db import db, transaction
from portal.web import freshness
from portal.web.errors import COME_BACK_SECONDS
from portal.web.freshness import MOST_AT_FEEDS, Made, Store, kept_feed, kept_page
from portal.web.store import Build
from tests.databases import SETTINGS

pytestmark = pytest.mark.one_database("sqlite")

READERS = 12


class PortalWithCountedFeed:
    """A portal with a feed and a page that show the counters and are built by the test's function."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        self.build: Callable[[], str] = lambda: str(counters())
        self.builds = 0
        self.visits = 0
        self._visited = threading.Condition()
        app.before_request(self._count)
        app.get("/feeds/office")(lambda: kept_feed("office", self._make))
        app.get("/office", endpoint="office")(lambda: kept_page("office", self._make))

    def ask(self, path: str = "/feeds/office", **headers: str) -> TestResponse:
        return self.app.test_client().get(
            path, headers={name.replace("_", "-"): text for name, text in headers.items()}
        )

    def wait_for_visits(self, count: int) -> None:
        with self._visited:
            assert self._visited.wait_for(lambda: self.visits >= count, 30)

    def _count(self) -> None:
        with self._visited:
            self.visits += 1
            self._visited.notify_all()

    def _make(self, _at: datetime) -> Made:
        self.builds += 1
        return Made(Response(self.build()), None)


@pytest.fixture
def office(app: Flask, tmp_path: Path) -> Iterator[PortalWithCountedFeed]:
    url = db.engine.url.render_as_string(hide_password=False)
    own = create_app({**SETTINGS, "PORTAL_DATA": str(tmp_path), "PORTAL_DATABASE_URL": url})
    yield PortalWithCountedFeed(own)
    with own.app_context():
        db.engine.dispose()


@pytest.fixture
def with_a_thread_for_each(office: PortalWithCountedFeed) -> None:
    office.app.extensions["portal-feed-threads"] = threading.Semaphore(READERS)


def change(*names: Count) -> None:
    with transaction():
        raise_counters(*names)


def ask_all_at_once(office: PortalWithCountedFeed, path: str) -> list[TestResponse]:
    """Send all requests before the first build ends; return the answers."""
    everybody_asked = threading.Event()

    def build() -> str:
        everybody_asked.wait(30)
        return "built"

    office.build = build
    with ThreadPoolExecutor(READERS) as pool:
        answers = [pool.submit(office.ask, path) for _ in range(READERS)]
        office.wait_for_visits(READERS)
        everybody_asked.set()
        return [answer.result() for answer in answers]


@pytest.mark.parametrize("path", ["/feeds/office", "/office"])
@pytest.mark.usefixtures("with_a_thread_for_each")
def test_who_asks_at_once_waits_for_one_build(office: PortalWithCountedFeed, path: str):
    answers = ask_all_at_once(office, path)

    assert ({answer.status_code for answer in answers}, {answer.text for answer in answers}) == ({200}, {"built"})
    assert office.builds == 1


@pytest.mark.usefixtures("with_a_thread_for_each")
def test_control_readers_who_do_not_wait_are_seen(office: PortalWithCountedFeed, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Store, "get", lambda self, key, version, at: None)  # however late a reader looks
    monkeypatch.setattr(Store, "begin", lambda self, key: (Build(), True))
    monkeypatch.setattr(Store, "end", lambda self, key, build: None)

    ask_all_at_once(office, "/feeds/office")

    assert office.builds > 1


class StoreThatSays(Store):
    """Sets `joined` when a reader waits for the build of another."""

    def __init__(self) -> None:
        super().__init__()
        self.joined = threading.Event()

    def begin(self, key: Hashable) -> tuple[Build, bool]:
        build, is_new = super().begin(key)
        if not is_new:
            self.joined.set()
        return build, is_new


def asked_after_a_change(office: PortalWithCountedFeed) -> tuple[str, str]:
    """Return two answers: one requested before a change, and one after it while the first was still being built."""
    content_is_read, both_asked = threading.Event(), threading.Event()
    office.app.extensions["portal-store"] = store = StoreThatSays()

    def build() -> str:
        text = str(counters()[0])
        content_is_read.set()
        both_asked.wait(30)
        return text

    office.build = build
    with ThreadPoolExecutor(2) as pool:
        before = pool.submit(office.ask)
        assert content_is_read.wait(30)
        change(Count.CALENDAR)
        after = pool.submit(office.ask)
        assert store.joined.wait(30)
        both_asked.set()
        return before.result().text, after.result().text


def test_who_asks_after_a_change_does_not_get_what_was_being_built_before_it(office: PortalWithCountedFeed):
    assert asked_after_a_change(office) == ("0", "1")
    assert office.ask().text == "1"


def test_control_a_build_that_is_joined_whatever_it_began_with_is_seen(
    office: PortalWithCountedFeed, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(freshness, "counters", lambda: (0, 0))

    assert asked_after_a_change(office) == ("0", "0")  # stale, which the real code prevents


def test_a_build_that_fails_leaves_nobody_waiting(office: PortalWithCountedFeed):
    everybody_asked = threading.Event()

    def build() -> str:
        everybody_asked.wait(30)
        if office.builds == 1:
            raise ValueError("the first fails")
        return "built"

    office.build = build
    with ThreadPoolExecutor(3) as pool:
        answers = [pool.submit(office.ask) for _ in range(3)]
        office.wait_for_visits(3)
        everybody_asked.set()

        assert sorted(answer.result().status_code for answer in answers) == [200, 200, 500]
    assert office.builds == 2


def test_who_is_asked_to_come_back_to_a_feed_is_told_when(office: PortalWithCountedFeed):
    for _ in range(MOST_AT_FEEDS):
        office.app.extensions["portal-feed-threads"].acquire()

    refused = office.ask()
    assert (refused.status_code, refused.headers["Retry-After"]) == (503, str(COME_BACK_SECONDS))
    office.app.extensions["portal-feed-threads"].release()
    assert (office.ask().status_code, office.builds) == (200, 1)
    office.app.extensions["portal-feed-threads"].acquire()
    assert office.ask().status_code == 200  # a cached feed needs no feed thread


@pytest.mark.slow
@pytest.mark.parametrize("length", [100, 5_000, 500_000])
def test_a_feed_of_any_size_is_built_once_for_each_change(
    office: PortalWithCountedFeed, length: int, monkeypatch: pytest.MonkeyPatch
):
    room = 4_096
    monkeypatch.setitem(office.app.extensions, "portal-store", Store(room))
    office.build = lambda: "".join(chr(32 + (number * number) % 90) for number in range(length))

    whole = office.ask()
    pressed = office.ask(Accept_Encoding="gzip")
    again = office.ask(If_None_Match=whole.headers["ETag"])
    head = office.app.test_client().head("/feeds/office")

    assert (whole.text, pressed.status_code, again.status_code, again.data) == (office.build(), 200, 304, b"")
    assert (head.headers["Content-Length"], head.data) == (str(length), b"")
    assert office.builds == 1
    for _ in range(2):
        change(Count.CALENDAR)
        office.ask()
    change(Count.SEATS)
    office.ask()
    assert office.builds == 3
    assert office.app.extensions["portal-store"].size <= room + len(pressed.data)
