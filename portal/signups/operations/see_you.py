"""Posting "See you on Tuesday!" to everybody with a seat, three days before the session."""

from datetime import datetime

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import aliased

from portal.agenda.models import Meeting
from portal.agenda.operations.lock import lock_meeting
from portal.db import db, transaction
from portal.mail.models import Letter
from portal.people.models import Person
from portal.signups.models import Signup
from portal.signups.operations.posting import post_within_limit, was_mailbox_asked
from portal.signups.rules.see_you import LETTER_IS_RECENT, says_see_you, that_get_see_you, that_say_see_you
from portal.signups.rules.unproven import is_unproven

AT_ONCE = 50  # seats in one transaction, so that concurrent sign-ups do not wait long


def to_say_see_you(now: datetime) -> list[int]:
    """Return the ids of meetings in which somebody still waits for the letter."""
    meetings = db.session.scalars(select(Meeting).where(that_say_see_you(now)).order_by(Meeting.id)).all()
    return [meeting.id for meeting in meetings if _next(meeting, now, 0, 1)]


def say_see_you(meeting_id: int, after_id: int, now: datetime) -> int | None:
    """Post the letter to the next seats after `after_id`; return the last id looked at, or None at the end.

    Idempotent: once for a seat, and one letter for all seats of a mailbox, which names them. Of an unproven mailbox the
    letter asks for an answer, so that a facilitator can pass the seat on when others wait. A mailbox that got no letter
    is not asked, and its seat cannot be passed on.
    """
    with transaction() as session:
        lock = lock_meeting(meeting_id, now)
        meeting = lock.meeting
        if not says_see_you(meeting, now):
            return None
        seats = _next(meeting, now, after_id, AT_ONCE)
        for signup in seats:
            is_posted = post_within_limit(lock, signup, "see-you", useful_until=meeting.starts_at)
            signup.see_you_at = now
            if is_unproven(signup, session.get_one(Person, signup.person_id)):
                signup.asked_at = now if is_posted or was_mailbox_asked(signup) else None
    return seats[-1].id if len(seats) == AT_ONCE else None


def _next(meeting: Meeting, now: datetime, after_id: int, most: int) -> list[Signup]:
    """Return seats that did not get the letter yet, by id; not those whose letter about the seat is recent."""
    waits = select(Signup).where(that_get_see_you(meeting), Signup.see_you_at.is_(None), ~_heard_lately(now))
    return list(db.session.scalars(waits.where(Signup.id > after_id).order_by(Signup.id).limit(most)))


def _heard_lately(now: datetime) -> ColumnElement[bool]:
    seat_yours = aliased(Letter)
    recent = seat_yours.posted_at > now - LETTER_IS_RECENT
    return exists().where(seat_yours.signup_id == Signup.id, seat_yours.kind == "seat-yours", recent)
