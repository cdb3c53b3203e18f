"""Pages about the portal, and its health endpoints."""

import logging
from datetime import date, datetime

from flask import Blueprint, make_response
from flask_babel import gettext as _
from sqlalchemy.exc import SQLAlchemyError
from werkzeug import Response

from portal.backups.rules.keeping import KEPT as BACKUPS_KEPT
from portal.causes import Causes
from portal.db import end_read
from portal.health import faults_of_database, faults_of_disk, faults_of_worker
from portal.privacy.words import lines_in_words, period_in_words
from portal.settings import settings
from portal.sharing.views.facts import page_preview
from portal.site import site
from portal.web.addresses import absolute
from portal.web.answers import show
from portal.web.freshness import Made, kept_page, kept_word
from portal.web.moment import now

bp = Blueprint("about", __name__)

EXAMINED_ON = date(2026, 11, 30)  # when we last went through docs/accessibility.md
NO_DATABASE = "the database does not answer"
_causes = Causes(logging.getLogger(__name__))  # a load balancer asks every few seconds


@bp.get("/how-it-works")
def how() -> Response:
    return kept_page("how", _how)


@bp.get("/start-a-group")
def start_a_group() -> Response:
    """Tell the recipe of a community of practice."""
    return kept_page("start-a-group", _start_a_group)


@bp.get("/privacy")
def privacy() -> Response:
    return kept_page("privacy", _privacy)


@bp.get("/accessibility")
def accessibility() -> Response:
    return kept_page("accessibility", _accessibility)


@bp.get("/healthz")
def alive() -> Response:
    return kept_word("alive", _plain("alive"))


@bp.get("/readyz")
def ready() -> Response:
    """Answer 200 when this release can work: tables, a worker, disk space; else 503 with the reasons.

    Waiting letters are no reason: a flood of them must not take the portal off its load balancer.
    """
    try:
        faults = [*faults_of_disk(settings()), *faults_of_database()]
        faults = faults or [*faults_of_worker(now())]
    except SQLAlchemyError as error:
        end_read()
        faults = [NO_DATABASE]
        _causes.stands(NO_DATABASE, "readyz", str(getattr(error, "orig", error)).partition("\n")[0])
    else:
        _causes.is_over(NO_DATABASE, "readyz")
    return _plain("\n".join(faults), 503) if faults else _plain("ready")


@bp.get("/robots.txt")
def robots() -> Response:
    closed = "".join(f"Disallow: {path}\n" for path in ("/manage", "/me$", "/me/", "/me?", "/signups", "/sign-in"))
    return _plain(f"User-agent: *\n{closed}\nSitemap: {absolute('sitemap.index')}\n")


def _how(_at: datetime) -> Made:
    about = _("In a session you look together at situations from your own work.")
    preview = page_preview(_("How it works"), about, absolute("about.how"))
    return Made(show("pages/about/how.html", link_preview=preview), None)


def _start_a_group(_at: datetime) -> Made:
    about = _(
        "You need no permission and no money for it: a few people with the same sort of work, two hours, and these "
        "seven steps."
    )
    preview = page_preview(_("Start a learning group yourself?"), about, absolute("about.start_a_group"))
    return Made(show("pages/about/start_a_group.html", link_preview=preview), None)


def _privacy(_at: datetime) -> Made:
    facts = {name: getattr(site(), name) for name in ("privacy_contact", "organisation", "authority")}
    facts["backups_kept"] = period_in_words(BACKUPS_KEPT)
    about = _("We ask for little, and we show it to few people.")
    preview = page_preview(_("How we treat your data"), about, absolute("about.privacy"))
    return Made(show("pages/about/privacy.html", lines=lines_in_words(), link_preview=preview, **facts), None)


def _accessibility(_at: datetime) -> Made:
    about = _(
        "Everybody should be able to take part, also with a keyboard, a screen reader, large letters or little "
        "patience for screens."
    )
    preview = page_preview(_("Accessibility"), about, absolute("about.accessibility"))
    return Made(show("pages/about/accessibility.html", examined_on=EXAMINED_ON, link_preview=preview), None)


def _plain(text: str, status: int = 200) -> Response:
    response = make_response(text, status)
    response.content_type = "text/plain; charset=utf-8"
    return response
