"""The worker's jobs for lessons: reminding facilitators who wrote nothing, and asking whether it is still right."""

from datetime import datetime, timedelta

from portal.jobs import Job
from portal.lessons.operations.nudge import nudge
from portal.lessons.operations.review import ask_to_review
from portal.lessons.queries.public import to_review
from portal.lessons.queries.written import to_nudge


def nudge_all(now: datetime) -> bool:
    """Remind the facilitators of sessions after which nothing was written for five days."""
    for meeting_id in to_nudge(now):
        nudge(meeting_id, now)
    return False


def review_all(now: datetime) -> bool:
    """Ask once a year whether what is public is still right."""
    for meeting_id in to_review(now):
        ask_to_review(meeting_id, now)
    return False


JOBS = (Job(nudge_all, every=timedelta(hours=1)), Job(review_all, every=timedelta(hours=1)))
