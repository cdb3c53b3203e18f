"""The worker's jobs: send people the sentence they wrote to themselves, then delete it."""

from datetime import datetime, timedelta

from portal.evaluations.operations.own_sentence import forget_sent, post_back
from portal.evaluations.queries import to_post_back
from portal.jobs import Job


def post_all(now: datetime) -> bool:
    """Post each letter to oneself when its four weeks are over."""
    for signup_id in to_post_back(now):
        post_back(signup_id, now)
    return False


def forget(now: datetime) -> bool:
    """Delete the sentences that were sent."""
    forget_sent(now)
    return False


JOBS = (Job(post_all, every=timedelta(minutes=1)), Job(forget, every=timedelta(hours=1)))
