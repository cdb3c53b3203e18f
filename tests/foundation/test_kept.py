"""What was read of the calendar is kept while it is true, and no longer."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from flask import Flask

from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.kept import READS, KeptReads, Read, kept_read
from portal.site import forget_site
from tests.cast import NOW

AN_HOUR = timedelta(hours=1)


@pytest.fixture
def asked(app: Flask) -> list[str]:
    app.extensions[READS].clear()
    return []


def reading(asked: list[str], until: datetime | None = None, size: int = 1) -> Callable[[], Read]:
    """Return a reading that numbers its answers, so that a kept one is known by its number."""

    def read() -> Read:
        asked.append("read")
        return Read(len(asked), until, size)

    return read


def test_it_is_read_once_until_the_calendar_changes_and_seats_change_nothing(asked: list[str]):
    read = reading(asked)
    found = [kept_read("agenda", NOW, read) for _ in range(2)]
    for name in (Count.SEATS, Count.CALENDAR, Count.SITE):
        with transaction():
            raise_counters(name)
        forget_site()
        found += [kept_read("agenda", NOW, read) for _ in range(2)]

    assert found == [1, 1, 1, 1, 2, 2, 2, 2]


def test_time_alone_outdates_it(asked: list[str]):
    read = reading(asked, until=NOW + AN_HOUR)

    found = [kept_read("agenda", NOW + after, read) for after in (0 * AN_HOUR, AN_HOUR / 2, AN_HOUR)]

    assert found == [1, 1, 2]
    assert kept_read("agenda", None, read) == 2


def test_what_is_read_while_writing_is_not_kept_since_it_may_be_undone(asked: list[str]):
    read = reading(asked)
    with pytest.raises(ZeroDivisionError), transaction():
        raise_counters(Count.CALENDAR)
        assert kept_read("agenda", NOW, read) == 1
        _ = 1 / 0
    with transaction():
        raise_counters(Count.CALENDAR)  # to the same number

    assert kept_read("agenda", NOW, read) == 2


def test_what_was_not_asked_for_longest_makes_room():
    reads = KeptReads(room=10)
    for key in "abc":
        reads.put(key, 1, Read(key, None, size=4))
        reads.get("a", 1, NOW)

    assert [bool(reads.get(key, 1, NOW)) for key in "abc"] == [True, False, True]
