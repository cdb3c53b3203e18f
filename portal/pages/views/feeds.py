"""The agenda and each session as calendar files, and how to subscribe."""

from dataclasses import replace
from datetime import datetime

from flask import Blueprint, abort, current_app, make_response, request
from flask.sansio.blueprints import BlueprintSetupState
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import Meeting, Visibility
from portal.agenda.queries.choices import cities
from portal.agenda.queries.finding import in_feeds
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules.filters import AgendaFilter, as_spelled
from portal.agenda.rules.times import IN_FEEDS
from portal.agenda.rules.who_may import may_see
from portal.agenda.words import kind_name
from portal.feeds.queries import last_modified
from portal.feeds.rules.calendar import (
    EventFacts,
    EventWords,
    calendar_of,
    event_of,
    events_in,
    joined,
    next_change_in_calendars,
)
from portal.feeds.rules.kept_events import KeptEvents
from portal.lessons.queries.finding import open_to_all
from portal.people.sign_in import reader
from portal.settings import settings
from portal.signups.views.access import signup_by
from portal.web.addresses import absolute
from portal.web.answers import private
from portal.web.freshness import Made, kept_feed
from portal.web.moment import now

bp = Blueprint("feeds", __name__)


@bp.record_once
def keep_events(state: BlueprintSetupState) -> None:
    state.app.extensions["portal-events"] = KeptEvents()


@bp.get("/feeds/agenda.ics")
def agenda() -> Response:
    agenda_filter = AgendaFilter.from_query(request.args).for_feeds

    return kept_feed(("agenda", agenda_filter.sought), lambda at: _agenda(agenda_filter, at))


@bp.get("/agenda/<slug:slug>.ics")
def meeting(slug: str) -> Response:
    person = reader()
    mine = meeting_at(slug) if person else None
    if mine and mine.visibility == Visibility.MEMBERS and not mine.is_draft and may_see(mine, person):
        return private(_file(mine, now()))

    return kept_feed(("session", slug), lambda at: _session(slug, at), is_long=False)


@bp.get("/signups/<key:key>/session.ics")
def mine(key: str) -> Response:
    """Return the session of a sign-up, by its personal link; also one for members."""
    meeting = signup_by(key).meeting

    return private(_file(meeting, now()))


def _agenda(agenda_filter: AgendaFilter, at: datetime) -> Made:
    chosen = as_spelled(agenda_filter, cities(at - IN_FEEDS))
    meetings = in_feeds(chosen, at)
    events: KeptEvents = current_app.extensions["portal-events"]
    text = joined(events.bytes_of(_events(meetings, at)), _zones(meetings), settings().site_name)
    # Of all sessions: one that moved to another city leaves this feed by a change too.
    page = _answer(text, last_modified(at))
    is_random = agenda_filter.is_random or agenda_filter != chosen or (agenda_filter.query and not meetings)
    return Made(page, next_change_in_calendars(meetings, at), bool(is_random))


def _session(slug: str, at: datetime) -> Made:
    meeting = meeting_at(slug)
    if not meeting or not may_see(meeting, None):
        abort(404)
    return Made(_file(meeting, at), next_change_in_calendars([meeting], at))


def _file(meeting: Meeting, at: datetime) -> Response:
    """Return the calendar file of one session."""
    calendar = calendar_of(map(event_of, _events([meeting], at)), _zones([meeting]))
    return _answer(calendar.to_ical(), meeting.changed_at)


def _answer(text: bytes, changed_at: datetime | None) -> Response:
    response = make_response(text)
    response.content_type = "text/calendar; charset=utf-8"
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.last_modified = changed_at
    return response


def _zones(meetings: list[Meeting]) -> set[str]:
    return {meeting.timezone for meeting in meetings}


def _events(meetings: list[Meeting], at: datetime) -> list[EventFacts]:
    with_follow_up = open_to_all([meeting.id for meeting in meetings])
    words = {kind: _words(kind) for kind in {meeting.kind for meeting in meetings}}  # translated once, not per meeting
    return [
        facts
        for meeting in meetings
        for facts in _events_of(
            meeting, _with_what_was_learned(words[meeting.kind], meeting.id in with_follow_up, meeting), at
        )
    ]


def _events_of(meeting: Meeting, words: EventWords, at: datetime) -> list[EventFacts]:
    organiser = (meeting.network.name if meeting.network else settings().site_name, settings().mail_reply_to)
    return events_in(meeting, words, absolute("agenda.session", slug=meeting.slug), organiser, at)


def _words(kind: str) -> EventWords:
    return EventWords(
        _("The questions"),
        _("Sign up or read more:"),
        _("Online"),
        kind_name(kind),
        off=_("Cancelled: %(title)s", title="%(title)s"),
    )


def _with_what_was_learned(words: EventWords, is_told: bool, meeting: Meeting) -> EventWords:
    """Add the link to the follow-up. `is_told`: everybody may read it."""
    if not is_told:
        return words
    return replace(words, learned=_("Read what we learned: %(url)s", url=absolute("summary.index", slug=meeting.slug)))
