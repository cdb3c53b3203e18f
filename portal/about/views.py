"""Pages about the portal, and the signs of life that machines ask for."""

from datetime import datetime
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Blueprint, current_app, make_response
from werkzeug import Response

from portal.db import db
from portal.settings import settings
from portal.web.answers import show
from portal.web.freshness import Made, kept_page

bp = Blueprint("about", __name__)


@bp.get("/how-it-works")
def how() -> Response:
    return kept_page("how", _how)


@bp.get("/privacy")
def privacy() -> Response:
    return kept_page("privacy", _privacy)


@bp.get("/healthz")
def alive() -> Response:
    return _plain("alive")


@bp.get("/readyz")
def ready() -> Response:
    """200 when the database answers and has the tables of this release, else 503."""
    scripts = ScriptDirectory(str(Path(current_app.root_path).parent / "migrations"))
    at = MigrationContext.configure(db.session.connection()).get_current_heads()
    return _plain("ready") if set(at) == set(scripts.get_heads()) else _plain("migrations are missing", 503)


@bp.get("/robots.txt")
def robots() -> Response:
    return _plain("User-agent: *\nDisallow: /manage\nDisallow: /me\nDisallow: /signups\nDisallow: /sign-in\n")


def _how(_at: datetime) -> Made:
    return Made(show("about/how.html"), None)


def _privacy(_at: datetime) -> Made:
    return Made(show("about/privacy.html", privacy_contact=settings().privacy_contact), None)


def _plain(text: str, status: int = 200) -> Response:
    response = make_response(text, status)
    response.content_type = "text/plain; charset=utf-8"
    return response
