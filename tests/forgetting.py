"""Running lines of `keeps.py` at a moment, as the nightly job does."""

from datetime import datetime

from portal.db import db
from portal.privacy.forgetting import forget_line
from portal.privacy.keeping import keep_named
from portal.privacy.periods import period_of


def forget(now: datetime, *names: str) -> int:
    """Forget what is past its day by these lines; return how many rows."""
    count = sum(forget_line(keep_named(name), period_of(name), now) for name in names)
    db.session.expire_all()
    return count
