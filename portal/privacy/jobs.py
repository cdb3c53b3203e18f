"""The worker's jobs for retention: forget what is past its day, and log how much."""

import logging
from datetime import datetime, timedelta

from portal.db import empty_log
from portal.jobs import Job
from portal.privacy.forgetting import end_night, forget_line, is_done, night_of, nightly
from portal.privacy.periods import periods

log = logging.getLogger(__name__)


def forget_tonight(now: datetime) -> bool:
    """Forget everything past its day, once a night; after a fault the next run goes on where it stopped."""
    night = night_of(now)
    if is_done(night):
        return False
    kept_for = periods()
    for keep in nightly():
        forget_line(keep, kept_for[keep.name], now)
    counts = end_night(night)
    lines = ", ".join(f"{count} {name}" for name, count in sorted(counts.items()))
    log.info("forgotten tonight: %s", lines or "nothing")
    return False


def drop_deleted_bytes(_now: datetime) -> bool:
    """Let what was deleted leave SQLite's files, also when a request or another job deleted it."""
    empty_log()
    return False


JOBS = (Job(forget_tonight, every=timedelta(minutes=10)), Job(drop_deleted_bytes, every=timedelta(hours=1)))
