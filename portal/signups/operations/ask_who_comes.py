"""Asking about seats whose mailbox proved nothing yet, while others wait for one."""

from datetime import datetime

from portal.agenda.operations.lock import take_turn
from portal.db import transaction
from portal.signups.operations.queue import unproven_seats
from portal.signups.operations.turn import MOST_BEFORE, letters_about, post_to, was_mailbox_asked
from portal.signups.rules.unproven import asks_who_comes

AT_ONCE = 50  # seats in one transaction: whoever signs up meanwhile need not wait long


def ask_who_comes(meeting_id: int, after_id: int, now: datetime) -> int | None:
    """Ask the next unproven seats after `after_id` whether they come; the last id looked at, or None at the end.

    Idempotent: each sign-up is asked once. The letter may take the place of the one about a seat that came free,
    since they have a seat. Of several seats of one mailbox (`anna+1@`) the first letters ask for all of them; one that
    had its letters for other reasons is not asked, and so its seat is not passed on.
    """
    with transaction():
        meeting = take_turn(meeting_id)
        if not asks_who_comes(meeting, now):
            return None
        seats = unproven_seats(meeting, now, after_id, AT_ONCE)
        for signup in seats:
            if letters_about(signup) >= MOST_BEFORE:
                signup.asked_at = now if was_mailbox_asked(signup) else None
            else:
                signup.asked_at = now
                post_to(signup, "signup-confirm", meeting, now, useful_until=meeting.starts_at)
    return seats[-1].id if len(seats) == AT_ONCE else None
