"""Queries for a person's own calendar."""

from datetime import datetime
from itertools import groupby

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import contains_eager

from portal.agenda.models import Meeting, MeetingStage, Visibility
from portal.agenda.queries.led import led_by
from portal.agenda.queries.meetings import FOR_CALENDAR
from portal.agenda.rules.times import IN_FEEDS
from portal.db import db
from portal.feeds.rules.mine import MOST_EVENTS, PURPOSE, MyMeeting, MyPlace, of_my_signups
from portal.keys import id_in, opens
from portal.networks.models import Membership
from portal.people.models import Person
from portal.people.queries import person_with
from portal.signups.models import Signup


def owner_of(key: str) -> Person | None:
    """Return whose calendar this key opens; None for a wrong key, and for one that was renewed or stopped."""
    number = id_in(key)
    person = person_with(number) if number is not None else None
    if not person or not person.feed_salt or not opens(key, PURPOSE, person.id, person.feed_salt):
        return None
    return person


def meetings_in_own_calendar(person: Person, now: datetime) -> list[MyMeeting]:
    """Return what stands in this person's own calendar, by start."""
    mine = _signed_up_for(person, now) + _without_a_signup(person, now)
    shown = [each for each in mine if each.is_shown(now)]
    return sorted(shown, key=lambda each: (each.meeting.starts_at, each.meeting.id))


def _signed_up_for(person: Person, now: datetime) -> list[MyMeeting]:
    rows = select(Signup).join(Signup.meeting).where(Signup.person_id == person.id, *_in_time(now))
    rows = rows.order_by(Meeting.ends_at.desc(), Meeting.id, Signup.id).limit(MOST_EVENTS)
    whole = contains_eager(Signup.meeting)
    found = db.session.scalars(rows.options(whole.joinedload(Meeting.network), whole.selectinload(Meeting.all_blocks)))
    return [of_my_signups(list(theirs)) for _, theirs in groupby(found, key=lambda signup: signup.meeting_id)]


def _without_a_signup(person: Person, now: datetime) -> list[MyMeeting]:
    """Return what they lead, and the sessions of their networks in which they never had a place."""
    signed_up_for = select(Signup.meeting_id).where(Signup.person_id == person.id)
    networks = select(Membership.network_id).where(Membership.person_id == person.id)
    is_of_theirs = Meeting.network_id.in_(networks) | Meeting.network_id.in_(person.coordinated_ids)
    is_coming = Meeting.visibility.in_((Visibility.PUBLIC, Visibility.MEMBERS)) & (Meeting.ends_at > now)
    leads = led_by(person)
    found = select(Meeting, leads.label("leads")).where(
        Meeting.id.not_in(signed_up_for), or_(leads, is_of_theirs & is_coming), *_in_time(now)
    )
    rows = db.session.execute(
        found.order_by(Meeting.ends_at.desc(), Meeting.id).limit(MOST_EVENTS).options(*FOR_CALENDAR)
    )
    return [MyMeeting(meeting, MyPlace.LEADS if is_led else MyPlace.NONE) for meeting, is_led in rows]


def _in_time(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return Meeting.stage != MeetingStage.DRAFT, Meeting.ends_at > now - IN_FEEDS
