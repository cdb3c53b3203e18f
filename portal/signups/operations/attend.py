"""Recording attendance, and adding walk-ins."""

import secrets
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select

from portal.agenda.operations.lock import MeetingLock, lock_meeting
from portal.agenda.rules.times import net_minutes
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.people.models import Person
from portal.people.operations.sign_in import person_at, person_without_mailbox
from portal.signups.models import Attendance, Signup, Standing
from portal.signups.operations.posting import post_within_limit
from portal.signups.operations.seats import recount
from portal.signups.operations.sign_up import signup_with_nonce, write_signup
from portal.signups.operations.standing import change_standing
from portal.signups.rules.attendance import AttendanceWindow, attendance_window
from portal.signups.rules.names import named
from portal.signups.rules.refusals import NotTheDay, WrongMinutes
from portal.signups.rules.signing_up import Newcomer, SignupReply
from portal.signups.rules.transitions import SignupChange
from portal.site import site
from portal.text import line_key


def note_attendance(
    meeting_id: int,
    noted: Mapping[int, Attendance | None],
    now: datetime,
    minutes: Mapping[int, int | None] | None = None,
) -> None:
    """Record the attendance of these sign-ups, and the minutes of partial attendance; None clears it.

    Idempotent. Ids without a seat in this meeting are ignored. Raises NotTheDay, and WrongMinutes for impossible
    minutes; then nothing is written.
    """
    minutes = minutes or {}
    with transaction() as session:
        meeting = _lock_on_the_day(meeting_id, now).meeting
        with_seat = select(Signup).where(Signup.meeting_id == meeting.id, Signup.standing == Standing.GOING)
        people = session.scalars(with_seat.where(Signup.id.in_({*noted, *minutes}))).all()
        for signup in people:
            signup.attendance = noted.get(signup.id, signup.attendance)
            is_partly = signup.attendance == Attendance.PARTLY
            signup.minutes = minutes.get(signup.id, signup.minutes) if is_partly else None
            signup.noted_together_at = None
        most = net_minutes(meeting)
        if wrong := {signup.id for signup in people if signup.minutes is not None and not 1 <= signup.minutes <= most}:
            raise WrongMinutes(wrong, most)


def note_everybody(meeting_id: int, now: datetime) -> None:
    """Record everybody with a seat of whom nothing is noted as present. Idempotent. Raises NotTheDay.

    Whoever is noted as partly present or absent stays so: somebody looked, and minutes may hang on it.
    """
    with transaction() as session:
        meeting = _lock_on_the_day(meeting_id, now).meeting
        with_seat = select(Signup).where(Signup.meeting_id == meeting.id, Signup.standing == Standing.GOING)
        for signup in session.scalars(with_seat.where(Signup.attendance.is_(None))):
            signup.attendance, signup.noted_together_at = Attendance.PRESENT, now


def undo_everybody(meeting_id: int, noted_at: datetime, now: datetime) -> None:
    """Clear what `note_everybody` recorded at that moment. Idempotent. Raises NotTheDay.

    What somebody noted since, even the same, is theirs and stays.
    """
    with transaction() as session:
        meeting = _lock_on_the_day(meeting_id, now).meeting
        together = (Signup.meeting_id == meeting.id) & (Signup.noted_together_at == noted_at)
        # the former release, beside this one, changes attendance without that moment
        for signup in session.scalars(select(Signup).where(together, Signup.attendance == Attendance.PRESENT)):
            signup.attendance = signup.noted_together_at = None


def walk_in(meeting_id: int, newcomer: Newcomer, by_id: int, now: datetime, idem: str = "") -> Signup:
    """Add a walk-in as present, above the capacity if need be. Idempotent; without a mailbox per form (`by_id` and
    `idem`) and name.

    Somebody who waited, or gave their seat back, gets their own sign-up again, as they typed it. Sends the personal
    link only when the person is added before the start. Raises NotTheDay.
    """
    nonce = f"walked-in:{by_id}:{idem}:{line_key(newcomer.name)}" if idem else secrets.token_urlsafe(16)
    with transaction() as session:
        lock = _lock_on_the_day(meeting_id, now)
        meeting = lock.meeting
        if not newcomer.email and (added := signup_with_nonce(meeting_id, nonce)):
            return added
        person = person_at(newcomer.email, now) if newcomer.email else person_without_mailbox(now)
        earlier = _latest_signup(lock, person, newcomer.name)
        had_seat = earlier is not None and earlier.standing == Standing.GOING
        reply = SignupReply(Standing.GOING, nonce)
        signup = earlier or write_signup(lock, person, newcomer, reply)
        signup.attendance, signup.minutes, signup.noted_together_at = Attendance.PRESENT, None, None
        if not had_seat:
            if earlier:
                change_standing(lock, earlier, SignupChange.WALKED_IN)
            signup.added_by_id = by_id
            if now < meeting.starts_at:
                by = session.get_one(Person, by_id).name or site().name
                post_within_limit(lock, signup, "signup-added", {"who": by})
            note(Action.ADDED, by_id, now, about_id=person.id, meeting_id=meeting.id)
            recount(lock)
    return signup


def _lock_on_the_day(meeting_id: int, now: datetime) -> MeetingLock:
    lock = lock_meeting(meeting_id, now)
    if attendance_window(lock.meeting, now) != AttendanceWindow.OPEN:
        raise NotTheDay
    return lock


def _latest_signup(lock: MeetingLock, person: Person, name: str) -> Signup | None:
    """Return the active sign-up under this name at their mailbox, else the last one.

    Signing up again makes a new row, but a later correction may have moved an older row to this address.
    """
    theirs = select(Signup).where(Signup.meeting_id == lock.meeting.id, Signup.person_id == person.id)
    active_first = theirs.order_by(Signup.standing == Standing.CANCELLED, Signup.id.desc())
    signups = lock.session.scalars(active_first).all()
    return named(name, [signup for signup in signups if signup.is_active]) or named(name, signups)
