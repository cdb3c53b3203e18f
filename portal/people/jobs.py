"""The worker's jobs for people."""

from datetime import datetime, timedelta

from portal.jobs import Job
from portal.people.operations.sign_in import forget_old_sign_ins


def forget(now: datetime) -> bool:
    """Delete expired sign-ins and links."""
    forget_old_sign_ins(now)
    return False


JOBS = (Job(forget, every=timedelta(hours=1)),)
