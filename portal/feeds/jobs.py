"""The worker's job for feeds."""

from datetime import datetime, timedelta

from portal.counters import Count, Counter
from portal.db import db
from portal.feeds.operations import note_release
from portal.feeds.rules.release import release_of
from portal.jobs import Job
from portal.settings import settings


def notice_release(_now: datetime) -> bool:
    """Note a new release or another setting; without one it writes nothing."""
    counter = db.session.get(Counter, Count.FEED_RELEASE)
    if counter is None or counter.value != release_of(settings()):
        note_release()
    return False


JOBS = (Job(notice_release, every=timedelta(minutes=1)),)
