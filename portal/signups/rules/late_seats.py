"""Offers of a free seat in the last two days: to how many people, and how often."""

from datetime import datetime, timedelta

from portal.agenda.models import Meeting

SEAT_BATCH = 5  # people asked at once for each free seat in the last two days
BATCHES_EVERY = timedelta(hours=2)
LAST_SIX_HOURS = timedelta(hours=6)  # before the start: from then on batches come every hour
BATCHES_NEAR_EVERY = timedelta(hours=1)


def pause_between_batches(meeting: Meeting, now: datetime) -> timedelta:
    return BATCHES_NEAR_EVERY if now >= meeting.starts_at - LAST_SIX_HOURS else BATCHES_EVERY


def late_seat_asks_due(free: int, recent: int) -> int:
    """Return how many more to ask now: five for each free seat, minus those asked within the pause who still wait."""
    return max(SEAT_BATCH * free - recent, 0)
