"""Anna's own calendar: started, and read."""

from typing import NamedTuple

from flask.testing import FlaskClient

from portal.feeds.operations import start_calendar
from portal.feeds.rules.mine import PURPOSE
from portal.keys import key_of
from portal.people.models import Person
from portal.people.queries import person_by_mailbox
from tests.cast import person
from tests.feeds.portals import calendar_at
from tests.feeds.reading import Component


class MyEvent(NamedTuple):
    """What an own calendar says of a session."""

    title: str
    status: str
    sequence: str


def started(name: str = "anna") -> str:
    """Start this person's calendar; return its path."""
    start_calendar(person(name).id)
    return calendar_path(name)


def calendar_path(name: str = "anna") -> str:
    return calendar_of(f"{name}@oeverkring.example")


def calendar_of(email: str) -> str:
    """Return the path of the calendar of whoever has this mailbox."""
    owner = owner_at(email)
    return f"/feeds/mine/{key_of(PURPOSE, owner.id, owner.feed_salt)}.ics"


def found(name: str) -> Person:
    return owner_at(f"{name}@oeverkring.example")


def owner_at(email: str) -> Person:
    owner = person_by_mailbox(email)
    assert owner
    return owner


def events_of(client: FlaskClient, path: str) -> list[Component]:
    return calendar_at(client, path).all("VEVENT")


def in_short(client: FlaskClient, path: str) -> list[MyEvent]:
    return [
        MyEvent(event["SUMMARY"].text, event["STATUS"].value, event["SEQUENCE"].value)
        for event in events_of(client, path)
    ]
