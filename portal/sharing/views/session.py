"""The pictures of links; and of one session its QR code, and a poster to print: where a stranger may open its page."""

import re
from datetime import datetime

from flask import Blueprint, abort, make_response, redirect, url_for
from werkzeug import Response

from portal.agenda.models import Meeting, Visibility
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules.who_may import may_see
from portal.sharing.rules.preview import PictureFacts, drawn
from portal.sharing.rules.qr import qr_of
from portal.sharing.views.facts import picture_facts, portal_facts, sharing_of
from portal.web.addresses import absolute
from portal.web.answers import show
from portal.web.freshness import Made, kept_feed, kept_file, kept_page

bp = Blueprint("sharing", __name__)

_VERSION = re.compile(r"[0-9a-f]{12}", re.ASCII)


@bp.get("/agenda/<slug:slug>/preview-<version>.png")
def picture(slug: str, version: str) -> Response:
    meeting = _open_session(slug)
    facts = picture_facts(meeting)
    return _of(meeting, _drawn(facts, version, url_for("sharing.picture", slug=slug, version=facts.version)))


@bp.get("/agenda/preview-<version>.png")
def portal_picture(version: str) -> Response:
    facts = portal_facts()
    return _drawn(facts, version, url_for("sharing.portal_picture", version=facts.version))


@bp.get("/agenda/<slug:slug>/qr.svg")
def qr(slug: str) -> Response:
    return kept_feed(("qr", slug), lambda at: _qr(slug), is_long=False)


@bp.get("/agenda/<slug:slug>/poster")
def poster(slug: str) -> Response:
    return kept_page(("poster", slug), lambda at: _poster(slug, at))


def _drawn(facts: PictureFacts, version: str, present: str) -> Response:
    """Answer the picture; of an earlier version lead to the address of the present one."""
    if not _VERSION.fullmatch(version):
        abort(404)
    if version != facts.version:
        return redirect(present, 302)
    return kept_file(("preview", version), "image/png", lambda: drawn(facts))


def _qr(slug: str) -> Made:
    meeting = _open_session(slug)
    response = _of(meeting, make_response(qr_of(absolute("agenda.session", slug=meeting.slug))))
    response.content_type = "image/svg+xml"
    response.headers["Content-Disposition"] = f'inline; filename="qr-{slug}.svg"'
    return Made(response, None)


def _poster(slug: str, at: datetime) -> Made:
    """Return the poster of a session that is to come; what is over or called off is on no wall."""
    meeting = _open_session(slug)
    sharing = sharing_of(meeting)
    if not sharing or meeting.ends_at <= at:
        abort(404)
    page = show("sharing/poster.html", meeting=meeting, sharing=sharing)
    return Made(_of(meeting, page), meeting.ends_at)


def _of(meeting: Meeting, response: Response) -> Response:
    """Keep a search engine off what only people with the link are to find."""
    if meeting.visibility != Visibility.PUBLIC:
        response.headers["X-Robots-Tag"] = "noindex"
    return response


def _open_session(slug: str) -> Meeting:
    """Return the session, if a stranger may open its page; else abort."""
    meeting = meeting_at(slug)
    if not meeting or not may_see(meeting, None):
        abort(404)
    return meeting
