"""The worker's job for backups."""

from datetime import datetime, timedelta

from portal.backups.operations.erased import write_lists
from portal.backups.operations.folder import is_daily_due, make_backup, throw_old_away
from portal.backups.operations.taking import record_backup
from portal.backups.rules.keeping import Occasion
from portal.jobs import Job
from portal.settings import settings


def back_up(now: datetime) -> bool:
    """Throw old backups away, take a daily one when the setting asks for it, and complete the lists of the erased."""
    throw_old_away(now)
    write_lists()
    if settings().backups and is_daily_due(now):
        make_backup(Occasion.DAILY, now)
        record_backup(now)
    return False


JOBS = (Job(back_up, every=timedelta(minutes=30)),)
