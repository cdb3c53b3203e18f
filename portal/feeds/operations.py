"""What the worker notes about feeds."""

from datetime import datetime

from portal.counters import Count, Counter
from portal.db import insert_if_new, transaction
from portal.feeds.rules.release import release_of
from portal.settings import settings


def note_release(now: datetime) -> None:
    """Note since when feeds are made with this code and these settings. Idempotent."""
    release = release_of(settings())
    with transaction() as session:
        insert_if_new(Counter, name=Count.FEED_RELEASE, value=-1)
        counter = session.get_one(Counter, Count.FEED_RELEASE, with_for_update=True)
        if counter.value != release:
            counter.value, counter.raised = release, int(now.timestamp())
