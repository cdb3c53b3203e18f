"""The agenda page: the list or month view, its filter, and navigation."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flask import url_for
from flask_babel import gettext as _
from flask_babel import ngettext

from portal.agenda.models import MeetingKind
from portal.agenda.queries.choices import AgendaChoices, choices
from portal.agenda.queries.finding import AgendaResults, MeetingCard, held, in_month, next_start, upcoming
from portal.agenda.queries.networks import public_network_at
from portal.agenda.rules.filters import AgendaFilter, as_spelled
from portal.agenda.rules.month import Month, draw, first_of, month_before, month_of, next_month
from portal.agenda.words import kind_name
from portal.feeds.rules.subscribing import Subscription, subscription_to
from portal.language import month_name
from portal.lessons.queries.finding import FollowUp, newest_lesson
from portal.lessons.queries.told import ReadableParts, told_of
from portal.markup import plain_of
from portal.networks.models import Network
from portal.pages.views.embed import snippet_of
from portal.people.models import Person
from portal.settings import settings
from portal.sharing.views.facts import page_preview, site_sentence
from portal.site import site
from portal.web.link_preview import LinkPreview


@dataclass(frozen=True)
class Chip:
    """A filter in words, with the address without it."""

    words: str
    address: str


@dataclass(frozen=True)
class AgendaPage:
    """The agenda, as a list or month view."""

    chosen: AgendaFilter  # the filter, as the agenda spells it
    choices: AgendaChoices
    network: Network | None  # the chosen one
    months: Mapping[str, date]  # to choose from, each with its first day
    found: AgendaResults
    told: Mapping[int, ReadableParts]  # of sessions that were held: what may be read afterwards, by meeting id
    drawn: Month[MeetingCard] | None  # the month view, if any
    chips: Sequence[Chip]
    heading: str
    title: str  # of the window: the heading, and the filter in words
    ways: Mapping[str, str]  # navigation addresses; empty where there is nothing in that direction
    here: str
    learned: FollowUp | None  # from which one lesson is shown
    feed_url: str
    atom_url: str
    json_url: str
    snippet: str  # for another site
    link_preview: LinkPreview | None
    subscription: Subscription


def agenda_page(agenda_filter: AgendaFilter, at: datetime, person: Person | None) -> AgendaPage:
    member_of = person.member_of if person else ()
    can_choose = choices(at, member_of, agenda_filter.is_past)
    chosen = as_spelled(agenda_filter, can_choose.cities)
    network = public_network_at(chosen.network) if chosen.network else None
    month = _month_to_draw(chosen, at, member_of) if chosen.view else ""
    found = _found(chosen, month, at, member_of)
    wishes = _in_words(chosen, network, can_choose)
    query = _feed_query(chosen)
    feed = url_for("feeds.agenda") + query
    title = ": ".join(filter(None, [_heading(chosen), _seen(chosen, wishes, month, found)]))
    return AgendaPage(
        chosen=chosen,
        choices=can_choose,
        network=network,
        months={each: first_of(each) for each in can_choose.months},
        found=found,
        told=told_of([card.meeting.id for card in found.cards], member_of) if chosen.is_past else {},
        drawn=_draw(month, found, at) if month else None,
        chips=[Chip(words, address_of(chosen.without(name))) for name, words in wishes.items()],
        heading=_heading(chosen),
        title=title,
        ways=_ways(chosen, month, found, can_choose),
        here=address_of(chosen),
        learned=None if chosen.is_past else newest_lesson(member_of),
        feed_url=feed,
        atom_url=url_for("agenda_atom.index") + query,
        json_url=url_for("agenda_atom.as_json") + query,
        snippet=snippet_of(chosen),
        link_preview=_link_preview(chosen, title, network),
        subscription=subscription_to(settings().base_url + feed, site().name),
    )


def address_of(chosen: AgendaFilter) -> str:
    return url_for("agenda.index") + (f"?{chosen.query}" if chosen.query else "")


def zone() -> ZoneInfo:
    """Return the zone that decides the portal's current day and month."""
    return ZoneInfo(site().timezone)


