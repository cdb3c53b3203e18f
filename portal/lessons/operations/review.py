"""Asking once a year whether what is public of a session is still right: it stays until somebody withdraws it."""

from datetime import datetime

from portal.agenda.operations.leaders import tell_leaders, who_can_lead, who_look_after
from portal.db import transaction
from portal.lessons.rules.reviewing import REVIEWED_WITHIN, asks_to_review
from portal.summaries.operations.lock import lock_summary

KIND = "lead-still-public"  # the kind of letter


def ask_to_review(meeting_id: int, now: datetime) -> None:
    """Ask the facilitators, or when nobody leads it any more those who look after it. Idempotent."""
    with transaction():
        lock, summary = lock_summary(meeting_id, now)
        if asks_to_review(lock.meeting, summary, now):
            summary.review_asked_at = now
            tell_leaders(lock, who_can_lead(lock) or who_look_after(lock), KIND, None, now + REVIEWED_WITHIN)
