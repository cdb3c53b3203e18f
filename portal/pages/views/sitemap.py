"""The list of public pages for search engines."""

from collections.abc import Iterator
from datetime import datetime

from flask import Blueprint, make_response
from werkzeug import Response

from portal.agenda.queries.finding import listed_sessions
from portal.agenda.queries.networks import next_off_the_list_at, public_networks
from portal.lessons.queries.finding import listed_follow_ups
from portal.sharing.rules.sitemap import PublicPage, sitemap_of
from portal.web.addresses import absolute
from portal.web.freshness import Made, kept_feed

bp = Blueprint("sitemap", __name__)

_FIXED = (
    *("agenda.index", "lessons.index", "networks.index", "proposals.new"),
    *("about.how", "about.start_a_group", "about.privacy", "about.accessibility"),
)


@bp.get("/sitemap.xml")
def index() -> Response:
    return kept_feed("sitemap", _sitemap)


def _sitemap(at: datetime) -> Made:
    response = make_response(sitemap_of(_pages(at)))
    response.content_type = "application/xml; charset=utf-8"
    return Made(response, next_off_the_list_at(at))


def _pages(at: datetime) -> Iterator[PublicPage]:
    """Yield what does not change its address, then networks, what was learned, and sessions, each the newest first.

    Of more pages than one file may hold the oldest sessions are left out, which `docs/running.md` tells.
    """
    yield from (PublicPage(absolute(endpoint)) for endpoint in _FIXED)
    for card in (card for cards in public_networks(at) for card in cards):
        yield PublicPage(absolute("networks.show_one", slug=card.network.slug))
    for slug, shared_at, text_at in listed_follow_ups():
        if shared_at:
            yield PublicPage(absolute("lesson_set.index", slug=slug), shared_at)
        if text_at:
            yield PublicPage(absolute("summary.index", slug=slug), text_at)
    for slug, changed_at in listed_sessions():
        yield PublicPage(absolute("agenda.session", slug=slug), changed_at)
