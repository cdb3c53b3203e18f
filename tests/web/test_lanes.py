"""Requests that wait for a lock or a feed leave threads free for pages and the health check."""

import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest
from flask import Flask
from sqlalchemy import text
from waitress.task import ThreadedTaskDispatcher
from werkzeug import Response

from portal import create_app, writers
from portal.db import WRITERS, WRITES, db, transaction
from portal.lanes import FEEDS, HEALTH, LANES, PAGES, Lanes, lane_of
from portal.lanes import WRITES as WRITES_LANE
from portal.web.forgery import csrf_token
from portal.web.freshness import Made, kept_feed
from portal.writers import Writers
from tests.databases import SETTINGS
from tests.serving import served

pytestmark = [pytest.mark.one_database("sqlite"), pytest.mark.real_clock]

WAITING = 20  # more than there are threads
PATIENCE = 0.5  # seconds that a control waits for an answer that will not come


def eight_threads() -> ThreadedTaskDispatcher:
    """Return waitress's default dispatcher: one queue for all requests."""
    dispatcher = ThreadedTaskDispatcher()
    dispatcher.set_thread_count(8)
    return dispatcher


class PortalWithSlowFeed:
    """A portal with two more addresses: a write, and a feed whose build waits for `may_build`."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        self.may_build = threading.Event()
        self.builds = 0
        self.at_work = 0
        self._changed = threading.Condition()
        app.before_request(self._count)
        app.post("/write", endpoint="write")(self._write)
        with app.test_request_context():
            self.form = urlencode({"csrf_token": csrf_token("write")})
        app.get("/feeds/slow")(lambda: kept_feed("slow", self._make))

    def wait_for(self, count: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: self.at_work >= count, 30)

    def _count(self) -> None:
        with self._changed:
            self.at_work += 1
            self._changed.notify_all()

    def _write(self) -> str:
        with transaction() as session:
            session.execute(text("UPDATE counter SET value = value WHERE name = 'seats'"))
        return "written"

    def _make(self, _at: object) -> Made:
        self.builds += 1
        self.may_build.wait(30)
        return Made(Response("built"), None)


@pytest.fixture
def office(app: Flask, tmp_path: Path) -> Iterator[PortalWithSlowFeed]:
    url = db.engine.url.render_as_string(hide_password=False)
    own = create_app({**SETTINGS, "PORTAL_DATA": str(tmp_path), "PORTAL_DATABASE_URL": url})
    office = PortalWithSlowFeed(own)
    yield office
    office.may_build.set()
    with own.app_context():
        db.engine.dispose()


@contextmanager
def backup_holds_the_lock() -> Iterator[None]:
    with db.engine.connect().execution_options(**{WRITES: True}) as elsewhere:
        elsewhere.execute(text("SELECT 1"))
        yield
        elsewhere.rollback()


def ask(address: str, path: str, form: str = "", patience: float = 60) -> int:
    kind = {"Content-Type": "application/x-www-form-urlencoded"} if form else {}
    with closing(HTTPConnection(urlsplit(address).netloc, timeout=patience)) as connection:
        connection.request("POST" if form else "GET", path, form or None, kind)
        answer = connection.getresponse()
        answer.read()
        return answer.status


def wait_in_line(pool: ThreadPoolExecutor, address: str, path: str, form: str = "") -> list[Future[int]]:
    return [pool.submit(ask, address, path, form) for _ in range(WAITING)]


def statuses(waiting: list[Future[int]]) -> set[int]:
    return {request.result() for request in waiting}


def test_pages_answer_while_a_backup_holds_the_lock(office: PortalWithSlowFeed):
    with served(office.app, Lanes()) as address, ThreadPoolExecutor(WAITING) as pool:
        with backup_holds_the_lock():
            writing = wait_in_line(pool, address, "/write", office.form)
            office.wait_for(LANES[WRITES_LANE])

            pages = [ask(address, path) for _ in range(3) for path in ("/agenda", "/healthz", "/feeds/agenda.ics")]
            is_none_written = not any(request.done() for request in writing)

        assert (set(pages), is_none_written, statuses(writing)) == ({200}, True, {200})


def test_behind_another_server_who_comes_last_is_refused_and_pages_answer(
    office: PortalWithSlowFeed, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(writers, "STUCK_SECONDS", 0.05)
    with served(office.app, eight_threads()) as address, ThreadPoolExecutor(WAITING) as pool:
        with backup_holds_the_lock():
            writing = wait_in_line(pool, address, "/write", office.form)
            office.wait_for(8)

            assert {ask(address, path) for path in ("/agenda", "/healthz")} == {200}
            assert sum(request.done() for request in writing) <= WAITING - writers.PLACES

        answers = [request.result() for request in writing]
        assert (set(answers), answers.count(200) >= writers.PLACES) == ({200, 503}, True)


@pytest.mark.in_turns
def test_control_without_lanes_and_without_a_bound_no_page_answers(office: PortalWithSlowFeed):
    office.app.extensions[WRITERS] = Writers(places=WAITING)
    with served(office.app, eight_threads()) as address, ThreadPoolExecutor(WAITING) as pool:
        with backup_holds_the_lock():
            writing = wait_in_line(pool, address, "/write", office.form)
            office.wait_for(8)

            with pytest.raises(TimeoutError):
                ask(address, "/healthz", patience=PATIENCE)

        assert statuses(writing) == {200}


def test_pages_and_the_health_check_answer_while_a_feed_is_built(office: PortalWithSlowFeed):
    with served(office.app, Lanes()) as address, ThreadPoolExecutor(WAITING) as pool:
        reading = wait_in_line(pool, address, "/feeds/slow")
        office.wait_for(LANES[FEEDS])

        pages = [ask(address, path) for _ in range(3) for path in ("/agenda", "/healthz")]
        are_all_waiting = not any(request.done() for request in reading)
        office.may_build.set()

        assert (set(pages), are_all_waiting, statuses(reading), office.builds) == ({200}, True, {200}, 1)


def test_behind_another_server_who_comes_last_to_a_feed_is_refused_and_pages_answer(office: PortalWithSlowFeed):
    with served(office.app, eight_threads()) as address, ThreadPoolExecutor(WAITING) as pool:
        reading = wait_in_line(pool, address, "/feeds/slow")
        office.wait_for(8)

        assert {ask(address, path) for path in ("/agenda", "/healthz")} == {200}
        office.may_build.set()

        assert (statuses(reading), office.builds) == ({200, 503}, 1)


def test_control_without_lanes_and_without_a_bound_the_health_check_waits_for_a_feed(office: PortalWithSlowFeed):
    office.app.extensions["portal-feed-threads"] = threading.Semaphore(WAITING)
    with served(office.app, eight_threads()) as address, ThreadPoolExecutor(WAITING) as pool:
        reading = wait_in_line(pool, address, "/feeds/slow")
        office.wait_for(8)

        with pytest.raises(TimeoutError):
            ask(address, "/healthz", patience=PATIENCE)
        office.may_build.set()

        assert statuses(reading) == {200}


@pytest.mark.parametrize(
    ("method", "path", "lane"),
    [
        ("GET", "/healthz", HEALTH),
        ("HEAD", "/healthz", HEALTH),
        ("GET", "/readyz", PAGES),  # queries the database
        ("GET", "/feeds/agenda.ics", FEEDS),
        ("HEAD", "/feeds/lessons.atom", FEEDS),
        ("GET", "/agenda", PAGES),
        ("GET", "/embed/agenda", FEEDS),
        ("GET", "/agenda/een-sessie/preview-0123456789ab.png", FEEDS),
        ("GET", "/healthz/feeds/", PAGES),
        ("POST", "/agenda/een-sessie/signup", WRITES_LANE),
        ("POST", "/feeds/agenda.ics", WRITES_LANE),
        (None, None, PAGES),  # a request that cannot be parsed
    ],
)
def test_each_request_has_its_lane(method: str | None, path: str | None, lane: str):
    assert lane_of(method, path) == lane


def test_as_many_write_at_once_as_there_are_places():
    places, at_work, most = Writers(places=3), [], []
    all_came = threading.Event()

    def write(number: int) -> None:
        with places.place(30):
            at_work.append(number)
            most.append(len(at_work))
            all_came.wait(30)
            at_work.remove(number)

    with ThreadPoolExecutor(WAITING) as pool:
        writing = [pool.submit(write, number) for number in range(WAITING)]
        while len(places) < WAITING:  # until all of them are in the queue
            pass
        all_came.set()
        for request in writing:
            request.result()

    assert (max(most), len(most), len(places)) == (3, WAITING, 0)


def test_who_gets_no_place_in_time_leaves_the_line():
    places = Writers(places=1)

    with places.place(1):
        with pytest.raises(writers.TooManyWait), places.place(0.01):
            pass
        assert len(places) == 1

    with places.place(0):
        assert len(places) == 1
