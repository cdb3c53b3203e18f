"""The database: one base class, moments in UTC, and one way to write: `transaction()`.

A view reads in a transaction that the session opens by itself. `transaction()` ends that read and opens the write, so
that nothing read before is trusted inside it.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime
from typing import Any, ClassVar

from flask import Flask, current_app
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import DateTime, Dialect, MetaData, text
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.types import TypeDecorator

from portal.connecting import BUSY_SECONDS, POSTGRESQL, WRITES, prepare_postgresql, prepare_sqlite
from portal.writers import TooManyWait, Writers

WROTE = "wrote"  # the flag of a session whose transaction() was committed: what follows must not be retried
WRITERS = "portal-write-places"


NEVER_TWICE = {"sqlite_autoincrement": True}  # the last of __table_args__: ids are never reused on SQLite either


EMPTY = text("''")  # server default for text columns that an older release, running in parallel, leaves out


def only_where(condition: str) -> dict[str, Any]:
    """Return the arguments of a partial index, for both databases."""
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


class Base(DeclarativeBase):
    """Base of all tables. Constraints are named, so that migrations find them on both databases."""

    __table_args__: ClassVar[Any] = NEVER_TWICE

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


db = SQLAlchemy(model_class=Base)


class Moment(TypeDecorator[datetime]):
    """A moment in UTC, timezone-aware in Python. Raises for a naive datetime."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError(f"a moment needs a zone: {value!r}")
        return value and value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


@contextmanager
def transaction() -> Iterator[Session]:
    """End the view's read and open the write; commit at the end, or roll back.

    It does not nest: what two transactions share is a step (`lock_meeting`, `post_letter`).
    """
    session = db.session()
    if session.info.get(WRITES):
        raise RuntimeError("transaction() does not nest: call a step instead")
    session.rollback()
    session.info[WRITES] = True
    try:
        with _place_among_writers():
            try:
                session.connection(execution_options={WRITES: True})
                yield session
                session.commit()
            except BaseException:
                session.rollback()  # before another writer takes the place
                raise
        session.info[WROTE] = True
    finally:
        session.info.pop(WRITES)


@contextmanager
def _place_among_writers() -> Iterator[None]:
    """On SQLite, limit the waiting writers of this process; without a free place, fail as if still locked."""
    writers: Writers | None = current_app.extensions.get(WRITERS)
    with ExitStack() as stack:
        if writers is not None:
            try:
                stack.enter_context(writers.place(BUSY_SECONDS))
            except TooManyWait as error:
                locked = sqlite3.OperationalError("database is locked: too many wait to write")
                raise OperationalError("BEGIN IMMEDIATE", None, locked) from error
        yield


def open_transaction() -> Session:
    """Return the session of the open transaction, for a step. Raises outside one."""
    session = db.session()
    if not session.info.get(WRITES):
        raise RuntimeError("this step belongs inside transaction()")
    return session


def is_writing() -> bool:
    """Return whether a transaction() is open."""
    return bool(db.session.info.get(WRITES))


def has_written() -> bool:
    """Return whether this request committed a transaction, so that it must not be retried."""
    return bool(db.session.info.get(WROTE))


def empty_log() -> None:
    """Write SQLite's log (WAL) into the database, and truncate it, so that no deleted text is left in it.

    With a reader that takes long, part of the log stays until the next time. PostgreSQL needs no such step.
    """
    end_read()
    if db.engine.dialect.name == "sqlite":
        with closing(db.engine.raw_connection()) as pooled:  # outside a transaction, which `begin` would open
            pooled.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # pyright: ignore[reportOptionalMemberAccess]


def end_read() -> None:
    """End the open read, before something slow that needs no database."""
    db.session.rollback()


def may_come_back(error: DBAPIError) -> bool:
    """Return whether a retry is likely to succeed.

    That is after a locked database, a lock timeout, a deadlock, or a unique violation by a concurrent insert: a retry
    then finds the other row.
    """
    code = getattr(error.orig, "sqlstate", None)
    return code in _AGAIN_ON_POSTGRESQL or any(words in str(error.orig) for words in _AGAIN_ON_SQLITE)


# lock_not_available, deadlock_detected, serialization_failure, unique_violation, foreign_key_violation: a person who
# was forgotten this moment is made anew by the retry
_AGAIN_ON_POSTGRESQL = {"55P03", "40P01", "40001", "23505", "23503"}
_AGAIN_ON_SQLITE = ("is locked", "UNIQUE constraint failed")


def init_db(app: Flask, url: str) -> None:
    """Connect the app to `url`, and configure each connection."""
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    # Parameters stay out of the log: names, addresses, tokens.
    options = {"hide_parameters": True}
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = options if url.startswith("sqlite") else options | POSTGRESQL
    db.init_app(app)
    with app.app_context():
        if db.engine.dialect.name == "sqlite":
            prepare_sqlite(db.engine)
            app.extensions[WRITERS] = Writers()
        else:
            prepare_postgresql(db.engine)
