"""What a portal needs to do its work, asked by `readyz` and by `flask doctor`."""

import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from portal.db import Base, db
from portal.heartbeat import last_heartbeat
from portal.settings import Settings

MIGRATIONS = Path(__file__).parent.parent / "migrations"
SILENT = timedelta(minutes=1)  # a worker that has not written for so long is not at work
LEAST_ROOM = 32 * 1024 * 1024  # bytes on the disk of the data folder; SQLite needs room to commit


def faults_of_database() -> Iterator[str]:
    """Migrations that are missing, and columns that this release needs and a table has not."""
    context = MigrationContext.configure(db.session.connection())
    if set(context.get_current_heads()) != set(ScriptDirectory(str(MIGRATIONS)).get_heads()):
        yield "migrations are missing: run `flask db upgrade`"
        return
    found = inspect(db.session.connection()).get_multi_columns()
    columns = {table: {column["name"] for column in known} for (_, table), known in found.items()}
    for table in Base.metadata.sorted_tables:
        missing = sorted({column.name for column in table.columns} - columns.get(table.name, set()))
        if missing:
            yield f"the table {table.name} misses {', '.join(missing)}"


def faults_of_worker(now: datetime) -> Iterator[str]:
    """Nothing when a worker wrote within the last minute that it is alive. A moment to come is a clock set back."""
    last = last_heartbeat()
    if last is None or last < now - SILENT:
        yield "no worker is at work, so no letters are sent: start `flask worker`"


def faults_of_disk(settings: Settings) -> Iterator[str]:
    free = shutil.disk_usage(settings.data).free
    if free < LEAST_ROOM:
        yield f"the disk of the data folder is full ({free // 1024 // 1024} MB left)"
