"""The names of the backups that the portal makes by itself, and how long each is kept."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from enum import StrEnum

KEPT = timedelta(days=30)
MOST = 3  # of those made before a migration, and of those made before a restore
ENDING = ".backup"
ENCRYPTED = ".age"
_STAMP = "%Y%m%dT%H%M%SZ"
_PUT_ASIDE = re.compile(r".+\.damaged-(\d{8}T\d{6}Z)(-wal|-shm|-journal)?")
_NAME = re.compile(r"(daily|migration|restore)-(\d{8}T\d{6}Z)\.backup(\.age)?")


class Occasion(StrEnum):
    DAILY = "daily"
    MIGRATION = "migration"  # before the tables change
    RESTORE = "restore"  # before a backup replaces everything


def backup_name(occasion: Occasion, at: datetime, is_encrypted: bool) -> str:
    stamp = at.astimezone(UTC).strftime(_STAMP)
    return f"{occasion}-{stamp}{ENDING}{ENCRYPTED if is_encrypted else ''}"


def damaged_name(database: str, at: datetime) -> str:
    """Return the name under which a restore puts a database aside that cannot be opened."""
    return f"{database}.damaged-{at.astimezone(UTC).strftime(_STAMP)}"


def moment_in(name: str) -> datetime | None:
    """Return when this backup was made, to the second; None for any other file."""
    found = _NAME.fullmatch(name)
    return _moment(found[2]) if found else None


def is_old_damaged(name: str, now: datetime) -> bool:
    """Return whether this is a database that was put aside, and is kept no longer."""
    found = _PUT_ASIDE.fullmatch(name)
    at = _moment(found[1]) if found else None
    return at is not None and at < now - KEPT


def _moment(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def outdated(names: Iterable[str], now: datetime) -> set[str]:
    """Return the backups to throw away: after thirty days, and all but three of each occasion that is not daily."""
    made = sorted(((at, name) for name in names if (at := moment_in(name))), reverse=True)
    old = {name for at, name in made if at < now - KEPT}
    for occasion in (Occasion.MIGRATION, Occasion.RESTORE):
        old |= {name for _, name in [pair for pair in made if pair[1].startswith(occasion)][MOST:]}
    return old


def is_due(names: Iterable[str], now: datetime) -> bool:
    """Return whether a daily backup is due. One that was made in the future counts for nothing: the clock was set."""
    daily = [at for name in names if name.startswith(Occasion.DAILY) and (at := moment_in(name))]
    return not any(now - timedelta(days=1) < at <= now for at in daily)
