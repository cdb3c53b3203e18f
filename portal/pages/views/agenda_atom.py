"""The agenda as an Atom feed and as a JSON feed: what was published last comes first."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from flask import Blueprint, make_response, request
from flask_babel import gettext as _
from markupsafe import Markup
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.queries.choices import cities
from portal.agenda.queries.finding import in_feeds
from portal.agenda.queries.meetings import last_change
from portal.agenda.rules.filters import AgendaFilter, as_spelled
from portal.agenda.rules.schema_org import event_of
from portal.agenda.rules.times import IN_FEEDS
from portal.agenda.words import kind_name
from portal.feeds.queries.public import last_modified
from portal.feeds.rules.atom import AtomEntry, feed_of
from portal.feeds.rules.calendar import next_change_in_calendars
from portal.feeds.rules.json_feed import json_feed_of
from portal.markup import html_of
from portal.pages.views.calendar_facts import feed_name
from portal.sharing.views.facts import moment_of, place_of
from portal.site import site
from portal.web.addresses import absolute
from portal.web.freshness import Made, kept_feed

bp = Blueprint("agenda_atom", __name__)

Write = Callable[[list[Meeting], str, str, datetime], Response]  # of these sessions, with a title and a query


@bp.get("/feeds/agenda.atom")
def index() -> Response:
    agenda_filter = AgendaFilter.from_query(request.args).for_feeds

    return kept_feed(("agenda-atom", agenda_filter.sought), lambda at: _feed(agenda_filter, at, _atom))


@bp.get("/feeds/agenda.json")
def as_json() -> Response:
    agenda_filter = AgendaFilter.from_query(request.args).for_feeds

    return kept_feed(("agenda-json", agenda_filter.sought), lambda at: _feed(agenda_filter, at, _json))


def _feed(agenda_filter: AgendaFilter, at: datetime, write: Write) -> Made:
    chosen = as_spelled(agenda_filter, cities(at - IN_FEEDS) if agenda_filter.city else [])
    meetings = sorted(in_feeds(chosen, at), key=_published_at, reverse=True)
    query = f"?{chosen.sought}" if chosen.sought else ""  # as the copy is kept: not as its first reader typed it
    response = write(meetings, feed_name(chosen), query, at)
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.last_modified = last_modified(at)
    is_random = agenda_filter.is_random or agenda_filter != chosen or (agenda_filter.query and not meetings)
    return Made(response, next_change_in_calendars(meetings, at), bool(is_random))


def _atom(meetings: list[Meeting], title: str, query: str, at: datetime) -> Response:
    feed = feed_of(
        [_entry(meeting) for meeting in meetings],
        title=title,
        author=site().name,
        page=absolute("agenda.index") + query,
        own=absolute("agenda_atom.index") + query,
        changed_at=max((meeting.changed_at for meeting in meetings), default=None) or last_change() or at,
    )
    return _answer(feed, "application/atom+xml")


def _json(meetings: list[Meeting], title: str, query: str, _at: datetime) -> Response:
    feed = json_feed_of(
        [(_entry(meeting), _event(meeting)) for meeting in meetings],
        title=title,
        author=site().name,
        page=absolute("agenda.index") + query,
        own=absolute("agenda_atom.as_json") + query,
        language=site().language,
    )
    return _answer(feed, "application/feed+json")


def _answer(feed: bytes, kind: str) -> Response:
    response = make_response(feed)
    response.content_type = f"{kind}; charset=utf-8"
    return response


def _event(meeting: Meeting) -> dict[str, Any]:
    """Return it as on its page, without its seats: feeds do not change with each sign-up."""
    return event_of(meeting, absolute("agenda.session", slug=meeting.slug), site().name, has_seats=False)


def _published_at(meeting: Meeting) -> datetime:
    return meeting.published_at or meeting.changed_at.astimezone(UTC)


def _entry(meeting: Meeting) -> AtomEntry:
    """Return an entry. Its identity is that of the first day in calendars, and stays when the portal moves."""
    name = min(meeting.all_blocks, key=lambda block: block.id).uid
    return AtomEntry(
        identity=f"urn:uuid:{uuid5(NAMESPACE_URL, f'session:{name}')}",
        address=absolute("agenda.session", slug=meeting.slug),
        title=_("Cancelled: %(title)s", title=meeting.title) if meeting.is_called_off else meeting.title,
        content=_content(meeting),
        language=meeting.language,
        published_at=_published_at(meeting),
        changed_at=meeting.changed_at,
        categories=[kind_name(meeting.kind), *([meeting.public_network.name] if meeting.public_network else [])],
    )


def _content(meeting: Meeting) -> Markup:
    when_and_where = Markup("<p>{}, {}</p>").format(moment_of(meeting), place_of(meeting))
    questions = Markup("").join(Markup("<li>{}</li>").format(question) for question in meeting.questions)
    asked = Markup("<ul>{}</ul>").format(questions) if questions else ""
    return when_and_where + html_of(meeting.description) + asked
