"""Asking holders of unproven seats whether they come, while others wait."""

from datetime import datetime

from portal.agenda.operations.lock import lock_meeting
from portal.db import transaction
from portal.signups.operations.posting import post_within_limit, was_mailbox_asked
from portal.signups.operations.queue import unproven_seats
from portal.signups.rules.unproven import asks_who_comes

AT_ONCE = 50  # seats in one transaction, so that concurrent sign-ups do not wait long


def ask_who_comes(meeting_id: int, after_id: int, now: datetime) -> int | None:
    """Ask the next unproven seats after `after_id` whether they come; return the last id looked at, or None at the end.

    Idempotent: each sign-up is asked once. The letter limit reserves one letter for `seat-yours`; this letter may use
    it too, since its reader has a seat. Several seats under labels of one mailbox (`anna+1@`) share the letters within
    the limit. A mailbox that reached its letter limit before is not asked, and its seat cannot be passed on.
    """
    with transaction():
        lock = lock_meeting(meeting_id, now)
        meeting = lock.meeting
        if not asks_who_comes(meeting, now):
            return None
        seats = unproven_seats(meeting, now, after_id, AT_ONCE)
        for signup in seats:
            is_posted = post_within_limit(lock, signup, "signup-confirm", useful_until=meeting.starts_at)
            signup.asked_at = now if is_posted or was_mailbox_asked(signup) else None
    return seats[-1].id if len(seats) == AT_ONCE else None
