"""What public calendars and a person's own calendar say in the same way."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from flask import make_response
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import Meeting, MeetingKind, Span, Visibility
from portal.agenda.rules.facts import where
from portal.agenda.rules.filters import AgendaFilter
from portal.agenda.words import kind_name
from portal.feeds.queries.public import network_name, theme_name
from portal.feeds.rules.adding import EventLinks, event_links
from portal.feeds.rules.calendar import EventWords
from portal.language import month_name
from portal.site import site
from portal.web.addresses import absolute, absolute_for


def calendar_answer(text: bytes) -> Response:
    response = make_response(text)
    response.content_type = "text/calendar; charset=utf-8"
    return response


def zones_of(meetings: Iterable[Meeting]) -> set[str]:
    """Return the zones to describe. Without a session that of the portal: a calendar needs a component."""
    return {meeting.timezone for meeting in meetings} or {site().timezone}


def feed_name(chosen: AgendaFilter) -> str:
    """Return the name of the feed: that of the portal, and what the filter chooses."""
    wishes = {
        "network": network_name,
        "city": str,
        "kind": lambda kind: kind_name(kind) if kind in list(MeetingKind) else kind,
        "theme": theme_name,
        "month": lambda month: month_name(date.fromisoformat(f"{month}-01")),
    }
    names = [name(getattr(chosen, field)) for field, name in wishes.items() if getattr(chosen, field)]
    if words := chosen.words:
        names.append(f"“{' '.join(sorted(words))}”")  # as the address under which the copy is kept
    return " · ".join([site().name, *([", ".join(names)] if names else [])])


def organiser_of(meeting: Meeting) -> tuple[str, str]:
    """Return the name and mailbox of ORGANIZER: never those of a person."""
    network = meeting.public_network
    return (network.name if network else site().name, site().contact)


def event_words(kind: str) -> EventWords:
    return EventWords(
        _("The questions"),
        _("Sign up or read more:"),
        _("Online"),
        kind_name(kind),
        off=_("Cancelled: %(title)s", title="%(title)s"),
    )


def with_what_was_learned(words: EventWords, is_told: bool, meeting: Meeting) -> EventWords:
    """Add the link to the follow-up. `is_told`: everybody may read it."""
    if not is_told:
        return words
    return replace(words, learned=_("Read what we learned: %(url)s", url=absolute("summary.index", slug=meeting.slug)))


def links_to_add(meeting: Meeting, day: Span) -> EventLinks:
    """Return the links that open one day of a session in a calendar on the web. Never with the way to join online."""
    address = absolute_for(meeting.visibility == Visibility.MEMBERS, "agenda.session", slug=meeting.slug)
    place = where(meeting) or ("" if meeting.has_no_place else _("Online"))
    return event_links(meeting.title, day.starts, day.ends, place, address)
