"""Deleting sign-ups whose mailbox took no letter: nobody used a link, and a place that nobody has comes free."""

from datetime import datetime

from sqlalchemy import ColumnElement, delete, exists, func, select

from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.operations.lock import lock_meeting
from portal.db import db, transaction
from portal.mail.models import Letter, LetterState
from portal.people.models import Person
from portal.signups.models import Signup, Standing
from portal.signups.operations.seats import move_queue_up, recount
from portal.signups.rules.signing_up import BOUNCED_KEPT


def with_bounced(now: datetime) -> list[int]:
    """Return the ids of sessions to come with such a sign-up."""
    is_to_come = (Meeting.stage == MeetingStage.PUBLISHED) & (Meeting.starts_at > now)
    has_bounced = exists().where(Signup.meeting_id == Meeting.id, _is_bounced(now - BOUNCED_KEPT))
    return list(db.session.scalars(select(Meeting.id).where(is_to_come, has_bounced).order_by(Meeting.id)))


def delete_bounced(meeting_id: int, now: datetime) -> int:
    """Delete such sign-ups of a session, and move the queue up; return how many. Idempotent."""
    with transaction() as session:
        lock = lock_meeting(meeting_id, now)
        if lock.now >= lock.meeting.starts_at:
            return 0
        bounced = select(Signup).where(Signup.meeting_id == meeting_id, _is_bounced(now - BOUNCED_KEPT))
        signups = session.scalars(bounced).all()
        session.execute(delete(Signup).where(Signup.id.in_([signup.id for signup in signups])))
        if any(signup.standing == Standing.GOING for signup in signups):
            move_queue_up(lock)
        recount(lock)
    return len(signups)


def _is_bounced(before: datetime) -> ColumnElement[bool]:
    """Return whether a mail server refused all letters of a sign-up by then, and nothing else shows that it is meant.

    Whoever left a phone number can still be called, and for a person added by a facilitator, the facilitator vouches.
    A member's place would be made anew within the hour.
    """
    is_proven = exists().where(Person.id == Signup.person_id, Person.verified_at.is_not(None))
    is_unmeant = ~is_proven & Signup.added_by_id.is_(None) & ~Signup.is_member_seat & (Signup.phone == "")
    refused = exists().where(Letter.signup_id == Signup.id, Letter.state == LetterState.REFUSED)
    refused_lately = func.coalesce(Letter.tried_at, Letter.posted_at) > before
    other = exists().where(Letter.signup_id == Signup.id, (Letter.state != LetterState.REFUSED) | refused_lately)
    took_one = exists().where(Letter.person_id == Signup.person_id, Letter.state == LetterState.SENT)
    return (Signup.standing != Standing.CANCELLED) & is_unmeant & refused & ~other & ~took_one
