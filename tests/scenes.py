"""Scenes that are built once: where a database holds the same rows as then, those that they left are put back.

A session with people in it takes some hundred statements, and most tests begin with one. To sign in and to sign up are
scenes too, so that what follows them begins with the same rows each time.
"""

import hashlib
import sqlite3
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import closing
from functools import wraps
from typing import Any, NamedTuple, ParamSpec, TypeVar

import psycopg
from flask import current_app
from sqlalchemy import inspect

from portal.db import Base, db
from tests.databases import (
    FileRows,
    ServerRows,
    copy_of_server,
    filled_in,
    filled_on_server,
    refill,
    refill_server,
    rows_of_file,
    rows_on_server,
)

Arguments = ParamSpec("Arguments")
Made = TypeVar("Made")
Scene = tuple[Any, Any]  # the rows of the database, and what `build` returned

MOST = 500  # scenes in each worker, most of some ten rows
MOST_ROWS = 150  # before a scene, which are part of what it is known by; to read more takes as long as many scenes

_kept: OrderedDict[tuple[Callable[..., Any], str, bytes, int], Scene] = OrderedDict()
_patched: list[bool] = []  # holds something while a test runs that may patch the portal
_threads: list[int] = []  # how many there were when the test began


def built_once(build: Callable[Arguments, Made]) -> Callable[Arguments, Made]:
    """Run `build` once per worker for the same arguments, settings, rows and second; then put back the rows it left.

    In a test that patches something, beside other threads, and where there are many rows already, it runs each time. It
    returns rows or plain values.
    """

    @wraps(build)
    def scene(*args: Arguments.args, **kwargs: Arguments.kwargs) -> Made:
        if _patched or not _is_alone():
            return build(*args, **kwargs)
        db.session.rollback()
        with closing(db.engine.raw_connection()) as pooled:
            stored: Stored = (OnServer if db.engine.dialect.name == "postgresql" else InFile)(pooled.driver_connection)
            before = _rows_in(stored)
            if before is None:
                return build(*args, **kwargs)
            asked = repr(_marked([args, sorted(kwargs.items()), current_app.config["SETTINGS"]]))
            known_by = (build, asked, before, int(time.time()))
            if known_by in _kept:
                copy, made = _kept[known_by]
                stored.put_back(copy)
                _kept.move_to_end(known_by)
                return _with_rows(made)
            made = build(*args, **kwargs)
            db.session.rollback()
            if int(time.time()) == known_by[-1]:  # or its counters would rise in what is the future elsewhere
                _kept[known_by] = stored.copy(), _marked(made)
            if len(_kept) > MOST:
                _kept.popitem(last=False)
            return made

    return scene


def note_test(is_patched: bool) -> None:
    """Note what a test begins with: the scenes of one that patches the portal are built for it alone."""
    _patched[:] = [True] if is_patched else []
    _threads[:] = [threading.active_count()]


def forget() -> None:
    """Build each scene anew: to know what a test calls, also what builds its scene must run."""
    _kept.clear()


def _is_alone() -> bool:
    """Return whether nothing else can write meanwhile: no other thread, but for those of the worker and its browser."""
    is_main = threading.current_thread() is threading.main_thread()
    return is_main and all(threading.active_count() <= before for before in _threads)


def _rows_in(stored: "Stored") -> bytes | None:
    """Return what tells the rows in the database from all others, or None where they are too many."""
    told, count = hashlib.sha256(), 0
    for name in stored.filled():
        rows = stored.rows(name)
        count += len(rows) if isinstance(rows, list) else rows.count(b"\n")
        if count > MOST_ROWS:
            return None
        told.update(repr((name, rows)).encode())
    return told.digest()


class InFile:
    """What an SQLite file holds."""

    def __init__(self, file: sqlite3.Connection) -> None:
        self._file = file

    def filled(self) -> list[str]:
        """Return the names of the tables that hold something."""
        return filled_in(self._file, Base.metadata.tables)

    def rows(self, name: str) -> list[Any]:
        return self._file.execute(f"SELECT * FROM {name}").fetchall()

    def copy(self) -> FileRows:
        return rows_of_file(self._file)

    def put_back(self, copy: FileRows) -> None:
        refill(self._file, copy)


class OnServer:
    """What a PostgreSQL database holds. It ends its reads: a test that waits for a lock would wait for them."""

    def __init__(self, connection: psycopg.Connection) -> None:
        self._connection = connection

    def filled(self) -> list[str]:
        """Return the names of the tables that hold something."""
        return self._ended(filled_on_server(self._connection, Base.metadata.tables))

    def rows(self, name: str) -> bytes:
        return self._ended(rows_on_server(self._connection, [name])[name])

    def copy(self) -> ServerRows:
        return self._ended(copy_of_server(self._connection))

    def put_back(self, copy: ServerRows) -> None:
        refill_server(self._connection, copy)

    def _ended(self, read: Made) -> Made:
        self._connection.rollback()
        return read


Stored = InFile | OnServer


class Mark(NamedTuple):
    """Stands for a row in what is kept."""

    table: type[Base]
    key: tuple[Any, ...] | None


def _marked(value: Any) -> Any:
    """Return the value with a mark for each row in it."""
    if isinstance(value, list | tuple):
        return [_marked(item) for item in value]
    if isinstance(value, dict):
        return {name: _marked(item) for name, item in value.items()}
    return Mark(type(value), inspect(value).identity) if isinstance(value, Base) else value


def _with_rows(value: Any) -> Any:
    """Return the value with a row for each mark in it."""
    if isinstance(value, list):
        return [_with_rows(item) for item in value]
    if isinstance(value, dict):
        return {name: _with_rows(item) for name, item in value.items()}
    return db.session.get_one(*value) if isinstance(value, Mark) else value
