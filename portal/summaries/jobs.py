"""The worker's jobs for summaries."""

from datetime import datetime, timedelta

from portal.jobs import Job
from portal.summaries.operations.notes import forget_notes


def forget(now: datetime) -> bool:
    """Delete raw notes after their retention period."""
    forget_notes(now)
    return False


JOBS = (Job(forget, every=timedelta(hours=1)),)
