"""Forgetting what the facilitator alone could read, once it is of no more use."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import func, or_, select, update

from portal.agenda.models import Meeting
from portal.db import transaction
from portal.signups.models import Signup
from portal.signups.rules.signing_up import NEEDS_KEPT, QUESTIONS_KEPT

AT_ONCE = 100  # sign-ups in one transaction: who signs up meanwhile need not wait long


def forget_details(now: datetime) -> int:
    """Wipe needs and phone numbers after a week, learning questions and extra answers after a month; of how many.

    Their time begins at the end of the meeting, or when it was called off, or when the place was given back. Some at
    a time: call it again until there are none.
    """
    return _wipe(("needs", "phone"), NEEDS_KEPT, now) + _wipe(
        ("learning_question", "extra_answer"), QUESTIONS_KEPT, now
    )


def forget_asks(now: datetime) -> int:
    """Wipe when people were asked whether they come, or want a late seat, a week after the end; of how many.

    Some at a time: call it again until there are none.
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
