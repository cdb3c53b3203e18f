"""The steps of erasing, shared by a wish of today and one that a restored backup does not know."""

from datetime import datetime

from sqlalchemy import delete, select, update

from portal.agenda.operations.lock import MeetingLock
from portal.backups.operations.erased import note_erased
from portal.backups.rules.erased import mark_of
from portal.counters import Count, raise_counters
from portal.db import open_transaction
from portal.erasing.operations.locks import lock_meetings, lock_roles
from portal.erasing.queries import hand_overs_of
from portal.erasing.rules import HandOverFirst
from portal.mail.letters.carriers import delete_files
from portal.mail.operations.naming import leave_name_out, message_ids_of
from portal.memberships.operations.leave import give_memberships_back, lock_networks_of
from portal.messages.operations.send import message_ids_of_writer
from portal.people.models import Person
from portal.privacy.keeping import Fate, keeps
from portal.settings import settings
from portal.signups.models import Signup, Standing
from portal.signups.operations.attempts import forget_attempts_of
from portal.signups.operations.seats import move_queue_up, recount
from portal.signups.operations.standing import change_standing
from portal.signups.rules.names import NAMED_AS_TYPED
from portal.signups.rules.transitions import SignupChange
from portal.site import site

_AS_IT_IS = {"synchronize_session": False}


def forget_person(person_id: int, now: datetime, asks_who_takes_over: bool = True) -> bool:
    """A step, the last: erase somebody, and return whether they were there. Raises HandOverFirst."""
    session = open_transaction()
    lock_roles(person_id)
    networks = lock_networks_of(person_id, now)  # a network before its meetings
    locks = lock_meetings(person_id, now, networks)
    person = session.get(Person, person_id, with_for_update=True, populate_existing=True)
    if person is None:
        return False
    locks |= lock_meetings(person_id, now, but=locks)  # somebody may have signed them up until they were locked
    if asks_who_takes_over and hand_overs_of(person_id, now).are_any:
        raise HandOverFirst

    note_erased(mark_of(person.id, person.created_at))
    give_places_back(person_id, list(locks.values()))
    give_memberships_back(person_id, networks)
    if person.email:
        forget_attempts_of(person.email)
    named = leave_name_out(person.id, person.name, site().name)
    named += leave_name_out(person.id, person.email_shown, site().name)  # nameless people
    for typed in session.scalars(select(Signup.name).where(Signup.person_id == person_id).distinct()).all():
        named += leave_name_out(person.id, typed, site().name, NAMED_AS_TYPED)
    delete_files(settings(), [*message_ids_of(person_id), *message_ids_of_writer(person_id), *named])
    _count_and_make_nameless(person_id)
    session.flush()
    session.execute(delete(Person).where(Person.id == person_id), execution_options=_AS_IT_IS)  # see the foreign keys
    session.expunge(person)
    session.expire_all()
    for lock in locks.values():
        recount(lock)
    raise_counters(Count.CALENDAR, Count.SEATS)
    return True


def give_places_back(person_id: int, locks: list[MeetingLock]) -> None:
    """A step: cancel their places in sessions to come, and move the queues up. It is a cancellation in the numbers."""
    for lock in locks:
        meeting, session = lock.meeting, lock.session
        theirs = (Signup.meeting_id == meeting.id) & (Signup.person_id == person_id)
        signups = session.scalars(select(Signup).where(theirs, Signup.standing != Standing.CANCELLED)).all()
        if not signups or lock.now >= meeting.starts_at or meeting.is_called_off:
            continue
        # of everybody at the mailbox, before the queue moves up
        had_seat = sum(change_standing(lock, signup, SignupChange.ERASED) for signup in signups) > 0
        session.flush()
        if had_seat:
            move_queue_up(lock)


def _count_and_make_nameless(person_id: int) -> None:
    """A step: add what reports count to the numbers, and empty what stays. The lines of `keeps.py` say which."""
    session = open_transaction()
    for keep in reversed(keeps()):  # what belongs to something goes before it
        if keep.theirs is None:
            continue
        rows = keep.theirs(person_id)
        if keep.count:
            keep.count(session.execute(select(keep.table).where(rows)).all())
        elif keep.fate == Fate.NAMELESS:
            session.execute(update(keep.table).where(rows).values(dict(keep.emptied)), execution_options=_AS_IT_IS)
