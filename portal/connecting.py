"""How each connection to the database is set up: what SQLite is told, and when PostgreSQL is asked whether it works."""

import sqlite3
from select import POLLIN, poll
from time import monotonic, sleep
from typing import Any

from psycopg import Error
from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import InvalidatePoolError

WRITES = "writes"  # an execution option of a connection, and the flag of a session inside transaction()
PAUSE_SECONDS = 0.01  # before WAL is tried again
BUSY_SECONDS = 5  # how long a write waits for another before it fails
SURE_SECONDS = 1  # how long after its last use a connection surely works, unless the database said something
FREE_SINCE = "free-since"  # when a connection went back to the pool, on the monotonic clock

POSTGRESQL = {"connect_args": {"options": f"-c timezone=UTC -c lock_timeout={BUSY_SECONDS}s"}}


def prepare_postgresql(engine: Engine) -> None:
    """Keep values out of error messages, and ask about a connection only when in doubt."""
    event.listen(engine, "handle_error", _without_detail)
    _ask_whether_it_works(engine)


def _without_detail(context: ExceptionContext) -> None:
    """Return the first line of the message: the rest shows the row or the duplicate value (PostgreSQL).

    `hide_parameters` does not cover it, and the label `DETAIL:` depends on the server's language.
    """
    for error in (context.original_exception, context.sqlalchemy_exception):
        if error is not None and error.args:
            first, *others = error.args
            error.args = (str(first).partition("\n")[0], *others)


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


def prepare_sqlite(engine: Engine) -> None:
    """Turn on WAL and foreign keys for each connection, and let transactions begin as what they are."""

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
