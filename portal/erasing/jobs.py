"""The worker's job for erasing."""

from datetime import datetime, timedelta

from portal.erasing.operations.again import forget_again
from portal.jobs import Job


def forget_restored(now: datetime) -> bool:
    """Erase again who came back with a database that was put in place by hand."""
    forget_again(now)
    return False


JOBS = (Job(forget_restored, every=timedelta(days=1)),)
