"""Steps that assign seats, and that keep the counts for lists and feeds.

`recount` is the last step of each operation that changed who has a seat or waits.
"""

from sqlalchemy import bindparam, update
from sqlalchemy.orm.attributes import set_committed_value

from portal.agenda.models import Meeting
from portal.agenda.operations.lock import MeetingLock
from portal.agenda.rules.times import in_last_two_days
from portal.counters import Count, raise_counters
from portal.mail.rules.limits import LATE_SEATS
from portal.signups.models import Signup
from portal.signups.operations.posting import post_within_limit
from portal.signups.operations.queue import asks_due, first_who_fit, next_to_ask
from portal.signups.operations.standing import change_standing
from portal.signups.queries import seats_of
from portal.signups.rules.refusals import CalledOff, TooLate
from portal.signups.rules.seats import Seats
from portal.signups.rules.transitions import SignupChange


def refuse_when_too_late(lock: MeetingLock) -> None:
    """A step: raise CalledOff, or TooLate after the start."""
    if lock.meeting.is_called_off:
        raise CalledOff
    if lock.now >= lock.meeting.starts_at:
        raise TooLate


def move_queue_up(lock: MeetingLock) -> None:
    """A step: give free seats to the first in the queue who fit; in the last two days offer them to the next batch
    instead.
    """
    meeting, seats = lock.meeting, seats_of(lock.meeting)
    if seats.free <= 0 or lock.now >= meeting.starts_at or meeting.is_called_off:
        return
    if in_last_two_days(meeting, lock.now):
        ask_next(lock)
        return
    while seats.free and (found := first_who_fit(meeting, seats)):
        for signup in found:
            if seats.has_room_for(signup.organisation_keys):
                change_standing(lock, signup, SignupChange.MOVED_UP)
                seats = seats.after_giving_one_to(signup.organisation_keys)
                post_within_limit(lock, signup, "seat-yours")


def ask_next(lock: MeetingLock) -> None:
    """A step: ask the next in the queue who fit, five for each free seat, and again after a pause."""
    meeting, seats = lock.meeting, seats_of(lock.meeting)
    for signup in next_to_ask(meeting, seats, asks_due(meeting, seats, lock.now)):
        ask_to_take_seat(lock, signup)


def ask_to_take_seat(lock: MeetingLock, signup: Signup) -> None:
    """A step: post the letter that offers a free seat. The first to accept gets it."""
    is_posted = post_within_limit(lock, signup, "seat-free", useful_until=lock.meeting.starts_at)
    note_asked_to_take_seat(lock, signup, is_posted)


def note_asked_to_take_seat(lock: MeetingLock, signup: Signup, is_posted: bool) -> None:
    """A step: record that the offer is under way and that this sign-up was asked.

    Somebody who reached the letter limit takes no place in a batch: the worker asks another instead.
    """
    lock.meeting.seat_offered_at = lock.meeting.seat_offered_at or lock.now
    if is_posted:
        signup.seat_asked_at, signup.seat_asks = lock.now, signup.seat_asks + 1
    else:
        signup.seat_asks = LATE_SEATS.most


# Built once, and of the table: each sign-up runs it while others wait.
_WRITE_COUNTS = (
    update(Meeting.__table__)  # pyright: ignore[reportArgumentType]  its type is a FromClause
    .where(Meeting.id == bindparam("meeting_id"))
    .values({name: bindparam(f"new_{name}") for name in ("taken", "waiting", "waiting_who_fit", "organisations")})
)


def recount(lock: MeetingLock, *also: Count, seats: Seats | None = None) -> None:
    """A step, the last: write the counts to the meeting, so that lists and feeds need no join.

    `seats` are the counts, where this lock has read them and knows what came since. `also` names other counters that
    changed. All counters are raised in one statement, in one order, to avoid deadlocks.
    """
    meeting, seats = lock.meeting, seats or seats_of(lock.meeting)
    counts = {
        "taken": seats.taken,
        "waiting": sum(seats.waiting.values()),
        "waiting_who_fit": seats.waiting_who_fit,
        "organisations": seats.organisations,
    }
    # Also when nothing changed, so that a repeated sign-up takes the same work.
    lock.session.execute(_WRITE_COUNTS, {"meeting_id": meeting.id, **{f"new_{name}": counts[name] for name in counts}})
    for name, count in counts.items():
        set_committed_value(meeting, name, count)
    if meeting.seat_offered_at and not meeting.seats_left:  # the next free seat is offered from the top of the queue
        meeting.seat_offered_at = None
        seat_offers = update(Signup).where(Signup.meeting_id == meeting.id, Signup.seat_asked_at.is_not(None))
        lock.session.execute(seat_offers.values(seat_asked_at=None))
    raise_counters(Count.SEATS, *also)
