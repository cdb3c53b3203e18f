"""The worker's job for lessons: reminding facilitators who wrote nothing."""

from datetime import datetime, timedelta

from portal.jobs import Job
from portal.lessons.operations.nudge import nudge
from portal.lessons.queries.written import to_nudge


def nudge_all(now: datetime) -> bool:
    """Remind the facilitators of sessions after which nothing was written for five days."""
    for meeting_id in to_nudge(now):
        nudge(meeting_id, now)
    return False


JOBS = (Job(nudge_all, every=timedelta(hours=1)),)
