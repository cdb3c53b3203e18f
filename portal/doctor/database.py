"""Checks of the database and its tables."""

import sqlite3
from collections.abc import Iterator

from alembic.migration import MigrationContext
from sqlalchemy import text

from portal.backups.operations.taking import release
from portal.db import db
from portal.doctor.diagnosis import Diagnosis, good, quoted, wrong
from portal.doctor.files import sqlite_file
from portal.health import faults_of_database, migrations_known
from portal.settings import Settings

_RESTORE = "stop the portal, and put a backup back (`flask restore FILE`)"


def check_database(settings: Settings) -> Iterator[Diagnosis]:
    """Check that there is a database, and that its file is whole (SQLite). Raises SQLAlchemyError when it is away."""
    file = sqlite_file(settings)
    if not has_database(settings):
        yield wrong("There is no database yet: start bin/serve, or run `flask db upgrade`.")
        return
    connection = db.session.connection()
    if file is None:
        version = connection.execute(text("SHOW server_version")).scalar_one()
        yield good(f"PostgreSQL {version} answers.")
        return
    answer = connection.execute(text("PRAGMA quick_check(1)")).scalar_one()
    if answer == "ok":
        yield good(f"The database file is whole (SQLite {sqlite3.sqlite_version}).")
    else:
        yield wrong(f"The database file is damaged ({quoted(answer)}): {_RESTORE}.")


def has_database(settings: Settings) -> bool:
    """Return whether there is a database to connect to; connecting would make an empty SQLite file."""
    file = sqlite_file(settings)
    return file is None or file.exists()


def check_migrations() -> Iterator[Diagnosis]:
    """Check that the tables are those of this release. Raises SQLAlchemyError."""
    heads = set(MigrationContext.configure(db.session.connection()).get_current_heads())
    newer = sorted(heads - migrations_known())
    if not heads:
        yield wrong("There are no tables yet: start bin/serve, or run `flask db upgrade`.")
    elif newer:
        yield wrong(
            f"The tables are of a newer release ({', '.join(newer)}), which release {release()} does not know: "
            "put that release in place, or see “The way back” in docs/running.md."
        )
    else:
        faults = [wrong(f"{sentence[0].upper()}{sentence[1:]}.") for sentence in faults_of_database()]
        yield from faults or [good(f"The tables are those of this release ({', '.join(heads)}).")]
