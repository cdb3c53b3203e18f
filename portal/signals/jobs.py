"""The worker's jobs for signals: sending them to the mailboxes, and one reminder each."""

from datetime import datetime, timedelta

from portal.jobs import Job
from portal.signals.operations.ask import ask, nudge
from portal.signals.queries import to_ask, to_nudge


def ask_all(now: datetime) -> bool:
    """Send the signals of sessions whose lessons were shared."""
    for network_id, meeting_id in to_ask(now):
        ask(network_id, meeting_id, now)
    return False


def nudge_all(now: datetime) -> bool:
    """Remind mailboxes that did not answer for three weeks."""
    for question_id in to_nudge(now):
        nudge(question_id, now)
    return False


JOBS = (Job(ask_all, every=timedelta(minutes=10)), Job(nudge_all, every=timedelta(hours=1)))
