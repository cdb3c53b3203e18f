"""Leaving it at "no summary this time", and taking that back."""

from datetime import datetime

from portal.db import transaction
from portal.summaries.operations.lock import lock_summary
from portal.summaries.rules.steps import refuse_to_skip


def skip(meeting_id: int, now: datetime) -> None:
    """Ask for no summary or lessons of this session any more. What was typed stays. Idempotent.

    Raises NotHeldYet, NothingComesAfter, OthersRead.
    """
    with transaction():
        lock, summary = lock_summary(meeting_id, now)
        refuse_to_skip(lock.meeting, summary, now)
        summary.skipped_at = summary.skipped_at or now


def take_up(meeting_id: int, now: datetime) -> None:
    """Undo it: the session waits for its summary again. Idempotent."""
    with transaction():
        _lock, summary = lock_summary(meeting_id, now)
        summary.skipped_at = None
