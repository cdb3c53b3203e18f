"""The agenda within the pages of other sites: the only page that they may frame. It knows no reader and has no form."""

from datetime import datetime

from flask import Blueprint, make_response, render_template, request, url_for
from flask_babel import gettext as _
from markupsafe import escape
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.queries.choices import choices
from portal.agenda.queries.finding import next_turn, upcoming
from portal.agenda.rules.filters import AgendaFilter, as_spelled
from portal.catalogues import language_of
from portal.feeds.queries.public import network_name, theme_name
from portal.settings import settings
from portal.site import site
from portal.web.addresses import absolute
from portal.web.freshness import Made, kept_feed
from portal.web.headers import EMBEDDED_POLICY

bp = Blueprint("embed", __name__)

HEIGHT = 640  # pixels, of the frame in the snippet


@bp.get("/embed/agenda")
def agenda() -> Response:
    """Answer the next sessions that match the filter, as on the first page of the agenda."""
    agenda_filter = AgendaFilter.from_query(request.args).for_embedding

    return kept_feed(("embedded", agenda_filter.sought), lambda at: _agenda(agenda_filter, at), has_seats=True)


def snippet_of(agenda_filter: AgendaFilter) -> str:
    """Return the HTML that puts this agenda on another site."""
    query = agenda_filter.for_embedding.query
    address = absolute("embed.agenda") + (f"?{query}" if query else "")
    title = escape(_("Agenda of %(name)s", name=site().name))
    return f'<iframe src="{escape(address)}" title="{title}" width="100%" height="{HEIGHT}" loading="lazy"></iframe>'


def agenda_snippet() -> str:
    """Return that of the whole agenda, for templates."""
    return snippet_of(AgendaFilter())


def _agenda(agenda_filter: AgendaFilter, at: datetime) -> Made:
    chosen = as_spelled(agenda_filter, choices(at).cities if agenda_filter.city else [])
    found = upcoming(chosen, at)
    query = f"?{chosen.sought}" if chosen.sought else ""  # as the copy is kept: not as its first reader typed it
    response = make_response(
        render_template(
            "sharing/embed.html",
            title=_title(chosen),
            cards=found.cards,
            address_of=_address_of,
            all=settings().base_url + url_for("agenda.index") + query,
            language=language_of(site().locale),
        )
    )
    response.headers["Content-Security-Policy"] = EMBEDDED_POLICY
    response.headers["X-Robots-Tag"] = "noindex"
    is_random = agenda_filter.is_random or agenda_filter != chosen or (agenda_filter.query and not found.cards)
    return Made(response, next_turn(at), bool(is_random))


def _title(chosen: AgendaFilter) -> str:
    """Return the name of the portal, and what the filter chooses where that is one thing."""
    named = {"network": network_name, "city": str, "theme": theme_name}
    names = [name(getattr(chosen, field)) for field, name in named.items() if getattr(chosen, field)]
    return ", ".join(names) or _("Agenda of %(name)s", name=site().name)


def _address_of(meeting: Meeting) -> str:
    return absolute("agenda.session", slug=meeting.slug)
