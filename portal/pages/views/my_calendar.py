"""A person's own calendar: the feed behind its link, and its part of their own page."""

from datetime import datetime

from flask import Blueprint, abort, redirect, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import Visibility
from portal.feeds.operations import renew_calendar, start_calendar, stop_calendar
from portal.feeds.queries.mine import meetings_in_own_calendar, owner_of
from portal.feeds.rules.calendar import calendar_of, event_of
from portal.feeds.rules.mine import MOST_EVENTS, PURPOSE, MyPlace, MyWords, my_events
from portal.feeds.rules.subscribing import Subscription, subscription_to
from portal.keys import key_of
from portal.language import in_language
from portal.lessons.queries.finding import open_to_all
from portal.pages.views.calendar_facts import (
    calendar_answer,
    event_words,
    organiser_of,
    with_what_was_learned,
    zones_of,
)
from portal.people.models import Person
from portal.people.sign_in import signed_in, the_reader
from portal.site import site
from portal.web.addresses import absolute, absolute_for
from portal.web.freshness import own_feed
from portal.web.moment import now

bp = Blueprint("my_calendar", __name__)


@bp.get("/feeds/mine/<key:key>.ics")
def feed(key: str) -> Response:
    """Return the sessions of whoever has this link, and those of their networks."""
    person = owner_of(key)
    if not person:
        abort(404)

    with in_language(site().locale):
        return own_feed(calendar_answer(_calendar_of(person, now())))


@bp.post("/me/calendar")
@signed_in
def start() -> Response:
    start_calendar(the_reader().id)

    return _to_my_calendar()


@bp.post("/me/calendar/renewal")
@signed_in
def renew() -> Response:
    renew_calendar(the_reader().id)

    return _to_my_calendar()


@bp.post("/me/calendar/removal")
@signed_in
def stop() -> Response:
    stop_calendar(the_reader().id)

    return _to_my_calendar()


def my_subscription(person: Person) -> Subscription | None:
    """Return the links to this person's own calendar, once they started it."""
    if not person.feed_salt:
        return None
    address = absolute("my_calendar.feed", key=key_of(PURPOSE, person.id, person.feed_salt))
    return subscription_to(address, _name())


def _to_my_calendar() -> Response:
    return redirect(url_for("me.index", _anchor="calendar"), 303)


def _name() -> str:
    return f"{site().name} · {_('My sessions')}"


def _calendar_of(person: Person, at: datetime) -> bytes:
    mine = meetings_in_own_calendar(person, at)
    meetings = [each.meeting for each in mine]
    with_follow_up = open_to_all([meeting.id for meeting in meetings])
    words = _words()
    kinds = {kind: event_words(kind) for kind in {meeting.kind for meeting in meetings}}  # once, not per meeting
    events = [
        facts
        for each in mine
        for facts in my_events(
            each,
            with_what_was_learned(kinds[each.meeting.kind], each.meeting.id in with_follow_up, each.meeting),
            words,
            absolute_for(each.meeting.visibility == Visibility.MEMBERS, "agenda.session", slug=each.meeting.slug),
            organiser_of(each.meeting),
            at,
        )
    ]
    return calendar_of(map(event_of, events[-MOST_EVENTS:]), zones_of(meetings), _name()).to_ical()


def _words() -> MyWords:
    return MyWords(
        titles={
            MyPlace.WAITING: _("Waitlist: %(title)s", title="%(title)s"),
            MyPlace.GIVEN_BACK: _("No place any more: %(title)s", title="%(title)s"),
            MyPlace.NONE: _("Not signed up: %(title)s", title="%(title)s"),
        },
        read_more=_("Read more:"),
        join=_("Join online:"),
        phone=_("Phone on the day itself:"),
        change=_("Give your place back, or change something: %(url)s", url=absolute("me.index")),
    )
