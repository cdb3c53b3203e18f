"""The agenda, and the page of a session."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from flask import Blueprint, abort, redirect, request, url_for
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.page import session_facts
from portal.agenda.queries import AgendaFilter, choices, meeting_at, network_at, published_times, upcoming
from portal.agenda.rules import next_change
from portal.agenda.who_may import may_see
from portal.people.sign_in import reader
from portal.settings import settings
from portal.signups.rules import Door, door
from portal.text import clean_line, fold
from portal.web.answers import private, show, wants_part
from portal.web.freshness import Made, kept_page

bp = Blueprint("agenda", __name__)


@dataclass(frozen=True)
class Card:
    """One session in the list."""

    meeting: Meeting
    state: Door


@bp.get("/")
def home() -> Response:
    return redirect(url_for("agenda.index"), 303)


@bp.get("/agenda")
def index() -> Response:
    chosen = filter_in_address()

    return kept_page(("agenda", chosen.query), lambda at: _list(chosen, at))


@bp.get("/agenda/<slug:slug>")
def session(slug: str) -> Response:
    return kept_page(("session", slug), lambda at: _session(slug, at))


def filter_in_address() -> AgendaFilter:
    """What the address asks for, cleaned."""
    return AgendaFilter(**{name: clean_line(request.args.get(name))[:100] for name in ("city", "network", "kind")})


def _list(chosen: AgendaFilter, at: datetime) -> Made:
    can_choose = choices(at)
    chosen = as_spelled(chosen, can_choose.cities)
    cards = [Card(meeting, door(meeting, at)) for meeting in upcoming(chosen, at)]
    page = show(
        "agenda/index.html",
        "agenda/_list.html",
        cards=cards,
        chosen=chosen,
        choices=can_choose,
        network=network_at(chosen.network) if chosen.network else None,
        here=_address(chosen),
        **_feed_addresses(chosen),
    )
    if wants_part():
        page.headers["HX-Push-Url"] = _address(chosen)
    # What was asked for at random, and found nothing, is not worth keeping.
    return page, next_change(published_times(at), at) if cards or not chosen.any else at


def _session(slug: str, at: datetime) -> Made:
    meeting = meeting_at(slug)
    if not meeting or not may_see(meeting, reader()):
        abort(404)

    page = show("agenda/show.html", "signups/_box.html", **session_facts(meeting, at))
    return (private(page) if meeting.is_draft else page), next_change([meeting], at)


def as_spelled(chosen: AgendaFilter, cities: list[str]) -> AgendaFilter:
    """The city as the agenda spells it: "leuven" in an address is Leuven."""
    return replace(chosen, city=next((city for city in cities if fold(city) == fold(chosen.city)), chosen.city))


def _address(chosen: AgendaFilter) -> str:
    return url_for("agenda.index") + (f"?{chosen.query}" if chosen.any else "")


def _feed_addresses(chosen: AgendaFilter) -> dict[str, Any]:
    path = url_for("feeds.agenda") + (f"?{chosen.query}" if chosen.any else "")
    base = settings().base_url
    return {
        "feed_url": path,
        "feed_https": base + path,
        "feed_webcal": "webcal://" + base.partition("://")[2] + path,
    }
