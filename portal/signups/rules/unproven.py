"""Seats that nobody proved to want: who is asked, until when, and when a seat may be passed on.

What lists ask stands here in SQL too; tests/signups/test_in_sql.py asks both.
"""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists

from portal.agenda.models import Meeting, MeetingStage
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

ASKED_BEFORE = timedelta(days=3)  # the start: from then an unproven seat is asked about, while others wait
LAST_ASKED = timedelta(hours=12)  # before the start: later, an answer would come too late for anybody
LETTER_IS_RECENT = timedelta(hours=24)  # whoever was just told of the seat is not asked about it yet
TIME_TO_ANSWER = timedelta(hours=24)  # at most; half of what is left until the start when that is less


def is_unproven(signup: Signup, person: Person) -> bool:
    """Whether nothing shows that this seat is wanted by the owner of its mailbox.

    A POST behind a personal link or a sign-in proves the mailbox; for whoever was added a facilitator vouches.
    """
    return signup.standing == Standing.GOING and person.verified_at is None and signup.added_by_id is None


def unproven() -> ColumnElement[bool]:
    """In SQL what `is_unproven` says of a sign-up."""
    is_proven = exists().where(Person.id == Signup.person_id, Person.verified_at.is_not(None))
    return (Signup.standing == Standing.GOING) & Signup.added_by_id.is_(None) & ~is_proven


def asks_who_comes(meeting: Meeting, now: datetime) -> bool:
    """Whether unproven seats are to be asked about now: in the last three days, only while others wait."""
    is_time = now + LAST_ASKED <= meeting.starts_at <= now + ASKED_BEFORE
    return meeting.stage == MeetingStage.PUBLISHED and is_time and meeting.others_need_seats


def that_ask_who_comes(now: datetime) -> ColumnElement[bool]:
    """In SQL what `asks_who_comes` says of a meeting."""
    is_time = Meeting.starts_at.between(now + LAST_ASKED, now + ASKED_BEFORE)
    return (Meeting.stage == MeetingStage.PUBLISHED) & is_time & Meeting.others_need_seats


def is_too_late_to_ask(signup: Signup, meeting: Meeting, now: datetime) -> bool:
    """Whether nobody will be asked any more about this seat: the letter about it stays recent until it is too late."""
    return max(now, signup.created_at + LETTER_IS_RECENT) > meeting.starts_at - LAST_ASKED


def answer_until(asked_at: datetime, meeting: Meeting) -> datetime:
    """Until when somebody who was asked can answer before the seat may be passed on."""
    return asked_at + min(TIME_TO_ANSWER, (meeting.starts_at - asked_at) / 2)


def why_not_pass_on(signup: Signup, person: Person, meeting: Meeting, now: datetime) -> NotPassedOn | None:
    """What keeps a facilitator from passing this seat on; None when they may."""
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
    """Whether "are you coming?" still waits for an answer."""
    return signup.asked_at is not None and is_unproven(signup, person)
