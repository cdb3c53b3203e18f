"""A second portal on the same database, and requests of calendar programs."""

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
    """Start a second app on the same database with its own caches, and other settings if given."""
    same = {"PORTAL_DATA": str(settings().data), "PORTAL_DATABASE_URL": settings().database_url}
    app = create_app({**SETTINGS, **same, **{f"PORTAL_{name}": value for name, value in changed.items()}})
    with app.app_context():
        yield app
        db.session.remove()
        db.engine.dispose()


def network(slug: str, name: str) -> int:
    """Make a network; return its id."""
    made = Network(slug=slug, name=name, state="running", why="")
    db.session.add(made)
    db.session.commit()
    return made.id


def calendar_at(client: FlaskClient, path: str = FEED) -> Component:
    """Return the parsed calendar at this address."""
    return read(client.get(path).data)


def titles(client: FlaskClient, path: str = FEED) -> list[str]:
    return [event["SUMMARY"].text for event in calendar_at(client, path).all("VEVENT")]
