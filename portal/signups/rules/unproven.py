"""Unproven seats: whom to ask, the time to answer, and when a seat may be passed on.

Conditions for lists are also written in SQL; tests/signups/test_in_sql.py compares both.
"""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists

from portal.agenda.models import Meeting
from portal.people.models import Person
from portal.signups.models import Signup, Standing
from portal.signups.rules.refusals import (
    HasNoSeat,
    IsProven,
    MayStillAnswer,
    MovedSince,
    NobodyNeedsIt,
    NotAsked,
    NotPassedOn,
)
from portal.signups.rules.see_you import SAID_UNTIL, gets_see_you

TIME_TO_ANSWER = timedelta(hours=24)  # at most; half of the time until the start when that is less


def is_unproven(signup: Signup, person: Person) -> bool:
    """Return whether nothing shows that the owner of the mailbox wants this seat.

    A POST behind a personal link or a sign-in proves the mailbox; for a person added by a facilitator, the facilitator
    vouches, and for a member the network.
    """
    is_vouched_for = signup.added_by_id is not None or signup.is_member_seat
    return signup.standing == Standing.GOING and person.verified_at is None and not is_vouched_for


def unproven() -> ColumnElement[bool]:
    """Return `is_unproven` as an SQL condition on a sign-up."""
    is_proven = exists().where(Person.id == Signup.person_id, Person.verified_at.is_not(None))
    is_vouched_for = Signup.added_by_id.is_not(None) | Signup.is_member_seat
    return (Signup.standing == Standing.GOING) & ~is_vouched_for & ~is_proven


def is_too_late_to_ask(signup: Signup, meeting: Meeting, now: datetime) -> bool:
    """Return whether this seat will not be asked about any more: they signed up late, or the start is near."""
    return not gets_see_you(signup, meeting) or now > meeting.starts_at - SAID_UNTIL


def answer_until(asked_at: datetime, meeting: Meeting) -> datetime:
    """Return until when the person can answer before the seat may be passed on."""
    return asked_at + min(TIME_TO_ANSWER, (meeting.starts_at - asked_at) / 2)


def why_not_pass_on(signup: Signup, person: Person, meeting: Meeting, now: datetime) -> NotPassedOn | None:
    """Return why a facilitator may not pass this seat on; None when they may."""
    if signup.standing != Standing.GOING:
        return HasNoSeat()
    if not is_unproven(signup, person):
        return IsProven()
    if not meeting.others_need_seats:
        return NobodyNeedsIt()
    if signup.asked_at is None:
        return NotAsked()
    if meeting.moved_at and meeting.moved_at > signup.asked_at:
        return MovedSince()
    return MayStillAnswer() if now < answer_until(signup.asked_at, meeting) else None


def is_asked_to_confirm(signup: Signup, person: Person) -> bool:
    """Return whether "are you coming?" still waits for an answer."""
    return signup.asked_at is not None and is_unproven(signup, person)
