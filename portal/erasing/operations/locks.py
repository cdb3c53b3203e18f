"""The locks of erasing: first roles, then sessions in order of id, so that two never wait for each other."""

from collections.abc import Collection
from contextlib import suppress
from datetime import datetime

from sqlalchemy import select

from portal.agenda.operations.lock import MeetingLock, lock_meeting
from portal.agenda.queries.led import led_and_not_over
from portal.agenda.rules.refusals import MeetingGone
from portal.db import open_transaction
from portal.erasing.queries import places_of, rounds_led_alone
from portal.networks.operations.lock import NetworkLock
from portal.people.models import Role, RoleName
from portal.signups.operations.members import coming_of

Locks = dict[int, MeetingLock]  # by id of the meeting


def lock_roles(person_id: int) -> None:
    """A step: lock the rows of those who share a duty with this person, so that two who leave cannot count on each
    other.
    """
    theirs = select(Role.network_id).where(Role.person_id == person_id, Role.role == RoleName.COORDINATOR)
    shared = (Role.role == RoleName.ORGANISER) | ((Role.role == RoleName.COORDINATOR) & Role.network_id.in_(theirs))
    open_transaction().execute(select(Role.id).where(shared).order_by(Role.id).with_for_update())


def lock_meetings(
    person_id: int, now: datetime, networks: Collection[NetworkLock] = (), but: Collection[int] = ()
) -> Locks:
    """A step: lock the sessions to come in which they have a place, and those that they lead.

    Also those of these networks in which whoever moves up there gets a seat: later is after a counter.
    """
    places = places_of(person_id, now)
    led = [*led_and_not_over(person_id, now), *rounds_led_alone(person_id, now)]
    locks: Locks = {}
    series = {meeting_id for lock in networks for meeting_id in coming_of(lock.network.id, now)}
    for meeting_id in sorted(series.union(meeting.id for meeting in (*places.seats, *places.waiting, *led)) - {*but}):
        with suppress(MeetingGone):  # a draft that somebody threw away this moment
            locks[meeting_id] = lock_meeting(meeting_id, now)
    return locks
