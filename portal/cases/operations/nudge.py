"""The one letter to those who come, when no case came in."""

from datetime import datetime

from sqlalchemy import select

from portal.agenda.operations.lock import lock_meeting
from portal.cases.models import Case
from portal.cases.rules.states import AT_FACILITATORS
from portal.cases.rules.timing import case_until, nudges, still_to_come
from portal.db import transaction
from portal.mail.rules.limits import OF_BOTH_SUMS
from portal.signups.models import Signup, Standing
from portal.signups.operations.posting import heard_about_session, post_to
from portal.signups.rules.unproven import unproven
from portal.site import site


def nudge_for_cases(meeting_id: int, now: datetime) -> None:
    """Tell those who come, once, that there is no case yet; not who began one, or withdrew it. Idempotent.

    Nobody whose mailbox is unproven gets it: a stranger may have signed them up. Nor does who would then hear of this
    session more than five times: "see you", the summary and the lessons keep their room.
    """
    with transaction() as session:
        lock = lock_meeting(meeting_id, now)
        known = session.scalars(select(Case).where(Case.meeting_id == meeting_id)).all()
        has_one = any(case.state in AT_FACILITATORS for case in known)
        if has_one or not nudges(lock.meeting, site().is_responsible_named, now):
            return
        lock.meeting.case_nudged_at = now
        has_seat = (Signup.meeting_id == meeting_id) & (Signup.standing == Standing.GOING)
        coming = select(Signup).where(has_seat, ~unproven())
        for signup in session.scalars(coming.order_by(Signup.id)).all():
            has_room = heard_about_session(signup) + still_to_come(signup, lock.meeting) < OF_BOTH_SUMS
            if has_room and signup.id not in {case.signup_id for case in known}:
                post_to(lock, signup, "case-nudge", useful_until=case_until(lock.meeting))
