"""What a backup or a restore leaves that was killed: a folder with drafts, and a mark."""

import fcntl
import json
import logging
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import inspect

from portal.db import db, end_read
from portal.heartbeat import RESTORE, Heartbeat, last_heartbeat

log = logging.getLogger(__name__)

DRAFTS = ".backup-"  # the start of the name of a folder with drafts
FRESH = 60  # seconds; an empty one may only just have been made, and not be locked yet
MARK = "restoring"  # the file in DATA while a database is replaced


@contextmanager
def in_use(folder: Path) -> Iterator[None]:
    """Lock a folder with drafts. The system releases the lock when this process ends, however it ends."""
    file = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
    finally:
        os.close(file)


def throw_drafts_away(beside: Path) -> None:
    """Delete the drafts of backups that were killed: they hold as much as a backup, and nobody looks for them."""
    for folder in beside.glob(f"{DRAFTS}*"):
        if _is_abandoned(folder):
            shutil.rmtree(folder, ignore_errors=True)
            log.warning("a backup or restore was cut off, and its drafts were deleted: %s", folder)


def _is_abandoned(folder: Path) -> bool:
    try:
        file = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:  # gone meanwhile
        return False
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    else:
        return any(folder.iterdir()) or time.time() - folder.stat().st_mtime > FRESH
    finally:
        os.close(file)


@contextmanager
def marked(data: Path, backup: Path, now: datetime) -> Iterator[None]:
    """Leave a mark in the data folder while the database is replaced; when this process is killed it stays."""
    mark = data / MARK
    mark.write_text(json.dumps({"backup": backup.name, "at": now.isoformat()}))
    mark.chmod(0o600)
    try:
        yield
    finally:
        mark.unlink(missing_ok=True)


def tell_of_killed_restore(data: Path) -> str:
    """Log once in which state a killed restore left the database: the old, or the new one. Return the sentence."""
    mark = data / MARK
    try:
        facts = json.loads(mark.read_text())
        at = datetime.fromisoformat(facts["at"])
    except (OSError, ValueError, KeyError):
        return ""
    state = (
        "It was complete: everything is that of the backup, and letters are held until `flask letters release`."
        if _restored_at() == at
        else "Nothing was changed: run it again if you still want it."
    )
    sentence = f"The restore of {facts['backup']} on {at:%Y-%m-%d %H:%M:%S} UTC was cut off. {state}"
    log.warning("%s", sentence)
    mark.unlink(missing_ok=True)
    return sentence


def _restored_at() -> datetime | None:
    """Return when the last restore was complete: it says so in the transaction, or the file, that holds everything."""
    end_read()
    if not inspect(db.engine).has_table(Heartbeat.__tablename__):
        return None
    return last_heartbeat(RESTORE)
