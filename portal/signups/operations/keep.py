"""Keeping one's own attendance longer, by one's own choice."""

from datetime import datetime

from portal.db import transaction
from portal.signups.models import Signup
from portal.signups.operations.lock import lock_signup
from portal.signups.operations.prove import prove_signup
from portal.signups.rules.attendance import was_there


def keep_five_years(signup_id: int, is_long: bool, now: datetime) -> Signup:
    """Keep the attendance five years, or as long as that of others. Only for those who were there. Idempotent."""
    with transaction():
        lock, signup = lock_signup(signup_id, now)
        if was_there(signup) and now >= lock.meeting.ends_at:
            signup.five_years = is_long
            prove_signup(signup, now)
    return signup
