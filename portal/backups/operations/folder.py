"""The backups that the portal makes by itself: their folder, and throwing old ones away."""

import glob
import logging
from datetime import datetime
from pathlib import Path

from portal.backups.operations.interrupted import throw_drafts_away
from portal.backups.operations.taking import take_backup
from portal.backups.rules.keeping import Occasion, backup_name, is_due, is_old_damaged, moment_in, outdated
from portal.backups.rules.manifest import SQLITE, BackupFailed
from portal.db import db
from portal.settings import settings

log = logging.getLogger(__name__)


def backup_folder() -> Path:
    return settings().backups or settings().data / "backups"


def make_backup(occasion: Occasion, now: datetime, spared: Path | None = None) -> Path:
    """Take a backup by its occasion, and throw old ones away, except `spared`. Raises BackupFailed."""
    recipients = settings().backup_recipients
    folder = backup_folder()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise BackupFailed(f"The folder {folder} cannot be made: {error.strerror}.") from error
    place = folder / backup_name(occasion, now, bool(recipients))
    take_backup(place, recipients, now)
    throw_old_away(now, spared)
    return place


def save_present(may_lose: bool, now: datetime, restored: Path) -> Path | None:
    """Take a backup of what a restore replaces; without one it only goes on when that may be lost.

    The one that is `restored` stays: cut off, the restore is done again.
    """
    try:
        return make_backup(Occasion.RESTORE, now, spared=restored)
    except BackupFailed as error:
        if may_lose:
            return None
        raise BackupFailed(
            f"What is in the database now cannot be saved first: {error.message} "
            "Nothing was changed. `--and-lose` restores all the same."
        ) from error


def is_daily_due(now: datetime) -> bool:
    return is_due(_names(), now)


def newest_backup() -> datetime | None:
    """Return when the newest backup in the folder was made; None when it holds none."""
    return max(filter(None, map(moment_in, _names())), default=None)


def throw_old_away(now: datetime, spared: Path | None = None) -> None:
    """Delete backups that are kept no longer, and drafts of a backup that was killed."""
    folder = backup_folder()
    for name in outdated(_names(), now):
        if spared and spared.resolve() == (folder / name).resolve():
            continue
        (folder / name).unlink(missing_ok=True)
        log.info("the backup %s was deleted", name)
    for place in {folder, settings().data}:
        throw_drafts_away(place)
    _throw_damaged_away(now)


def _throw_damaged_away(now: datetime) -> None:
    """Delete databases that a restore put aside: they hold as much as a backup."""
    database = Path(db.engine.url.database or "")
    if db.engine.dialect.name != SQLITE:
        return
    for place in database.parent.glob(f"{glob.escape(database.name)}.damaged-*"):
        if is_old_damaged(place.name, now):
            place.unlink(missing_ok=True)
            log.info("the damaged database %s was deleted", place.name)


def _names() -> list[str]:
    folder = backup_folder()
    return [place.name for place in folder.iterdir()] if folder.is_dir() else []
