"""Taking a backup, while others read and write."""

import logging
import tempfile
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path

from alembic.migration import MigrationContext
from sqlalchemy import inspect
from sqlalchemy.exc import DBAPIError

from portal.backups.operations.container import is_container, open_container, put_in_place, write_container
from portal.backups.operations.encryption import encrypt, is_encrypted
from portal.backups.operations.interrupted import DRAFTS, in_use, throw_drafts_away
from portal.backups.operations.postgresql import copy_postgresql
from portal.backups.operations.sqlite import copy_sqlite
from portal.backups.rules.manifest import POSTGRESQL, BackupFailed, Manifest
from portal.db import db, end_read
from portal.heartbeat import BACKUP, Heartbeat, beat
from portal.keys import signature
from portal.settings import settings

log = logging.getLogger(__name__)

_PROJECT = Path(__file__).parents[3] / "pyproject.toml"


def take_backup(place: Path, recipients: Sequence[str], now: datetime) -> Manifest:
    """Write a backup of this moment, and replace the file at `place` when it is complete. Raises BackupFailed.

    It is encrypted when there are recipients; what is not encrypted yet then stays in the data folder.
    """
    end_read()
    _refuse_other_file(place)
    with drafts_beside(settings().data / "copy" if recipients else place) as folder, drafts_beside(place) as beside:
        copy, draft, encrypted = folder / "copy", folder / "draft", beside / "encrypted"
        manifest = _copy(copy, now)
        write_container(draft, manifest, copy)
        copy.unlink()
        open_container(draft)  # what cannot be read back is no backup
        if recipients:
            encrypt(draft, encrypted, recipients)
        put_in_place(encrypted if recipients else draft, place)
    return manifest


def record_backup(taken_at: datetime) -> None:
    """Record when the last backup was made, as far as this database can: a busy one makes no backup bad."""
    try:
        if inspect(db.engine).has_table(Heartbeat.__tablename__):
            beat(BACKUP, taken_at)
    except DBAPIError as error:
        log.warning("that a backup was made was not recorded: %s", str(error.orig).partition("\n")[0])


def has_tables() -> bool:
    """Return whether there is anything to copy: a migration that was carried out."""
    with db.engine.connect() as connection:
        return bool(MigrationContext.configure(connection).get_current_heads())


def key_mark() -> str:
    """Return a fingerprint of the secret key, from which it cannot be computed."""
    return signature("backup")[:16]


@contextmanager
def drafts_beside(place: Path) -> Iterator[Path]:
    """Make a folder for drafts on the same disk as `place`, for its owner only. Raises BackupFailed."""
    parent = place.absolute().parent
    try:
        throw_drafts_away(parent)
        folder = tempfile.TemporaryDirectory(prefix=DRAFTS, dir=parent)
    except OSError as error:
        raise BackupFailed(f"Nothing can be written in {parent}: {error.strerror}.") from error
    with folder as name, in_use(Path(name)):
        yield Path(name)


def _refuse_other_file(place: Path) -> None:
    """Raise BackupFailed when a file of another kind has this name: the database itself, or a key."""
    if place.is_file() and place.stat().st_size and not (is_encrypted(place) or is_container(place)):
        raise BackupFailed(f"{place} is no backup, and was left as it is.")


def _copy(copy: Path, now: datetime) -> Manifest:
    if not has_tables():
        raise BackupFailed("There are no tables yet. Run `flask db upgrade` first.")
    name, url = db.engine.dialect.name, db.engine.url
    copied = copy_postgresql(db.engine, copy) if name == POSTGRESQL else copy_sqlite(Path(url.database or ""), copy)
    return Manifest(
        database=name,
        server=copied.server,
        revision=copied.revision,
        release=release(),
        portal=settings().base_url,
        key=key_mark(),
        taken_at=now,
        size=copy.stat().st_size,
        rows=copied.rows,
    )


@cache
def release() -> str:
    """Return the version of this release."""
    return tomllib.loads(_PROJECT.read_text())["project"]["version"]
