"""Adding the mailbox of a walk-in who came without one."""

from datetime import datetime

from sqlalchemy import delete, update

from portal.agenda.operations.lock import MeetingLock
from portal.db import open_transaction, transaction
from portal.history.models import HistoryEntry
from portal.people.models import Person
from portal.people.operations.sign_in import person_at
from portal.signups.models import Signup, Standing
from portal.signups.operations.lock import lock_signup
from portal.signups.operations.organisations import domain_of
from portal.signups.operations.posting import post_within_limit
from portal.signups.operations.seats import move_queue_up, recount
from portal.signups.operations.standing import change_standing
from portal.signups.queries import active_signup_named
from portal.signups.rules.signing_up import KEY_LASTS
from portal.signups.rules.transitions import SignupChange
from portal.site import site

_AS_IT_IS = {"synchronize_session": False}


def give_mailbox(signup_id: int, email: str, by_id: int, now: datetime) -> Signup:
    """Give the sign-up of a walk-in to the owner of this mailbox, and mail the personal link. Idempotent.

    When the owner takes part already under this name, their own sign-up gets the attendance and stays, and that of the
    walk-in goes. Under another name it is somebody else at the same mailbox.
    """
    with transaction() as session:
        lock, signup = lock_signup(signup_id, now)
        walk_in = session.get_one(Person, signup.person_id)
        if walk_in.has_mailbox:
            return signup
        owner = person_at(email, now)
        theirs = active_signup_named(signup.name, owner.id, lock.meeting.id)
        if theirs:
            _merge(lock, signup, theirs)
        else:
            signup.person_id, signup.domain_key = owner.id, domain_of(email)
            session.flush()
            _post_link(lock, signup, by_id)
        _forget_walk_in(walk_in, owner)
        recount(lock)
    return theirs or signup


def _merge(lock: MeetingLock, signup: Signup, theirs: Signup) -> None:
    """Note at the owner's own sign-up that they were there, and delete that of the walk-in.

    One that was taken off the list gives nobody a seat.
    """
    if signup.is_active and theirs.standing != Standing.GOING:
        change_standing(lock, theirs, SignupChange.WALKED_IN)
    if theirs.attendance is None:
        theirs.attendance, theirs.minutes = signup.attendance, signup.minutes
    lock.session.delete(signup)
    lock.session.flush()
    move_queue_up(lock)


def _post_link(lock: MeetingLock, signup: Signup, by_id: int) -> None:
    """Mail the personal link while it works: as to anybody who is added before the start, else for the time after."""
    meeting, until = lock.meeting, lock.meeting.ends_at + KEY_LASTS
    if meeting.is_called_off or not signup.is_active or lock.now > until:
        return
    by = lock.session.get_one(Person, by_id).name or site().name
    kind = "signup-added" if lock.now < meeting.starts_at else "walk-in-page"
    post_within_limit(lock, signup, kind, {"who": by}, None if lock.now < meeting.starts_at else until)


def _forget_walk_in(walk_in: Person, owner: Person) -> None:
    """Delete the person without a mailbox; what the history says of them is about the owner of the mailbox."""
    session = open_transaction()
    session.flush()
    theirs = update(HistoryEntry).where(HistoryEntry.about_id == walk_in.id)
    session.execute(theirs.values(about_id=owner.id), execution_options=_AS_IT_IS)
    session.execute(delete(Person).where(Person.id == walk_in.id), execution_options=_AS_IT_IS)
    session.expunge(walk_in)
