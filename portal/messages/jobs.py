"""The worker's job for members: the letter of a month, on its first working day."""

from datetime import datetime, timedelta

from portal.jobs import Job
from portal.messages.operations.monthly import tell_month
from portal.messages.queries.monthly import to_tell
from portal.messages.rules import month_to_tell
from portal.site import site


def tell_all(now: datetime) -> bool:
    """Post each member the news of their networks, once a month."""
    month = month_to_tell(now, site().timezone)
    if month:
        for person_id in to_tell(month):
            tell_month(person_id, month, now)
    return False


JOBS = (Job(tell_all, every=timedelta(hours=1)),)
