"""The feed of lessons."""

from dataclasses import replace
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from flask import Blueprint, make_response, request
from flask_babel import gettext as _
from markupsafe import Markup
from werkzeug import Response

from portal.agenda.queries.meetings import last_change
from portal.feeds.queries.public import last_modified
from portal.feeds.rules.atom import AtomEntry, feed_of
from portal.lessons.queries.finding import FollowUp, found, lasting_names
from portal.lessons.rules.filters import LessonFilter
from portal.lessons.words import headline
from portal.markup import html_of
from portal.site import site
from portal.web.addresses import absolute
from portal.web.freshness import Made, kept_feed

bp = Blueprint("lessons_feed", __name__)

MOST = 50


@bp.get("/feeds/lessons.atom")
def index() -> Response:
    lesson_filter = replace(LessonFilter.from_query(request.args), page=1)

    return kept_feed(("lessons", lesson_filter.query), lambda at: _feed(lesson_filter, at))


def _feed(lesson_filter: LessonFilter, at: datetime) -> Made:
    follow_ups = found(lesson_filter, most=MOST).follow_ups
    names = lasting_names([follow_up.meeting.id for follow_up in follow_ups])
    changed_at = max((follow_up.changed_at for follow_up in follow_ups), default=None)
    feed = feed_of(
        [_entry(follow_up, names[follow_up.meeting.id]) for follow_up in follow_ups],
        title=f"{_('What we learned')} · {site().name}",
        author=site().name,
        page=absolute("lessons.index"),
        own=absolute("lessons_feed.index") + (f"?{lesson_filter.query}" if lesson_filter.query else ""),
        changed_at=changed_at or last_change() or at,
    )
    response = make_response(feed)
    response.content_type = "application/atom+xml; charset=utf-8"
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.last_modified = last_modified(at)  # not that of its entries: one may have been withdrawn
    return Made(response, None, lesson_filter.is_random or not follow_ups)


def _entry(follow_up: FollowUp, name: str) -> AtomEntry:
    """Return an entry. `name` stays the same when the portal moves to another address."""
    meeting = follow_up.meeting
    return AtomEntry(
        identity=f"urn:uuid:{uuid5(NAMESPACE_URL, name)}",
        address=absolute("lesson_set.index" if follow_up.lessons else "summary.index", slug=meeting.slug),
        title=headline(meeting.title, len(follow_up.lessons)) if follow_up.lessons else meeting.title,
        content=_content(follow_up),
        language=meeting.language,
        published_at=follow_up.first_at,
        changed_at=follow_up.changed_at,
        categories=[part.name for part in (meeting.public_network, *meeting.themes) if part],
    )


def _content(follow_up: FollowUp) -> Markup:
    """Return the lessons; without any, the summary's introduction."""
    if not follow_up.lessons:
        return html_of(follow_up.parts.get("intro", ""))
    items = Markup("").join(Markup("<li>{}</li>").format(lesson.text) for lesson in follow_up.lessons)
    return Markup("<ol>{}</ol>").format(items)
