"""Fixtures: the scene, and a browser for each member of the cast."""

import pytest
from flask import Flask
from sqlalchemy import select

from portal.db import db
from portal.people.models import Person
from tests.browser import as_anna as as_anna
from tests.browser import as_bram as as_bram
from tests.browser import as_chris as as_chris
from tests.browser import as_daan as as_daan
from tests.databases import Copy, as_built
from tests.guards.scene import CAST, Scene, build

_kept: dict[str, tuple[tuple[dict[str, str], dict[str, str]], Copy]] = {}


@pytest.fixture
def scene(app: Flask) -> Scene:
    """A portal with one of everything."""
    names, entered = as_built(app, build, _kept)
    people = {person.email.partition("@")[0]: person for person in db.session.scalars(select(Person))}
    return Scene(app, {name: people[name] for name in CAST}, dict(names), dict(entered))
