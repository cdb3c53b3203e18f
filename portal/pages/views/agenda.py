"""The agenda, and the session page."""

from datetime import datetime

from flask import Blueprint, abort, redirect, request, url_for
from werkzeug import Response

from portal.agenda.models import Meeting, Visibility
from portal.agenda.queries.finding import next_turn
from portal.agenda.queries.led import led_lately
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules.filters import AgendaFilter
from portal.agenda.rules.month import end_of_today
from portal.agenda.rules.times import next_change
from portal.agenda.rules.who_may import may_see
from portal.pages.views.agenda_facts import AgendaPage, address_of, agenda_page, zone
from portal.pages.views.session_facts import names_others, show_session
from portal.people.models import Person
from portal.people.sign_in import reader
from portal.signups.queries import active_signups_of
from portal.signups.views.panels import sign_up_box
from portal.web.answers import private, show, wants_part
from portal.web.freshness import Made, kept_page

bp = Blueprint("agenda", __name__)


@bp.get("/")
def home() -> Response:
    return redirect(url_for("agenda.index"), 303)


@bp.get("/agenda")
def index() -> Response:
    agenda_filter = AgendaFilter.from_query(request.args)

    return kept_page(("agenda", agenda_filter.query), lambda at: _list(agenda_filter, at))


@bp.get("/agenda/<slug:slug>")
def session(slug: str) -> Response:
    return kept_page(("session", slug), lambda at: _session(slug, at))


def _list(agenda_filter: AgendaFilter, at: datetime) -> Made:
    page = agenda_page(agenda_filter, at, reader())
    response = show("agenda/index.html", "agenda/found.html", **vars(page))
    if wants_part():
        response.headers["HX-Push-Url"] = address_of(page.chosen)
    is_random = (
        agenda_filter != page.chosen or agenda_filter.is_random or (agenda_filter.query and not page.found.cards)
    )
    return Made(response, _true_until(page, at), bool(is_random))


def _true_until(page: AgendaPage, at: datetime) -> datetime | None:
    """Return until when the page stays valid, if only time passes."""
    changes = (next_turn(at), end_of_today(at, zone()) if page.drawn else None)
    return min(filter(None, changes), default=None)


def _session(slug: str, at: datetime) -> Made:
    meeting, person = meeting_at(slug), reader()
    if not meeting or not (may_see(meeting, person, _takes_part(person, meeting)) or led_lately(person, meeting, at)):
        abort(404)

    box = sign_up_box(meeting, person, at)
    page = show_session(meeting, at, box)
    turns = (next_change([meeting], at), next_turn(at) if names_others(meeting, box) else None)
    return Made(private(page) if meeting.is_draft else page, min(filter(None, turns), default=None))


def _takes_part(person: Person | None, meeting: Meeting) -> bool:
    """Return whether the reader has a place in it; only queried where access depends on it."""
    is_for_members = meeting.visibility == Visibility.MEMBERS
    return bool(is_for_members and person and active_signups_of(person.id, meeting.id))
