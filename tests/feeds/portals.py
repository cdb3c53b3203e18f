"""Another portal on the same database, and what a calendar program asks for."""

from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask
from flask.testing import FlaskClient

from portal import create_app
from portal.db import db
from portal.networks.models import Network
from portal.settings import settings
from tests.databases import SETTINGS
from tests.feeds.reading import Component, read

FEED = "/feeds/agenda.ics"


@contextmanager
def another_portal(**changed: str) -> Iterator[Flask]:
    """A second process, so to say: the same database, its own memory, and perhaps other settings."""
    same = {"PORTAL_DATA": str(settings().data), "PORTAL_DATABASE_URL": settings().database_url}
    app = create_app({**SETTINGS, **same, **{f"PORTAL_{name}": value for name, value in changed.items()}})
    with app.app_context():
        yield app
        db.session.remove()
        db.engine.dispose()


def network(slug: str, name: str) -> int:
    """The id of a new network."""
    made = Network(slug=slug, name=name, description="")
    db.session.add(made)
    db.session.commit()
    return made.id


def calendar_at(client: FlaskClient, path: str = FEED) -> Component:
    """The calendar as its bytes say it."""
    return read(client.get(path).data)


def titles(client: FlaskClient, path: str = FEED) -> list[str]:
    return [event["SUMMARY"].text for event in calendar_at(client, path).all("VEVENT")]
