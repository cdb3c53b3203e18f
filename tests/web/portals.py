"""More apps on the test's database, with other settings."""

from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask

from portal import create_app
from portal.db import db
from portal.web.limits import limiter
from tests.databases import SETTINGS


@contextmanager
def portal_with(app: Flask, **settings: str) -> Iterator[Flask]:
    """Return a second app beside `app`; the keyword BASE_URL is the setting PORTAL_BASE_URL."""
    settings_of_app = app.config["SETTINGS"]
    given = {f"PORTAL_{name}": value for name, value in settings.items()}
    own = {"PORTAL_DATA": str(settings_of_app.data), "PORTAL_DATABASE_URL": settings_of_app.database_url}
    were_limits_on = limiter.enabled  # a process has one limiter, set by its latest app
    other = create_app({**SETTINGS, **own, **given})
    other.testing = True
    try:
        yield other
    finally:
        limiter.enabled = were_limits_on
        with other.app_context():
            db.engine.dispose()
