"""Running lines of `keeps.py` at a moment, as the nightly job does."""

from datetime import datetime

from portal.db import db
from portal.privacy.forgetting import forget_batch
from portal.privacy.keeping import keep_named
from portal.privacy.periods import period_of


def forget(now: datetime, *names: str) -> int:
    """Forget what is past its day by these lines, in batches; return how many rows."""
    count = 0
    for name in names:
        while batch := forget_batch(keep_named(name), period_of(name), now):
            count += batch
    db.session.expire_all()
    return count