def _heading(chosen: AgendaFilter) -> str:
    return _("Sessions that were held") if chosen.is_past else _("Agenda")


def _found(chosen: AgendaFilter, month: str, at: datetime, member_of: Collection[int]) -> AgendaResults:
    if month:
        return in_month(replace(chosen, month=month), at, member_of)
    return (held if chosen.is_past else upcoming)(chosen, at, member_of)


def _month_to_draw(chosen: AgendaFilter, at: datetime, member_of: Collection[int]) -> str:
    """Return the requested month, or that of the next session; a session in progress counts as now."""
    return chosen.month or month_of(max(next_start(chosen, at, member_of) or at, at), zone())


def _draw(month: str, found: AgendaResults, at: datetime) -> Month[MeetingCard]:
    blocks = [(block.starts_at, card) for card in found.cards for block in card.meeting.blocks]
    return draw(month, blocks, at, zone())


def _in_words(chosen: AgendaFilter, network: Network | None, can_choose: AgendaChoices) -> dict[str, str]:
    """Return each filter in words."""
    says = {
        "q": lambda: f"“{chosen.q}”",
        "network": lambda: network.name if network else chosen.network,
        "city": lambda: chosen.city,
        "kind": lambda: kind_name(chosen.kind) if chosen.kind in list(MeetingKind) else chosen.kind,
        "theme": lambda: can_choose.themes.get(chosen.theme, chosen.theme),
        "month": lambda: month_name(first_of(chosen.month)),
        "places": lambda: _("With places left"),
    }
    return {name: says[name]() for name in chosen.wishes}


def _seen(chosen: AgendaFilter, wishes: dict[str, str], month: str, found: AgendaResults) -> str:
    """Return the page title's description of the filter; empty for the unfiltered agenda."""
    if not chosen.without("when").query and chosen.page == 1:
        return ""
    count = ngettext("%(n)s session found", "%(n)s sessions found", found.total, n=found.total)
    page = _("page %(n)s", n=chosen.page) if chosen.page > 1 else ""
    return ", ".join(filter(None, [month and month_name(first_of(month)), *wishes.values(), count, page]))


def _ways(chosen: AgendaFilter, month: str, found: AgendaResults, can_choose: AgendaChoices) -> dict[str, str]:
    """Return the navigation addresses; empty where there is nothing in that direction."""
    if month:
        before, after = _months_beside(month, can_choose.months)
        beside = [replace(chosen, month=other) if other else None for other in (before, after)]
    else:
        pages = (chosen.page - 1, chosen.page + 1)
        beside = [replace(chosen, page=page) if 0 < page <= found.pages else None for page in pages]
    return {
        "previous": address_of(beside[0]) if beside[0] else "",
        "next": address_of(beside[1]) if beside[1] else "",
        "first": address_of(replace(chosen, page=1)),
        "nearest_month": address_of(replace(chosen, month="")),
        "list": address_of(replace(chosen.of_the_future, view="")),
        "month": address_of(replace(chosen.of_the_future, view="month", page=1)),
        "past": address_of(chosen if chosen.is_past else chosen.of_the_past),
        "all": address_of(chosen.without(*chosen.wishes)),
    }


def _months_beside(month: str, known: list[str]) -> tuple[str, str]:
    """Return the previous and next month with sessions; empty at the ends."""
    first, last = (known[0], known[-1]) if known else (month, month)
    return (
        min(month_before(month), last) if month > first else "",
        max(next_month(month), first) if month < last else "",
    )


def _feed_query(chosen: AgendaFilter) -> str:
    """Return the query string of the feeds for this filter."""
    wanted = chosen.for_feeds.without("month") if chosen.view else chosen.for_feeds
    return f"?{wanted.query}" if wanted.query else ""


def _link_preview(chosen: AgendaFilter, title: str, network: Network | None) -> LinkPreview | None:
    """Return what the page says about itself; None for what is found by words or by seats, and for further pages."""
    if chosen.q or chosen.places or chosen.page > 1:
        return None
    about = plain_of(network.why) if network else site_sentence()
    return page_preview(title, about, settings().base_url + address_of(chosen))
