"""The lock on the meeting of a case, with the case read afresh."""

from datetime import datetime

from sqlalchemy import select

from portal.agenda.operations.lock import MeetingLock, lock_meeting
from portal.cases.models import Case
from portal.cases.rules.refusals import NoSuchStep
from portal.db import open_transaction
from portal.signups.models import Signup
from portal.signups.operations.lock import lock_signup


def lock_case(case_id: int, now: datetime) -> tuple[MeetingLock, Case]:
    """A step: lock the meeting of this case, and read both afresh, with its sign-up. Raises NoSuchStep: it is gone."""
    session = open_transaction()
    meeting_id = session.scalar(select(Case.meeting_id).where(Case.id == case_id))
    if meeting_id is None:
        raise NoSuchStep
    lock = lock_meeting(meeting_id, now)
    case = session.get(Case, case_id, populate_existing=True)
    if case is None:
        raise NoSuchStep
    session.refresh(case, ["signup"])
    return lock, case


def lock_case_of(signup_id: int, now: datetime) -> tuple[MeetingLock, Signup, Case | None]:
    """A step: lock the meeting of this sign-up, and read its case afresh, if there is one."""
    lock, signup = lock_signup(signup_id, now)
    known = select(Case).where(Case.signup_id == signup_id).execution_options(populate_existing=True)
    return lock, signup, lock.session.scalars(known).first()
