"""Deleting what only the facilitator could read, once it has served its purpose."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import func, or_, select, update

from portal.agenda.models import Meeting
from portal.db import transaction
from portal.signups.models import Signup
from portal.signups.rules.signing_up import NEEDS_KEPT, QUESTIONS_KEPT

AT_ONCE = 100  # sign-ups in one transaction, so that concurrent sign-ups do not wait long


def forget_details(now: datetime) -> int:
    """Delete needs and phone numbers after a week, learning questions and extra answers after a month; return how many.

    Counted from the end of the meeting, or from when it was called off or the seat was cancelled. Works in batches:
    call it until it returns 0.
    """
    return _wipe(("needs", "phone"), NEEDS_KEPT, now) + _wipe(
        ("learning_question", "extra_answer"), QUESTIONS_KEPT, now
    )


def forget_asks(now: datetime) -> int:
    """Delete when people were asked whether they come or want a late seat, a week after the end; return how many.

    Works in batches: call it until it returns 0.
    """
    was_asked = Signup.asked_at.is_not(None) | Signup.seat_asked_at.is_not(None) | (Signup.seat_asks > 0)
    over = select(Signup.id).join(Signup.meeting).where(was_asked, Meeting.ends_at <= now - NEEDS_KEPT).limit(AT_ONCE)
    wipe = update(Signup).where(Signup.id.in_(over)).values(asked_at=None, seat_asked_at=None, seat_asks=0)
    with transaction() as session:
        wiped = session.scalars(wipe.returning(Signup.id), execution_options={"synchronize_session": False})
        return len(wiped.all())


def _wipe(names: Collection[str], retention: timedelta, now: datetime) -> int:
    of_no_use_since = func.coalesce(Signup.cancelled_at, Meeting.called_off_at, Meeting.ends_at)
    is_filled_in = or_(*(getattr(Signup, name) != "" for name in names))
    over = select(Signup.id).join(Signup.meeting).where(is_filled_in, of_no_use_since <= now - retention).limit(AT_ONCE)
    wipe = update(Signup).where(Signup.id.in_(over)).values(dict.fromkeys(names, "")).returning(Signup.id)
    with transaction() as session:
        return len(session.scalars(wipe, execution_options={"synchronize_session": False}).all())
