"""The lock on the meeting of a sign-up: the first step of every verb on one sign-up."""

from datetime import datetime

from sqlalchemy import select

from portal.agenda.operations.lock import MeetingLock, lock_meeting
from portal.db import open_transaction
from portal.signups.models import Signup


def lock_signup(signup_id: int, now: datetime) -> tuple[MeetingLock, Signup]:
    """A step: lock the meeting of this sign-up, and read both afresh."""
    session = open_transaction()
    lock = lock_meeting(session.scalars(select(Signup.meeting_id).where(Signup.id == signup_id)).one(), now)
    return lock, session.get_one(Signup, signup_id, populate_existing=True)
