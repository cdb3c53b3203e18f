"""What the worker does for summaries."""

from datetime import datetime, timedelta

from portal.summaries.operations.notes import forget_notes
from portal.worker import Job


def forget(now: datetime) -> bool:
    """Delete raw notes that were kept long enough."""
    forget_notes(now)
    return False


JOBS = (Job(forget, every=timedelta(hours=1)),)
