"""What the worker does for sign-ups."""

from datetime import datetime, timedelta

from portal.signups.operations.caps import forget_attempts
from portal.signups.operations.forget import forget_details
from portal.worker import Job


def forget(now: datetime) -> bool:
    """Wipe what people told their facilitator, when its day has come; and what was kept to count sign-ups."""
    forget_attempts(now)
    while forget_details(now):
        pass
    return False


JOBS = (Job(forget, every=timedelta(hours=1)),)
