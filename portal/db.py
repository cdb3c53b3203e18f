"""The database: one base class, moments in UTC, and one way to write: `transaction()`.

A view reads in a transaction that the session opens by itself. `transaction()` ends that read and opens the write, so
that nothing read before is trusted inside it.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime
from functools import cache
from select import POLLIN, poll
from time import monotonic, sleep
from typing import Any, ClassVar, TypeVar

from flask import Flask, current_app
from flask_sqlalchemy import SQLAlchemy
from psycopg import Error
from sqlalchemy import Boolean, DateTime, Dialect, Engine, MetaData, bindparam, event, inspect, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DBAPIError, InvalidatePoolError, OperationalError
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.sql.dml import ReturningInsert
from sqlalchemy.sql.selectable import ExecutableReturnsRows
from sqlalchemy.types import TypeDecorator

from portal.writers import TooManyWait, Writers

WRITES = "writes"  # an execution option of a connection, and the flag of a session inside transaction()
WROTE = "wrote"  # the flag of a session whose transaction() was committed: what follows must not be retried
WRITERS = "portal-write-places"
PAUSE_SECONDS = 0.01  # before WAL is tried again
BUSY_SECONDS = 5  # how long a write waits for another before it fails
SURE_SECONDS = 1  # how long after its last use a connection surely works, unless the database said something
FREE_SINCE = "free-since"  # when a connection went back to the pool, on the monotonic clock


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


InsertedRow = TypeVar("InsertedRow", bound=Base)
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


def upsert(model: type[Base]) -> sqlite.Insert | postgresql.Insert:
    """Return an INSERT for this database that can say what to do on a conflict."""
    dialect = postgresql if open_transaction().get_bind().dialect.name == "postgresql" else sqlite
    return dialect.insert(model)


def insert_if_new(model: type[Base], **values: Any) -> bool:
    """Insert a row unless a unique constraint already has it, and return whether it was inserted; safe under
    concurrency.
    """
    session = open_transaction()
    session.flush()
    keys = _column_keys(model)
    insert = _insert_if_new(model, session.get_bind().dialect.name)
    # Judged by the returned rows: with psycopg the rowcount of such an INSERT is -1.
    return session.execute(insert, {keys[name]: value for name, value in values.items()}).first() is not None


def insert_only_if(condition: bool, model: type[Base], **values: Any) -> bool:
    """Insert the row if `condition` holds and there is none; otherwise the same statement writes nothing.

    Its duration does not reveal which of the two it was.
    """
    session = open_transaction()
    session.flush()
    insert = _insert_only_if(model, tuple(values), session.get_bind().dialect.name)
    bound = {f"new_{name}": value for name, value in values.items()}
    return session.execute(insert, {"condition": condition, **bound}).first() is not None


def insert_and_load(condition: bool, model: type[InsertedRow], **values: Any) -> InsertedRow | None:
    """Do the same, and return the row if it was inserted, by the same statement."""
    session = open_transaction()
    session.flush()
    insert = _insert_and_load(model, tuple(values), session.get_bind().dialect.name)
    bound = {f"new_{name}": value for name, value in values.items()}
    return session.scalars(insert, {"condition": condition, **bound}).one_or_none()


# Built once, of the table: each sign-up and each letter runs them, and building one takes longer than running it.
@cache
def _insert_if_new(model: type[Base], dialect: str) -> ReturningInsert[Any]:
    insert = _insert(model, dialect).on_conflict_do_nothing()
    return insert.returning(*model.__table__.primary_key)


@cache
def _insert_only_if(model: type[Base], names: tuple[str, ...], dialect: str) -> ReturningInsert[Any]:
    return _conditional_insert(model, names, dialect).returning(*model.__table__.primary_key)


@cache
def _insert_and_load(model: type[InsertedRow], names: tuple[str, ...], dialect: str) -> ExecutableReturnsRows:
    insert = _conditional_insert(model, names, dialect).returning(*model.__table__.c)
    return select(model).from_statement(insert)


def _conditional_insert(model: type[Base], names: tuple[str, ...], dialect: str) -> sqlite.Insert | postgresql.Insert:
    columns = model.__table__.c
    row = select(*(bindparam(f"new_{name}", type_=columns[name].type) for name in names))
    insert = _insert(model, dialect).from_select(list(names), row.where(bindparam("condition", type_=Boolean())))
    return insert.on_conflict_do_nothing()


def _insert(model: type[Base], dialect: str) -> sqlite.Insert | postgresql.Insert:
    return (postgresql if dialect == "postgresql" else sqlite).insert(model.__table__)  # pyright: ignore[reportArgumentType]  its type is a FromClause


@cache
def _column_keys(model: type[Base]) -> dict[str, str]:
    """Return the names of the columns by those of the attributes; few differ."""
    return {each.key: each.columns[0].key for each in inspect(model).column_attrs}


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
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = options if url.startswith("sqlite") else options | _POSTGRESQL
    db.init_app(app)
    with app.app_context():
        if db.engine.dialect.name == "sqlite":
            _prepare_sqlite(db.engine)
            app.extensions[WRITERS] = Writers()
        else:
            event.listen(db.engine, "handle_error", _without_detail)
            _ask_whether_it_works(db.engine)


def _without_detail(context: ExceptionContext) -> None:
    """Return the first line of the message: the rest shows the row or the duplicate value (PostgreSQL).

    `hide_parameters` does not cover it, and the label `DETAIL:` depends on the server's language.
    """
    for error in (context.original_exception, context.sqlalchemy_exception):
        if error is not None and error.args:
            first, *others = error.args
            error.args = (str(first).partition("\n")[0], *others)


_POSTGRESQL = {"connect_args": {"options": f"-c timezone=UTC -c lock_timeout={BUSY_SECONDS}s"}}


def _ask_whether_it_works(engine: Engine) -> None:
    """Ask the database whether a pooled connection still works, but only when that is in doubt.

    It is after a pause, and when the database sent something unasked, such as that it stops. SQLAlchemy's own
    `pool_pre_ping` asks each time, which is a round trip for each transaction.
    """

    @event.listens_for(engine, "checkin")
    def note(_connection: Any, record: Any) -> None:
        record.info[FREE_SINCE] = monotonic()

    @event.listens_for(engine, "checkout")
    def check(connection: Any, record: Any, _fairy: Any) -> None:
        since = record.info.pop(FREE_SINCE, None)
        if since is None:  # it was opened this moment
            return
        try:
            if monotonic() - since > SURE_SECONDS or _was_told_something(connection):
                engine.dialect.do_ping(connection)
        except Error as error:
            raise InvalidatePoolError from error  # the pool then opens new ones, of this and of those before it


def _was_told_something(connection: Any) -> bool:
    sockets = poll()
    sockets.register(connection.fileno(), POLLIN)
    return bool(sockets.poll(0))


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def set_pragmas(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver starts no transactions; `begin` below does
        _turn_on_wal(connection)
        # secure_delete: what is deleted is overwritten with zeros, and leaves the file with the next checkpoint.
        for pragma in (
            *("synchronous=FULL", f"busy_timeout={BUSY_SECONDS * 1000}"),
            *("foreign_keys=ON", "secure_delete=ON"),
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        # BEGIN IMMEDIATE: a write that begins as a read fails at once with "database is locked" after a concurrent
        # write.
        writes = connection.get_execution_options().get(WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _turn_on_wal(connection: sqlite3.Connection) -> None:
    """Turn on write-ahead logging, retrying: SQLite refuses at once while another process writes to a file without WAL.

    The busy timeout does not apply there, since waiting could deadlock.
    """
    end = monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError:
            if monotonic() > end:
                raise
            sleep(PAUSE_SECONDS)
