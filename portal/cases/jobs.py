"""The worker's jobs for cases."""

from datetime import datetime, timedelta

from portal.cases.operations.nudge import nudge_for_cases
from portal.cases.operations.outcome import ask_what_came_of_it
from portal.cases.operations.withdraw import tell_deleted, withdraw_without_seat
from portal.cases.queries.due import to_ask_what_came_of_it, to_nudge, to_tell_deleted, without_a_seat
from portal.jobs import Job


def withdraw_all_without_seat(now: datetime) -> bool:
    """Withdraw the cases of those who do not come any more."""
    for signup_id in without_a_seat(now):
        withdraw_without_seat(signup_id, now)
    return False


def nudge_all(now: datetime) -> bool:
    """Tell those who come that no case came in, once for each session."""
    for meeting_id in to_nudge(now):
        nudge_for_cases(meeting_id, now)
    return False


def ask_all(now: datetime) -> bool:
    """Ask what came of cases, six weeks after their session."""
    for case_id in to_ask_what_came_of_it(now):
        ask_what_came_of_it(case_id, now)
    return False


def tell_all_deleted(now: datetime) -> bool:
    """Tell the owners of cases whose text went in the night."""
    for case_id in to_tell_deleted(now):
        tell_deleted(case_id, now)
    return False


JOBS = (
    Job(withdraw_all_without_seat, every=timedelta(minutes=1)),
    Job(nudge_all, every=timedelta(minutes=10)),
    Job(ask_all, every=timedelta(minutes=10)),
    Job(tell_all_deleted, every=timedelta(minutes=10)),
)
