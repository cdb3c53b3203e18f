"""Giving members of a network a seat without signing up: in a meeting that is published, and to whoever joins later.

The network is locked before its meetings: whoever joins while a meeting is published is neither missed nor seated
twice. A member with a sign-up of their own, in any standing, is left alone: what was given back stays given back. Only
a place that ended with an earlier membership counts as none.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.agenda.operations.lock import MeetingLock, lock_meeting
from portal.db import open_transaction, transaction
from portal.keys import new_salt
from portal.networks.operations.lock import NetworkLock, lock_network
from portal.signups.models import Signup, Standing
from portal.signups.operations.give_back import give_up, lock_series
from portal.signups.operations.member_letters import NewPlace, post_about_place, post_about_series
from portal.signups.operations.members import Unseated, coming_of, members_without_place
from portal.signups.operations.seats import move_queue_up, recount
from portal.signups.queries import seats_of
from portal.signups.rules.member_seats import seats_its_members, standings_in_order
from portal.site import site


def lock_its_network(meeting_id: int, now: datetime) -> NetworkLock | None:
    """A step, before the lock on the meeting: lock the network whose members it seats, if it does."""
    network_id = select(Meeting.network_id).where(Meeting.id == meeting_id, Meeting.seats_members)
    found = open_transaction().scalar(network_id)
    return lock_network(found, now) if found else None


def seat_members(network: NetworkLock | None, lock: MeetingLock) -> None:
    """A step: seat all members without a sign-up, by date of joining, and post each a letter. `recount` follows it.

    Nothing happens when the meeting does not seat members now; nor when it went to another network after `network` was
    locked: then the hourly job seats them.
    """
    meeting = lock.meeting
    if network is None or network.network.id != meeting.network_id or not seats_its_members(meeting, lock.now):
        return
    for place in _seat(lock, members_without_place(network.network.id, meeting.id)):
        post_about_place(network, lock, place)


def seat_in_series(network: NetworkLock, person_id: int, instead_of: int | None = None) -> None:
    """A step: seat one member in all coming meetings of the network that seat their members, with one letter.

    `instead_of`: a colleague who hands over their membership. Seats that they have as a member go along, past the
    queue; those that they signed up for themselves stay theirs. Where the person has a sign-up already, the seat goes
    to whoever waits.

    Call it after writing the membership, and before raising any counter: it locks the meetings first.
    """
    locks = lock_series(network, instead_of)
    seated: list[tuple[MeetingLock, NewPlace]] = []
    changed: list[MeetingLock] = []
    for lock in locks:
        standing = give_up(network, lock, instead_of) if instead_of else None
        is_seating = network.network.id == lock.meeting.network_id and seats_its_members(lock.meeting, lock.now)
        is_new = is_seating or standing is not None
        member = members_without_place(network.network.id, lock.meeting.id, person_id) if is_new else []
        seated += [(lock, place) for place in _seat(lock, member, standing)]
        changed += [lock] if standing or member else []
        if standing == Standing.GOING and not member:
            move_queue_up(lock)
    if len(seated) == 1:
        post_about_place(network, *seated[0])
    elif seated:
        post_about_series(network, seated)
    for lock in changed:
        recount(lock)


def seat_missing(network_id: int, now: datetime) -> None:
    """Seat the members that have no sign-up yet in a coming meeting: one was restored, or an older release let them
    join. Idempotent.
    """
    with transaction():
        network = lock_network(network_id, now)
        locks = [lock_meeting(meeting_id, now) for meeting_id in coming_of(network_id, now)]
        for lock in locks:
            seat_members(network, lock)
        for lock in locks:
            recount(lock)


def _seat(lock: MeetingLock, members: Sequence[Unseated], given: Standing | None = None) -> list[NewPlace]:
    """Write the sign-ups of these members, in this order; `given`: the standing that somebody handed over to them."""
    seats = seats_of(lock.meeting)
    waiting = sum(seats.waiting.values())
    places = []
    standings = [given] * len(members) if given else standings_in_order(seats, (each.keys for each in members))
    for member, standing in zip(members, standings, strict=True):
        waiting += standing == Standing.WAITING
        signup = Signup(
            meeting_id=lock.meeting.id,
            person_id=member.person.id,
            standing=standing,
            name=member.name,
            organisation=member.organisation,
            organisation_key=member.keys.name,
            domain_key=member.keys.domain,
            language=member.language or site().language,
            salt=new_salt(),
            created_at=lock.now,
            is_member_seat=True,
        )
        places.append(NewPlace(signup, member.person, waiting if standing == Standing.WAITING else None))
    lock.session.add_all(place.signup for place in places)
    lock.session.flush()
    return places
