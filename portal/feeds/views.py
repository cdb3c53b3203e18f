"""The agenda and each session as a calendar file, and how to subscribe."""

from datetime import datetime

from flask import Blueprint, abort, make_response, request
from flask_babel import gettext as _
from icalendar import Event
from werkzeug import Response

from portal.agenda.agenda_page import as_spelled
from portal.agenda.filters import AgendaFilter
from portal.agenda.models import Meeting, Visibility
from portal.agenda.queries.choices import cities
from portal.agenda.queries.finding import in_feeds
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules import IN_FEEDS
from portal.agenda.who_may import may_see
from portal.agenda.words import kind_name
from portal.clock import now
from portal.feeds.queries import last_modified
from portal.feeds.rules import Words, calendar_of, events_of, next_change_in_calendars
from portal.lessons.queries.finding import open_to_all
from portal.people.sign_in import reader
from portal.settings import settings
from portal.signups.page import signup_by
from portal.web.addresses import absolute
from portal.web.answers import private
from portal.web.freshness import Made, kept_feed

bp = Blueprint("feeds", __name__)


@bp.get("/feeds/agenda.ics")
def agenda() -> Response:
    asked = AgendaFilter.asked(request.args).for_feeds

    return kept_feed(("agenda", asked.query), lambda at: _agenda(asked, at))


@bp.get("/agenda/<slug:slug>.ics")
def meeting(slug: str) -> Response:
    person = reader()
    mine = meeting_at(slug) if person else None
    if mine and mine.visibility == Visibility.MEMBERS and not mine.is_draft and may_see(mine, person):
        return private(_file([mine], None, mine.changed_at, now()))

    return kept_feed(("session", slug), lambda at: _session(slug, at))


@bp.get("/signups/<key:key>/session.ics")
def mine(key: str) -> Response:
    """The session of a sign-up, for who has its link: also one that is for members alone."""
    meeting = signup_by(key).meeting

    return private(_file([meeting], None, meeting.changed_at, now()))


def _agenda(asked: AgendaFilter, at: datetime) -> Made:
    chosen = as_spelled(asked, cities(at - IN_FEEDS))
    meetings = in_feeds(chosen, at)
    # Of all, not of these: a session that moved to another city leaves this feed by a change too.
    page = _file(meetings, settings().site_name, last_modified(at), at)
    is_random = asked.q or asked != chosen or (asked.query and not meetings)  # not worth keeping
    return page, at if is_random else next_change_in_calendars(meetings, at)


def _session(slug: str, at: datetime) -> Made:
    meeting = meeting_at(slug)
    if not meeting or not may_see(meeting, None):
        abort(404)
    return _file([meeting], None, meeting.changed_at, at), next_change_in_calendars([meeting], at)


def _file(meetings: list[Meeting], name: str | None, changed_at: datetime | None, at: datetime) -> Response:
    told = open_to_all([meeting.id for meeting in meetings])
    events = [event for meeting in meetings for event in _events(meeting, at, meeting.id in told)]
    calendar = calendar_of(events, (meeting.timezone for meeting in meetings), name)
    response = make_response(calendar.to_ical())
    response.content_type = "text/calendar; charset=utf-8"
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.last_modified = changed_at
    return response


def _events(meeting: Meeting, at: datetime, is_told: bool) -> list[Event]:
    """`is_told`: everybody may read what came of it."""
    learned = _("Read what we learned: %(url)s", url=absolute("summary.index", slug=meeting.slug)) if is_told else ""
    words = Words(
        _("The questions"),
        _("Sign up or read more:"),
        _("Online"),
        kind_name(meeting.kind),
        off=_("Cancelled: %(title)s", title="%(title)s"),
        learned=learned,
    )
    organiser = (meeting.network.name if meeting.network else settings().site_name, settings().mail_reply_to)
    return events_of(meeting, words, absolute("agenda.session", slug=meeting.slug), organiser, at)
