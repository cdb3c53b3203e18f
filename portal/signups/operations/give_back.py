"""The seats of somebody who stops being a member of a network: they come free for those who wait."""

from sqlalchemy import select

from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.operations.lock import MeetingLock, lock_meeting
from portal.db import open_transaction
from portal.networks.operations.lock import NetworkLock
from portal.signups.models import Signup, Standing
from portal.signups.operations.members import coming_of
from portal.signups.operations.seats import move_queue_up
from portal.signups.operations.standing import change_standing
from portal.signups.rules.transitions import SignupChange


def give_member_seats_back(network: NetworkLock, person_id: int) -> list[MeetingLock]:
    """A step: cancel the places that this person has as a member in sessions to come, and move the queues up.

    It posts them no letter: the one about their membership says it. What they signed up for themselves stays.

    Call it before raising any counter, and `recount` each lock that it returns as the last step. Among those are the
    sessions in which whoever gets the place in the network is seated: locked later, they would be out of order.
    """
    locks = lock_series(network, person_id)
    for lock in locks:
        if give_up(network, lock, person_id) == Standing.GOING:
            move_queue_up(lock)
    return locks


def lock_series(network: NetworkLock, person_id: int | None = None) -> list[MeetingLock]:
    """A step: lock the network's sessions that seat its members now, and those in which this person has such a seat."""
    ids = {*coming_of(network.network.id, network.now)}
    if person_id is not None:
        ids.update(_with_a_seat_of(network, person_id))
    return [lock_meeting(meeting_id, network.now) for meeting_id in sorted(ids)]


def give_up(network: NetworkLock, lock: MeetingLock, person_id: int) -> Standing | None:
    """A step: cancel the seat, or the place in the queue, that this person has as a member of the network in a session
    to come; return which it was, if any.
    """
    meeting = lock.meeting
    if meeting.network_id != network.network.id or meeting.is_called_off or lock.now >= meeting.starts_at:
        return None
    theirs = (Signup.meeting_id == lock.meeting.id) & (Signup.person_id == person_id)
    active = theirs & Signup.is_member_seat & (Signup.standing != Standing.CANCELLED)
    signup = lock.session.scalar(select(Signup).where(active), execution_options={"populate_existing": True})
    if signup is None:
        return None
    standing = Standing(signup.standing)
    change_standing(lock, signup, SignupChange.LEFT_NETWORK)
    lock.session.flush()
    return standing


def _with_a_seat_of(network: NetworkLock, person_id: int) -> list[int]:
    """Return the ids of its sessions to come in which this person has a place as a member, also where the switch to
    seat members was put off.
    """
    theirs = (Signup.person_id == person_id) & Signup.is_member_seat & (Signup.standing != Standing.CANCELLED)
    coming = (Meeting.stage == MeetingStage.PUBLISHED) & (Meeting.starts_at > network.now)
    found = select(Meeting.id).join(Signup, Signup.meeting_id == Meeting.id)
    return list(open_transaction().scalars(found.where(Meeting.network_id == network.network.id, theirs, coming)))
