"""Publishing a session, with its members in it where it says so."""

from datetime import datetime

from portal.agenda.models import Meeting
from portal.agenda.operations.lock import lock_meeting
from portal.agenda.operations.publish import put_on_the_agenda
from portal.counters import Count
from portal.db import transaction
from portal.signups.operations.seat_members import lock_its_network, seat_members
from portal.signups.operations.seats import recount


def publish_session(meeting_id: int, now: datetime, by_id: int | None = None) -> Meeting:
    """Publish a draft; where it seats the members of its network, all of them get a seat or a place in the queue.

    Idempotent. Raises NotReady with what is missing, and HoldsJoiningDetails.
    """
    with transaction():
        network = lock_its_network(meeting_id, now)
        lock = lock_meeting(meeting_id, now)
        if put_on_the_agenda(lock, by_id):
            seat_members(network, lock)
            recount(lock, Count.CALENDAR)
    return lock.meeting
