"""Checks of backups: whether there is a recent one, and whether the next one can be made."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import text

from portal.backups.operations.encryption import check_recipients
from portal.backups.operations.folder import newest_backup
from portal.backups.operations.postgresql import NoPgDump, pg_dump_version
from portal.backups.queries import last_backup
from portal.backups.rules.manifest import POSTGRESQL, BackupFailed
from portal.db import db
from portal.doctor.diagnosis import Diagnosis, good, warning, wrong
from portal.settings import PREFIX, Settings

LATE = timedelta(hours=26)  # a daily one is due after 24; its job runs each half hour, and the backup takes its time


def check_backups(settings: Settings, now: datetime) -> Iterator[Diagnosis]:
    """Check the last backup, its folder, its recipients, and `pg_dump`. Raises SQLAlchemyError."""
    faults = [*_last(settings, now), *_tools(settings)]
    yield from faults or [good(f"The last backup was made on {last_backup():%Y-%m-%d %H:%M} UTC.{_place(settings)}")]


def _last(settings: Settings, now: datetime) -> Iterator[Diagnosis]:
    at, folder = last_backup(), settings.backups
    last = f"The last one was made on {at:%Y-%m-%d %H:%M} UTC." if at else "There is none at all."
    if folder is None:
        yield warning(f"No daily backup is made: set {PREFIX}BACKUPS to a folder on another disk. {last}")
    elif at is None or at < now - LATE:
        yield wrong(
            f"No backup was made in the last day. {last} See the log of the worker, or run `flask backup FILE`."
        )
    elif newest_backup() is None:
        yield wrong(f"{folder} holds no backup, though one was made: was it moved? Copies belong on another machine.")


def _tools(settings: Settings) -> Iterator[Diagnosis]:
    try:
        check_recipients(settings.backup_recipients)
    except BackupFailed as error:
        yield wrong(f"No backup can be made, by {PREFIX}BACKUP_RECIPIENTS: {error.message}")
    if db.engine.dialect.name != POSTGRESQL:
        return
    server = int(db.session.execute(text("SHOW server_version_num")).scalar_one()) // 10_000
    try:
        client = pg_dump_version()
    except NoPgDump as error:
        yield wrong(error.message)
    else:
        if client < server:
            yield wrong(
                f"pg_dump is of version {client}, and refuses a database of version {server}: "
                f"run `apt-get install postgresql-client-{server}`."
            )


def _place(settings: Settings) -> str:
    is_beside = settings.backups is not None and settings.backups.stat().st_dev == settings.data.stat().st_dev
    return " It is on the same disk as the data: put copies on another machine." if is_beside else ""
