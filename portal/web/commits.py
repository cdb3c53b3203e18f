"""What was committed: the counters, read again only after a commit, in microseconds.

Before Flask there is no session and no transaction, so each process has one connection of its own for this. It never
writes, and is in no transaction: in one, it would not see the commits of others.
"""

import os
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from threading import Condition, Lock
from time import monotonic
from typing import Any, Protocol

import psycopg
from sqlalchemy import Engine, event
from sqlalchemy.exc import DBAPIError

from portal.counters import Counter

QUESTION = f"SELECT name, value FROM {Counter.__tablename__}"
PAUSE_SECONDS = 1  # after a failure; until then Flask answers, whose pages say what is wrong
LONGEST_WAIT = 5  # seconds, for a read of another thread

Values = Mapping[str, int]


class Commits(Protocol):
    """Tells the counters as they are now. `is_immediate`: without waiting for anybody."""

    is_immediate: bool

    def values(self) -> Values | None:
        """Return the value of each counter, no older than this call; None while the database does not answer."""
        ...


def commits_of(engine: Engine) -> Commits:
    """Return what tells the counters of this database."""
    return OnSqlite(engine) if engine.dialect.name == "sqlite" else OnPostgresql(engine)


class OneConnection:
    """A connection outside the pool, opened when it is first used; a forked process opens its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._opened: Any = None
        self.openings = 0  # counted: what a connection said is compared with that connection only
        self._process = 0
        self._away_until = 0.0
        event.listen(engine, "engine_disposed", lambda _: self.close())  # as before a file is replaced

    def open(self) -> Any:
        """Return the connection, or None after a failure. Raises what the driver or SQLAlchemy raises."""
        if self._opened is None or self._process != os.getpid():
            if monotonic() < self._away_until:
                return None
            self._away_until = monotonic() + PAUSE_SECONDS
            pooled = self._engine.raw_connection()
            self._opened, self._process = pooled.driver_connection, os.getpid()
            pooled.detach()
            self._away_until = 0.0
            self.openings += 1
            if isinstance(self._opened, sqlite3.Connection):
                self._opened.execute("PRAGMA busy_timeout=0")  # who would have to wait lets Flask wait
            else:
                self._opened.autocommit = True
        return self._opened

    def drop(self) -> None:
        """Give the connection up after a failure."""
        self.close()
        self._away_until = monotonic() + PAUSE_SECONDS

    def close(self) -> None:
        if self._opened is not None:
            _closed(self._opened, self._process)
        self._opened = None


def _closed(connection: Any, process: int) -> None:
    if process == os.getpid():  # of a forked process it is the parent's
        with suppress(sqlite3.Error, psycopg.Error):
            connection.close()


class OnSqlite:
    """SQLite says whether any other connection committed, from memory that all processes share (`data_version`)."""

    is_immediate = True

    def __init__(self, engine: Engine) -> None:
        self._own = OneConnection(engine)
        self._lock = Lock()
        self._version: tuple[int, int] | None = None  # the opening, and its data_version
        self._values: Values = {}

    def values(self) -> Values | None:
        with self._lock:
            try:
                if (connection := self._own.open()) is None:
                    return None
                version = self._own.openings, connection.execute("PRAGMA data_version").fetchone()[0]
                if version != self._version:  # read before the counters: they are never older than it
                    self._values = dict(connection.execute(QUESTION).fetchall())
                    self._version = version
            except (sqlite3.Error, DBAPIError):
                self._own.drop()
                self._version = None
                return None
            return self._values


class OnPostgresql:
    """One read at a time; all requests that came before it was sent share its answer."""

    is_immediate = False

    def __init__(self, engine: Engine) -> None:
        self._own = OneConnection(engine)
        self._turn = Condition()
        self._sent = self._answered = 0  # reads, counted
        self._is_reading = False
        self._values: Values | None = None

    def values(self) -> Values | None:
        with self._turn:
            mine = self._sent + 1  # the next read: the one under way may be older than this call
            self._turn.wait_for(lambda: self._answered >= mine or not self._is_reading, LONGEST_WAIT)
            if self._answered >= mine:
                return self._values
            if self._is_reading:
                return None
            self._is_reading = True
            self._sent = mine = self._sent + 1
        values = None
        try:
            values = self._read()
        finally:
            with self._turn:
                self._values, self._answered, self._is_reading = values, mine, False
                self._turn.notify_all()
        return values

    def _read(self) -> Values | None:
        try:
            if (connection := self._own.open()) is None:
                return None
            return dict(connection.execute(QUESTION, prepare=True).fetchall())
        except (psycopg.Error, DBAPIError):
            self._own.drop()
            return None
