"""Copying a SQLite database while it is written to, checking a copy, and putting one in its place."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from portal.backups.operations.container import put_in_place
from portal.backups.rules.manifest import BackupFailed, DatabaseCopy
from portal.running import StillRuns

_LOG = ("-wal", "-shm", "-journal")


def copy_sqlite(database: Path, into: Path) -> DatabaseCopy:
    """Copy one moment of the database to a new file, check it, and return what it holds. Raises BackupFailed.

    One step of the backup API reads a single snapshot of the WAL, and lets others write meanwhile. What was deleted is
    not in the file: VACUUM INTO leaves free pages behind.
    """
    raw = into.with_suffix(".raw")
    if not database.exists():
        raise BackupFailed("There is no database yet.")
    try:
        source_url = f"{database.as_uri()}?mode=ro"
        with closing(sqlite3.connect(source_url, uri=True)) as source, closing(sqlite3.connect(raw)) as copy:
            source.backup(copy)
        with closing(sqlite3.connect(raw)) as copy:
            copy.execute("VACUUM INTO ?", (str(into),))
        if fault := fault_in(into):
            raise BackupFailed(f"The database itself is damaged ({fault}), so it was not copied.")
        return DatabaseCopy(sqlite3.sqlite_version, _revision_of(into), rows_of(into))
    except sqlite3.Error as error:
        raise BackupFailed(f"The database cannot be copied: {error}.") from error
    finally:
        for ending in ("", *_LOG):
            Path(f"{raw}{ending}").unlink(missing_ok=True)


def fault_in(copy: Path) -> str:
    """Return the first fault in the file; empty when there is none."""
    try:
        with closing(sqlite3.connect(copy)) as connection:
            (answer,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            astray = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.Error as error:
        return str(error)
    if answer != "ok":
        return answer.splitlines()[0]
    return f"a row of {astray[0]} points at nothing" if astray else ""


def rows_of(copy: Path) -> dict[str, int]:
    """Return how many rows each table has."""
    with closing(sqlite3.connect(copy)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        own = sorted(name for name in names if not name.startswith("sqlite_"))
        return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in own}


def _revision_of(copy: Path) -> str:
    with closing(sqlite3.connect(copy)) as connection:
        return connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]


def replace_sqlite(database: Path, copy: Path, damaged: Path) -> None:
    """Put the copy in place of the database. One that cannot be opened is saved as `damaged`, with its log.

    Raises StillRuns when somebody has it open.
    """
    try:
        with only_ours(database):
            put_in_place(copy, database)
    except sqlite3.DatabaseError:
        for ending in _LOG:  # first: beside another database it would destroy that
            if (part := Path(f"{database}{ending}")).exists():
                part.replace(f"{damaged}{ending}")
        shutil.copy(database, damaged)  # not moved: killed here, a start would find no database, and make an empty one
        put_in_place(copy, database)


def is_readable(database: Path) -> bool:
    """Return whether SQLite can open the file. Raises StillRuns when somebody else has it open."""
    try:
        with only_ours(database):
            return True
    except sqlite3.DatabaseError:
        return False


@contextmanager
def only_ours(database: Path) -> Iterator[None]:
    """Hold the file alone, with its WAL written into it. Raises StillRuns.

    Whoever has opened a database in WAL mode keeps a lock on it, also idle: leaving that mode needs all others gone.
    """
    if not database.exists():
        yield
        return
    with closing(sqlite3.connect(database, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            raise StillRuns(f"Another program has {database} open. Stop it first. Nothing was changed.") from error
        os.chmod(database, 0o600)
        yield
