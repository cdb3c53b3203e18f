"""A busy database: the request is tried once more, and then answered with a page that says when to come back."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from werkzeug.test import TestResponse

from portal import connecting, create_app
from portal import db as database
from portal.counters import Count, Counter, counters
from portal.db import db, transaction
from portal.inserting import insert_if_new
from portal.web.errors import COME_BACK_SECONDS
from tests.databases import SETTINGS, Databases, empty

pytestmark = pytest.mark.both_databases

RAISE = text("UPDATE counter SET value = value + 1 WHERE name = :name")


class PortalWithOneAction:
    """A portal with an address `/action` that runs the test's function and counts its tries."""

    def __init__(self, url: str, data: Path) -> None:
        self.app = create_app({**SETTINGS, "PORTAL_DATA": str(data), "PORTAL_DATABASE_URL": url})
        self.action: Callable[[], object] = lambda: None
        self.tries = 0

        @self.app.get("/action")
        def do() -> str:
            self.tries += 1
            self.action()
            return "done"

    def visit(self) -> TestResponse:
        return self.app.test_client().get("/action")


@contextmanager
def office_at(url: str, data: Path) -> Iterator[PortalWithOneAction]:
    office = PortalWithOneAction(url, data)
    try:
        yield office
    finally:
        with office.app.app_context():
            db.engine.dispose()


@pytest.fixture
def url(app: Flask) -> str:
    with transaction():
        for name in Count:
            insert_if_new(Counter, name=name, value=0)
    return db.engine.url.render_as_string(hide_password=False)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shortens the lock timeout from five seconds to a fifth of one."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.2)
    monkeypatch.setattr(connecting, "BUSY_SECONDS", 0.2)
    options = {**connecting.POSTGRESQL, "connect_args": {"options": "-c timezone=UTC -c lock_timeout=200ms"}}
    monkeypatch.setattr(database, "POSTGRESQL", options)


@pytest.fixture
def office(url: str, impatient: None, tmp_path: Path) -> Iterator[PortalWithOneAction]:
    with office_at(url, tmp_path) as office:
        yield office


@contextmanager
def somebody_writes() -> Iterator[Any]:
    """Hold the write lock on another connection."""
    with db.engine.connect().execution_options(**{database.WRITES: True}) as elsewhere:
        elsewhere.execute(RAISE, {"name": "seats"})
        yield elsewhere


def raise_seats() -> None:
    with transaction() as session:
        session.execute(RAISE, {"name": "seats"})


def counted() -> tuple[int, int]:
    db.session.rollback()
    return counters()


@pytest.mark.on_postgresql
def test_a_connection_is_asked_whether_it_works_only_when_in_doubt(
    office: PortalWithOneAction, monkeypatch: pytest.MonkeyPatch
):
    """Each question is a round trip. One whose database process was ended is replaced before the request notices."""
    processes, asked = [], []
    with office.app.app_context():
        dialect = db.engine.dialect
    ask = dialect.do_ping
    monkeypatch.setattr(dialect, "do_ping", lambda connection: asked.append(connection) or ask(connection))
    office.action = lambda: processes.append(db.session.scalar(text("SELECT pg_backend_pid()")))

    statuses = [office.visit().status_code for _ in range(2)]
    were_asked = len(asked)
    db.session.execute(text("SELECT pg_terminate_backend(:id, 5000)"), {"id": processes[-1]})
    statuses.append(office.visit().status_code)
    monkeypatch.setattr(connecting, "SURE_SECONDS", -1)
    statuses.append(office.visit().status_code)

    assert (statuses, were_asked, len(asked)) == ([200] * 4, 0, 2)
    assert processes[0] == processes[1] != processes[2] == processes[3]
    assert office.tries == 4


@pytest.mark.slow
def test_a_database_that_stays_locked_is_asked_twice_and_then_says_when_to_come_back(
    office: PortalWithOneAction, caplog: pytest.LogCaptureFixture
):
    office.action = raise_seats
    with somebody_writes():
        answer = office.visit()

    assert (answer.status_code, answer.headers["Retry-After"], office.tries) == (503, str(COME_BACK_SECONDS), 2)
    assert answer.headers["Cache-Control"] == "no-store"
    assert "<title>Het is hier even druk" in answer.text
    assert (counted(), caplog.records) == ((0, 0), [])


def test_a_database_that_is_free_again_in_time_does_the_deed_once(office: PortalWithOneAction):
    with somebody_writes() as elsewhere:

        def action() -> None:
            if office.tries == 2:
                elsewhere.commit()
            raise_seats()

        office.action = action
        answer = office.visit()

    assert (answer.status_code, answer.text, office.tries) == (200, "done", 2)
    assert counted() == (0, 2)  # one raised by the other connection, one by us


