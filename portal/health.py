"""Health checks, used by `readyz` and `flask doctor`."""

import os
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, make_url

from portal.db import Base, db
from portal.heartbeat import last_heartbeat
from portal.settings import Settings

MIGRATIONS = Path(__file__).parent.parent / "migrations"
SILENT = timedelta(minutes=1)  # a worker without a heartbeat for so long is down
LEAST_ROOM = 32 * 1024 * 1024  # bytes free on the disk of the data folder; SQLite needs room to commit


def faults_of_database() -> Iterator[str]:
    """Return missing migrations, and missing columns."""
    context = MigrationContext.configure(db.session.connection())
    if set(context.get_current_heads()) != newest_migrations():
        yield "migrations are missing: run `flask db upgrade`"
        return
    found = inspect(db.session.connection()).get_multi_columns()
    columns = {table: {column["name"] for column in known} for (_, table), known in found.items()}
    for table in Base.metadata.sorted_tables:
        missing = sorted({column.name for column in table.columns} - columns.get(table.name, set()))
        if missing:
            yield f"the table {table.name} misses {', '.join(missing)}"


def faults_of_worker(now: datetime) -> Iterator[str]:
    """Return a fault unless a worker's heartbeat is less than a minute old.

    One in the future means the clock was set back.
    """
    last = last_heartbeat()
    if last is None or last < now - SILENT:
        yield "no worker is at work, so no letters are sent: start `flask worker`"


def faults_of_disk(settings: Settings) -> Iterator[str]:
    """Return faults of disks that cannot be written: of the data folder, and of a SQLite database elsewhere."""
    url = make_url(settings.database_url)
    folders = {settings.data: "the data folder"}
    if url.drivername == "sqlite" and url.database:
        folders.setdefault(Path(url.database).parent, "the database")
    for folder, name in folders.items():
        try:
            free = shutil.disk_usage(folder).free
        except OSError:
            yield f"the folder of {name} is not there" if name == "the database" else f"{name} is not there"
            continue
        if free < LEAST_ROOM:
            yield f"the disk of {name} is full ({free // 1024 // 1024} MB left)"
        # a failing disk is often remounted read-only
        elif url.drivername == "sqlite" and not os.access(folder, os.W_OK):
            yield f"nothing can be written on the disk of {name}"


@cache
def newest_migrations() -> frozenset[str]:
    """Return the newest migrations of this release, cached, since they are Python files."""
    return frozenset(ScriptDirectory(str(MIGRATIONS)).get_heads())


@cache
def migrations_known() -> frozenset[str]:
    """Return all migrations of this release, back to the first."""
    return frozenset(script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions())
