"""The worker's jobs for facilitators of sessions; each runs one query a minute."""

from datetime import datetime, timedelta

from portal.agenda.operations.remind import ask_about_too_few, remind_leaders
from portal.agenda.queries.meetings import to_ask_about, to_remind_of
from portal.jobs import Job


def remind_all(now: datetime) -> bool:
    """Remind the facilitators of each session of the next 24 hours."""
    for meeting_id in to_remind_of(now):
        remind_leaders(meeting_id, now)
    return False


def ask_all(now: datetime) -> bool:
    """Ask the facilitators of each session with too few people, when sign-up closes or two days before."""
    for meeting_id in to_ask_about(now):
        ask_about_too_few(meeting_id, now)
    return False


JOBS = (Job(remind_all, every=timedelta(minutes=1)), Job(ask_all, every=timedelta(minutes=1)))
