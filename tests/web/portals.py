"""Portals with other settings than the tests have, on the same database."""

from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask

from portal import create_app
from portal.db import db
from portal.web.limits import limiter
from tests.databases import SETTINGS


@contextmanager
def portal_with(app: Flask, **settings: str) -> Iterator[Flask]:
    """A portal beside `app`: BASE_URL="https://…" is PORTAL_BASE_URL."""
    kept = app.config["SETTINGS"]
    given = {f"PORTAL_{name}": value for name, value in settings.items()}
    own = {"PORTAL_DATA": str(kept.data), "PORTAL_DATABASE_URL": kept.database_url}
    were_limits_on = limiter.enabled  # there is one limiter in a process: the latest portal sets it up
    other = create_app({**SETTINGS, **own, **given})
    other.testing = True
    try:
        yield other
    finally:
        limiter.enabled = were_limits_on
        with other.app_context():
            db.engine.dispose()
