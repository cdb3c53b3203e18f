"""The card of a session in the agenda, drawn once for the same facts and language.

After a sign-up, or for a filter that nobody asked for yet, only the cards are drawn whose facts changed.
"""

from datetime import datetime
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from flask import current_app, url_for
from markupsafe import Markup

from portal.agenda.queries.finding import MeetingCard
from portal.catalogues import language_of
from portal.lessons.queries.told import ReadableParts
from portal.web.language import reader_language

MOST = 2_000  # cards, some 2 kB each


class CardNetwork(NamedTuple):
    name: str
    colour: str


class CardFacts(NamedTuple):
    """Everything that a card shows, in names that the macros for sessions know."""

    address: str
    slug: str
    title: str
    language: str
    kind: str
    starts_at: datetime  # in UTC: in a zone, an hour that comes twice would be equal to itself
    ends_at: datetime
    timezone: str
    visibility: str
    has_no_place: bool
    is_online: bool
    place: str
    city: str
    network: CardNetwork | None
    capacity: int
    taken: int
    takes_guests: bool
    state: str
    is_next: bool
    is_past: bool
    lessons_address: str  # empty where this reader may read none
    summary_address: str

    @property
    def starts(self) -> datetime:
        return self.starts_at.astimezone(ZoneInfo(self.timezone))

    @property
    def ends(self) -> datetime:
        return self.ends_at.astimezone(ZoneInfo(self.timezone))

    @property
    def seats_left(self) -> int:
        return max(self.capacity - self.taken, 0)


def agenda_card(card: MeetingCard, is_next: bool, is_past: bool, told: ReadableParts | None = None) -> Markup:
    """Return the HTML of a card. `told`: what this reader may read of a session that was held."""
    return _drawn(_facts(card, is_next, is_past, told or None), reader_language())


def _facts(card: MeetingCard, is_next: bool, is_past: bool, told: ReadableParts | None) -> CardFacts:
    meeting, network = card.meeting, card.meeting.public_network
    return CardFacts(
        address=url_for("agenda.session", slug=meeting.slug),
        slug=meeting.slug,
        title=meeting.title,
        language=meeting.language,
        kind=meeting.kind,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        timezone=meeting.timezone,
        visibility=meeting.visibility,
        has_no_place=meeting.has_no_place,
        is_online=meeting.is_online,
        place=meeting.place,
        city=meeting.city,
        network=CardNetwork(network.name, network.colour) if network else None,
        capacity=meeting.capacity,
        taken=meeting.taken,
        takes_guests=meeting.takes_guests,
        state=card.state,
        is_next=is_next,
        is_past=is_past,
        lessons_address=url_for("lesson_set.index", slug=meeting.slug) if told and told.lessons else "",
        summary_address=url_for("summary.index", slug=meeting.slug) if told and told.text else "",
    )


@lru_cache(maxsize=MOST)
def _drawn(card: CardFacts, language: str) -> Markup:
    """Return the HTML. Without Flask's context: whatever else a page knows of its reader is not there."""
    template = current_app.jinja_env.get_template("agenda/card.html")
    return Markup(template.render(card=card, language=language_of(language)))
