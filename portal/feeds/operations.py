"""What the worker notes about feeds."""

from portal.counters import Count, Counter, raise_counters
from portal.db import insert_if_new, transaction
from portal.feeds.rules.release import release_of
from portal.settings import settings


def note_release() -> None:
    """Note that feeds are made with this code and these settings from now on. Idempotent."""
    release = release_of(settings())
    with transaction() as session:
        insert_if_new(Counter, name=Count.FEED_RELEASE, value=-1)
        counter = session.get_one(Counter, Count.FEED_RELEASE, with_for_update=True)
        if counter.value != release:
            counter.value = release
            raise_counters(Count.CALENDAR)
