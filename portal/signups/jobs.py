"""The worker's jobs for sign-ups."""

from datetime import datetime, timedelta

from portal.jobs import Job
from portal.signups.operations.attempts import forget_attempts
from portal.signups.operations.bounced import delete_bounced, with_bounced
from portal.signups.operations.members import with_unseated_members
from portal.signups.operations.offer_seats import offer_seats
from portal.signups.operations.organisations import fill_keys, without_keys
from portal.signups.operations.queue import with_late_seats
from portal.signups.operations.seat_members import seat_missing
from portal.signups.operations.see_you import say_see_you, to_say_see_you


def offer_late_seats(now: datetime) -> bool:
    """Offer each free seat of the next 48 hours to the next people on the waitlist."""
    for meeting_id in with_late_seats(now):
        offer_seats(meeting_id, now)
    return False


def see_you(now: datetime) -> bool:
    """Tell everybody with a seat in the next three days all that is practical, once."""
    for meeting_id in to_say_see_you(now):
        last: int | None = 0
        while last is not None:
            last = say_see_you(meeting_id, last, now)
    return False


def forget(now: datetime) -> bool:
    """Delete sign-up counts after their day, and sign-ups whose mailbox takes no letter."""
    forget_attempts(now)
    for meeting_id in with_bounced(now):
        delete_bounced(meeting_id, now)
    return False


def fill_missing_keys(now: datetime) -> bool:
    """Write the keys of sign-ups that a former release wrote, after the upgrade or while it still runs beside."""
    for meeting_id in without_keys():
        fill_keys(meeting_id, now)
    return False


def seat_members_missed(now: datetime) -> bool:
    """Seat members that have no sign-up yet in coming meetings that seat them."""
    for network_id in with_unseated_members(now):
        seat_missing(network_id, now)
    return False


JOBS = (
    Job(offer_late_seats, every=timedelta(minutes=1)),
    Job(see_you, every=timedelta(minutes=10)),
    Job(forget, every=timedelta(hours=1)),
    Job(fill_missing_keys, every=timedelta(minutes=10)),
    Job(seat_members_missed, every=timedelta(hours=1)),
)
