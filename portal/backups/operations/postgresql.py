"""Copying a PostgreSQL database by `pg_dump`, and loading such a copy in one transaction."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep
from typing import Any, BinaryIO

from psycopg.sql import SQL, Identifier
from sqlalchemy import URL, Connection, Engine, inspect, text

from portal.backups.rules.manifest import BackupFailed, DatabaseCopy
from portal.running import StillRuns

_COPY = re.compile(rb"^COPY .+ FROM stdin;$")
_MISSING = "A copy of PostgreSQL needs pg_dump: run `apt-get install postgresql-client`."
ENDING_SECONDS = 2
_LOCK_SECONDS = 60  # for a migration under way


class NoPgDump(BackupFailed):
    """The machine has no `pg_dump`, or one that is older than the database."""


def copy_postgresql(engine: Engine, into: Path) -> DatabaseCopy:
    """Write one moment of the database as SQL, and return what it holds. Raises NoPgDump."""
    with engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
        snapshot = connection.execute(text("SELECT pg_export_snapshot()")).scalar_one()
        schema = connection.execute(text("SELECT current_schema()")).scalar_one()
        tables = tables_of(connection)
        revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        server = connection.execute(text("SHOW server_version")).scalar_one()
        copied = DatabaseCopy(server, revision, rows_in(connection, tables))
        _dump(engine.url, into, f"--snapshot={snapshot}", *(f"--table={schema}.{table}" for table in tables))
    return copied


def tables_of(connection: Connection) -> list[str]:
    return sorted(inspect(connection).get_table_names())


def rows_in(connection: Connection, tables: list[str]) -> dict[str, int]:
    return {table: connection.execute(text(f'SELECT count(*) FROM "{table}"')).scalar_one() for table in tables}


def pg_dump_version() -> int:
    """Return the major version of `pg_dump`. Raises NoPgDump where there is none that runs."""
    program = shutil.which("pg_dump")
    if program is None:
        raise NoPgDump(_MISSING)
    answer = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"\(PostgreSQL\) (\d+)", answer)
    if found is None:
        raise NoPgDump(_MISSING)  # a wrapper of a distribution, without a client
    return int(found[1])


def load_postgresql(connection: Connection, copy: Path) -> None:
    """A step: drop all tables, and make those of the copy.

    The connection is to be thrown away afterwards: `pg_dump` writes settings in front.
    """
    if tables := tables_of(connection):
        names = ", ".join(f'"{table}"' for table in tables)
        connection.execute(text(f"DROP TABLE {names} CASCADE"))
    schema = connection.execute(text("SELECT current_schema()")).scalar_one()
    driver: Any = connection.connection.driver_connection
    with driver.cursor() as cursor, copy.open("rb") as file:
        for statement, data in _parts(file):
            if data is None:
                cursor.execute(statement)
                continue
            with cursor.copy(statement) as rows:
                for line in data:
                    rows.write(line)
        cursor.execute(SQL("SET search_path TO {}").format(Identifier(schema)))


def refuse_others(connection: Connection) -> None:
    """Raise StillRuns when somebody else is connected: a server or a worker, here or on another machine.

    PostgreSQL notices some moments later that a process has ended; that is waited for.
    """
    others = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        " AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
    )
    wait_until = monotonic() + ENDING_SECONDS
    while count := connection.execute(others).scalar_one():
        if monotonic() < wait_until:
            connection.execute(text("SELECT pg_stat_clear_snapshot()"))  # or a transaction sees the same list again
            sleep(ENDING_SECONDS / 20)
            continue
        raise StillRuns(
            f"Others are connected to the database ({count}): stop all servers and workers, on every machine, "
            "and what else has it open. Nothing was changed."
        )


def _parts(file: BinaryIO) -> Iterator[tuple[bytes, Iterator[bytes] | None]]:
    """Return the statements of a dump, and the rows of each COPY.

    Lines with a backslash are for `psql`: `\\restrict`.
    """
    statements: list[bytes] = []
    for line in file:
        if _COPY.match(line.rstrip(b"\n")):
            yield b"".join(statements), None
            statements = []
            yield line, _rows(file)
        elif not line.startswith(b"\\"):
            statements.append(line)
    yield b"".join(statements), None


def _rows(file: BinaryIO) -> Iterator[bytes]:
    for line in file:
        if line == b"\\.\n":
            return
        yield line


def _dump(url: URL, into: Path, *options: str) -> None:
    program = shutil.which("pg_dump")
    if program is None:
        raise NoPgDump(_MISSING)
    passwords = into.with_suffix(".passwords")  # on the command line every account would see it
    passwords.touch(0o600)
    password = re.sub(r"([:\\])", r"\\\1", url.password or "")
    passwords.write_text(f"*:*:*:*:{password}\n")
    place = url.set(drivername="postgresql", password=None).update_query_dict({"passfile": str(passwords)})
    how = ("--format=plain", "--no-owner", "--no-privileges", "--encoding=UTF8", "--no-password")
    wait = f"--lock-wait-timeout={_LOCK_SECONDS}s"
    try:
        done = subprocess.run(
            [program, *how, wait, *options, f"--file={into}", f"--dbname={place.render_as_string()}"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        passwords.unlink()
    if done.returncode == 0:
        return
    answer = " ".join(done.stderr.split())
    if "version mismatch" in answer:
        raise NoPgDump(f"{program} is older than the database, and refuses it: install the client of its version.")
    raise BackupFailed(f"pg_dump failed: {answer[:500]}")