def test_who_finds_the_same_unique_row_is_there_looks_once_more(office: PortalWithOneAction):
    def action() -> None:
        with transaction() as session:
            if office.tries == 1:
                session.add(Counter(name="seats", value=0))

    office.action = action

    assert (office.visit().text, office.tries) == ("done", 2)


def test_what_was_done_is_not_done_again_when_the_reading_after_it_fails(office: PortalWithOneAction):
    def action() -> None:
        raise_seats()
        with somebody_writes():
            raise_seats()

    office.action = action

    assert (office.visit().status_code, office.tries, counted()) == (503, 1, (0, 1))


def test_what_cannot_come_right_is_not_tried_again_and_is_logged(
    office: PortalWithOneAction, caplog: pytest.LogCaptureFixture
):
    def action() -> None:
        with transaction() as session:
            session.execute(RAISE, {"name": "seats"})
            session.execute(text("INSERT INTO counter (name, value) VALUES ('nothing', NULL)"))

    office.action = action
    answer = office.visit()

    assert (answer.status_code, office.tries, counted()) == (500, 1, (0, 0))
    assert [(record.message, record.levelname) for record in caplog.records] == [
        ("Exception on /action [GET]", "ERROR")
    ]


@pytest.mark.usefixtures("clock")
def test_a_database_that_is_away_says_when_to_come_back(tmp_path: Path):
    with office_at("postgresql://nobody@127.0.0.1:1/away", tmp_path) as office:
        office.action = raise_seats
        answer = office.visit()

    assert (answer.status_code, answer.headers["Retry-After"], office.tries) == (503, str(COME_BACK_SECONDS), 1)
    assert "<title>Het is hier even druk" in answer.text


def test_our_own_mistake_is_a_page_and_undoes_the_deed(office: PortalWithOneAction, caplog: pytest.LogCaptureFixture):
    def action() -> None:
        with transaction() as session:
            session.execute(RAISE, {"name": "seats"})
            raise ZeroDivisionError

    office.action = action
    answer = office.visit()

    assert (answer.status_code, office.tries, counted()) == (500, 1, (0, 0))
    assert "Traceback" not in answer.text
    assert len(caplog.records) == 1


@pytest.mark.slow
def test_two_who_wait_for_each_other_both_get_their_turn(databases: Databases, tmp_path: Path):
    """PostgreSQL detects a deadlock; SQLite cannot have one, as it has one writer at a time."""
    app = databases.app_on("postgresql")
    empty(app)
    with app.app_context():
        both_hold_one = threading.Barrier(2)
        with transaction():
            for name in Count:
                insert_if_new(Counter, name=name, value=0)
        url = db.engine.url.render_as_string(hide_password=False)

        with office_at(url, tmp_path) as first, office_at(url, tmp_path) as second:

            def raise_in(office: PortalWithOneAction, *names: str) -> Callable[[], None]:
                def action() -> None:
                    with transaction() as session:
                        session.execute(text("SET LOCAL deadlock_timeout = '50ms'"))
                        session.execute(RAISE, {"name": names[0]})
                        if office.tries == 1:
                            both_hold_one.wait(10)
                        session.execute(RAISE, {"name": names[1]})

                return action

            first.action, second.action = raise_in(first, "seats", "calendar"), raise_in(second, "calendar", "seats")
            with ThreadPoolExecutor(2) as pool:
                answers = [answer.result() for answer in [pool.submit(first.visit), pool.submit(second.visit)]]

            assert [answer.text for answer in answers] == ["done", "done"]
            assert sorted([first.tries, second.tries]) == [1, 2]
            assert counted() == (2, 2)


def test_control_one_try_alone_leaves_one_of_the_two_with_nothing(office: PortalWithOneAction):
    """The operation itself does not retry; `RetriesOnce` does."""
    with somebody_writes(), office.app.app_context(), pytest.raises(DBAPIError) as refused:
        raise_seats()

    assert database.may_come_back(refused.value)


@pytest.mark.one_database
def test_a_new_file_in_which_another_process_writes_is_opened_when_that_has_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    place = tmp_path / "new.sqlite"
    other = sqlite3.connect(place, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waits: list[float] = []

    def let_the_other_end(seconds: float) -> None:
        waits.append(seconds)
        other.execute("COMMIT")

    monkeypatch.setattr(connecting, "sleep", let_the_other_end)
    portal = create_app({**SETTINGS, "PORTAL_DATA": str(tmp_path), "PORTAL_DATABASE_URL": f"sqlite:///{place}"})

    with portal.app_context():
        mode = db.session.scalar(text("PRAGMA journal_mode"))
        db.session.remove()
        db.engine.dispose()
    other.close()
    assert (mode, len(waits)) == ("wal", 1)
