"""The backup before a migration."""

import logging
from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from alembic.migration import MigrationContext

from portal.backups.operations.folder import make_backup
from portal.backups.operations.postgresql import NoPgDump
from portal.backups.rules.keeping import Occasion
from portal.db import db

log = logging.getLogger(__name__)


def back_up_before_migration(newest: Collection[str], now: datetime) -> Path | None:
    """Take a backup when the tables are behind the `newest` migrations, and return its place. Raises BackupFailed.

    A machine without `pg_dump` migrates without one: it says so in the log, rather than keep the portal down.
    """
    with db.engine.connect() as connection:
        heads = set(MigrationContext.configure(connection).get_current_heads())
    if not heads or heads == set(newest):
        return None
    try:
        return make_backup(Occasion.MIGRATION, now)
    except NoPgDump as error:
        log.warning("migrating without a backup: %s", error.message)
        return None
