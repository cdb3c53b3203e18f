"""The lock on the meeting of a sign-up: the first step of every verb on one sign-up."""

from datetime import datetime

from sqlalchemy import select

from portal.agenda.operations.lock import MeetingLock, lock_meeting
from portal.db import open_transaction
from portal.signups.models import Signup
from portal.signups.rules.refusals import NotOnTheList


def lock_signup(signup_id: int, now: datetime) -> tuple[MeetingLock, Signup]:
    """A step: lock the meeting of this sign-up, and read both afresh.

    Raises NotOnTheList when it was deleted since its page was opened, with its person or by its day.
    """
    session = open_transaction()
    meeting_id = session.scalar(select(Signup.meeting_id).where(Signup.id == signup_id))
    lock = lock_meeting(meeting_id, now) if meeting_id else None
    signup = session.get(Signup, signup_id, populate_existing=True) if lock else None
    if lock is None or signup is None:
        raise NotOnTheList
    return lock, signup
