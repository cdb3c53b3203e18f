"""What a backup tells about itself."""

import json
from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import datetime

from click import ClickException

SQLITE, POSTGRESQL = "sqlite", "postgresql"
NAMES = {SQLITE: "SQLite", POSTGRESQL: "PostgreSQL"}


class BackupFailed(ClickException):
    """A one-line message: why there is no backup."""


class NotRestorable(ClickException):
    """A one-line message: why this file is not restored. It is raised before anything changes."""

    def __init__(self, sentence: str) -> None:
        super().__init__(f"{sentence} Nothing was changed.")


@dataclass(frozen=True)
class DatabaseCopy:
    """What a copy of one moment holds."""

    server: str  # the version of the database program
    revision: str  # of the tables: the last migration
    rows: dict[str, int]  # by table


@dataclass(frozen=True)
class Manifest:
    """The facts that stand in front of the copy."""

    database: str  # SQLITE or POSTGRESQL
    server: str
    revision: str
    release: str  # of the portal
    portal: str  # its address
    key: str  # a fingerprint of the secret key, which is not in the backup
    taken_at: datetime
    size: int  # bytes of the copy, uncompressed
    rows: dict[str, int]

    def as_line(self) -> bytes:
        return json.dumps(asdict(self) | {"taken_at": self.taken_at.isoformat()}, sort_keys=True).encode() + b"\n"


def read_manifest(line: bytes) -> Manifest:
    """Parse the line. Raises ValueError when it is something else."""
    try:
        facts = json.loads(line)
        return Manifest(**(facts | {"taken_at": datetime.fromisoformat(facts["taken_at"])}))
    except (KeyError, TypeError) as error:
        raise ValueError(str(error)) from error


def refuse_unfit(manifest: Manifest, database: str, known: Collection[str]) -> None:
    """Raise NotRestorable unless this portal can read the copy; `known`: the migrations of this release."""
    if manifest.database != database:
        raise NotRestorable(
            f"This is a backup of {NAMES.get(manifest.database, manifest.database)}, and this portal uses "
            f"{NAMES[database]}: point PORTAL_DATABASE_URL at the same kind of database."
        )
    if manifest.revision not in known:
        raise NotRestorable(
            f"This backup was made by a newer release ({manifest.release}, tables of {manifest.revision}): "
            "install that release, and restore it there."
        )
