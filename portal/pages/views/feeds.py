"""The agenda, each session and each day of one as calendar files."""

from collections.abc import Collection, Sequence
from datetime import datetime

from flask import Blueprint, abort, current_app, request
from flask.sansio.blueprints import BlueprintSetupState
from werkzeug import Response

from portal.agenda.models import Meeting, Visibility
from portal.agenda.queries.choices import cities
from portal.agenda.queries.finding import for_calendar, in_feeds_versions, next_leaves_feeds
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules.filters import AgendaFilter, as_spelled
from portal.agenda.rules.times import IN_FEEDS
from portal.agenda.rules.who_may import may_see
from portal.feeds.queries.public import last_modified
from portal.feeds.rules.calendar import (
    EventFacts,
    EventWords,
    calendar_of,
    event_of,
    events_in,
    gone_at,
    joined,
    next_change_in_calendars,
)
from portal.feeds.rules.kept_events import KeptEvents, RenderedEvent, shown
from portal.lessons.queries.finding import open_to_all, open_to_all_since
from portal.pages.views.calendar_facts import (
    calendar_answer,
    event_words,
    feed_name,
    organiser_of,
    with_what_was_learned,
    zones_of,
)
from portal.people.sign_in import reader
from portal.signups.views.access import signup_by
from portal.site import site
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
    return _of_a_session(slug)


@bp.get("/agenda/<slug:slug>/day-<id:number>.ics")
def day(slug: str, number: int) -> Response:
    """Return one day of a session, for calendar programs that take one event from a file."""
    return _of_a_session(slug, number)


@bp.get("/signups/<key:key>/session.ics")
def mine(key: str) -> Response:
    """Return the session of a sign-up, by its personal link; also one for members."""
    return private(_file(signup_by(key).meeting, now()))


@bp.get("/signups/<key:key>/day-<id:number>.ics")
def my_day(key: str, number: int) -> Response:
    return private(_file(signup_by(key).meeting, now(), number))


def _agenda(agenda_filter: AgendaFilter, at: datetime) -> Made:
    chosen = as_spelled(agenda_filter, cities(at - IN_FEEDS) if agenda_filter.city else [])
    with_follow_up = open_to_all_since(at - IN_FEEDS)
    versions, zones = {}, set()
    for id, zone, *version in in_feeds_versions(chosen, at):
        versions[id] = (*version, id in with_follow_up, site().version)
        zones.add(zone)

    kept: KeptEvents = current_app.extensions["portal-events"]
    events = shown(kept.of(versions, lambda ids: _rendered(ids, with_follow_up, at)), at)
    text = joined((event.text for event in events), zones or {site().timezone}, feed_name(chosen))
    until = min(filter(None, (next_leaves_feeds(at), *(event.until for event in events))), default=None)
    is_random = agenda_filter.is_random or agenda_filter != chosen or (agenda_filter.query and not versions)
    return Made(_dated(text, at), until, bool(is_random))


def _rendered(ids: Sequence[int], with_follow_up: Collection[int], at: datetime) -> dict[int, list[RenderedEvent]]:
    """Return the events of these sessions, by session; a removed day with the moment at which it goes."""
    meetings = for_calendar(ids)
    words = {kind: event_words(kind) for kind in {meeting.kind for meeting in meetings}}  # once, not per meeting
    rendered = {}
    for meeting in meetings:
        theirs = with_what_was_learned(words[meeting.kind], meeting.id in with_follow_up, meeting)
        goes = {block.uid: gone_at(block) for block in meeting.all_blocks if block.cancelled_at}
        events = _events_of(meeting, theirs, at, is_free=True)
        rendered[meeting.id] = [RenderedEvent(event_of(facts).to_ical(), goes.get(facts.uid)) for facts in events]
    return rendered


def _of_a_session(slug: str, number: int | None = None) -> Response:
    """Return the file of a session, or of its day with this number."""
    person = reader()
    theirs = meeting_at(slug) if person else None
    if theirs and theirs.visibility == Visibility.MEMBERS and not theirs.is_draft and may_see(theirs, person):
        return private(_file(theirs, now(), number))

    return kept_feed(("session", slug, number), lambda at: _session(slug, number, at), is_long=False)


def _session(slug: str, number: int | None, at: datetime) -> Made:
    meeting = meeting_at(slug)
    if not meeting or not may_see(meeting, None):
        abort(404)
    return Made(_dated(_bytes_of(meeting, at, number), at), next_change_in_calendars([meeting], at))


def _file(meeting: Meeting, at: datetime, number: int | None = None) -> Response:
    return _answer(_bytes_of(meeting, at, number))


def _bytes_of(meeting: Meeting, at: datetime, number: int | None = None) -> bytes:
    """Return the calendar file of one session, or of its day with this number."""
    words = with_what_was_learned(event_words(meeting.kind), bool(open_to_all([meeting.id])), meeting)
    events = _events_of(meeting, words, at)
    if number is not None:
        if not 1 <= number <= len(meeting.blocks):
            abort(404)
        events = [facts for facts in events if facts.uid == meeting.blocks[number - 1].uid]
    return calendar_of(map(event_of, events), zones_of([meeting])).to_ical()


def _dated(text: bytes, at: datetime) -> Response:
    """Return the answer with a date: of all sessions, for one that moves to another city leaves a feed by that."""
    response = _answer(text)
    response.last_modified = last_modified(at)
    return response


def _answer(text: bytes) -> Response:
    response = calendar_answer(text)
    response.headers["Access-Control-Allow-Origin"] = "*"
    return response


def _events_of(meeting: Meeting, words: EventWords, at: datetime, is_free: bool = False) -> list[EventFacts]:
    address = absolute("agenda.session", slug=meeting.slug)
    return events_in(meeting, words, address, organiser_of(meeting), at, is_free)
