"""Noting a release for the feeds, and the link of a person's own calendar."""

from portal.counters import Count, Counter, raise_counters
from portal.db import open_transaction, transaction
from portal.feeds.rules.release import release_of
from portal.inserting import insert_if_new
from portal.keys import new_salt
from portal.people.models import Person
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


def start_calendar(person_id: int) -> None:
    """Give somebody a link to their own calendar. Idempotent: a link that they have stays."""
    with transaction():
        person = _locked(person_id)
        person.feed_salt = person.feed_salt or new_salt()


def renew_calendar(person_id: int) -> None:
    """Give them another link; the earlier one stops at once. Without a link nothing happens."""
    with transaction():
        person = _locked(person_id)
        person.feed_salt = person.feed_salt and new_salt()


def stop_calendar(person_id: int) -> None:
    """Stop the link at once. Idempotent."""
    with transaction():
        _locked(person_id).feed_salt = ""


def _locked(person_id: int) -> Person:
    """Return the person with a lock: of two who press at once the second sees what the first did."""
    session = open_transaction()
    return session.get_one(Person, person_id, with_for_update={"key_share": True}, populate_existing=True)
