"""Correcting the name and the organisation of a person, at the person and at their sign-ups that are still ahead."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.agenda.operations.lock import MeetingLock, lock_meeting
from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.mail.operations.naming import change_name
from portal.people.models import Person
from portal.signups.models import Signup, Standing
from portal.signups.operations.seats import move_queue_up, recount
from portal.signups.queries import active_signups_of
from portal.signups.rules.names import NAMED_AS_TYPED, by_name, named
from portal.signups.rules.signing_up import organisation_key
from portal.text import line_key


def correct_name(
    person_id: int, name: str, organisation: str, organisation_was: str, by_id: int, now: datetime
) -> None:
    """Correct a name, and the organisation where it is `organisation_was`; past sign-ups keep what they say.

    Where several people share the mailbox, only sign-ups under the name that is corrected change. Somebody keeps a seat
    whose new organisation holds all it may have; the seat that the other gets back goes to the queue. Lists, sheets and
    pages read these names; calendars show none.
    """
    with transaction() as session:
        coming = select(Signup.meeting_id).join(Signup.meeting).where(Signup.person_id == person_id)
        coming = coming.where(Signup.standing != Standing.CANCELLED, Meeting.ends_at > now).distinct()
        ids = session.scalars(coming.order_by(Signup.meeting_id)).all()
        locks = [lock_meeting(meeting_id, now) for meeting_id in ids]  # all before a counter, to avoid deadlocks
        person = session.get_one(Person, person_id, populate_existing=True)
        earlier, person.name = person.name, name
        for signup, lock in _theirs(person_id, earlier, name, locks):
            change_name(person_id, signup.name, name, NAMED_AS_TYPED, lock.meeting.id)
            signup.name = name
            if signup.organisation == organisation_was != organisation:
                signup.organisation, signup.organisation_key = organisation, organisation_key(organisation)
                session.flush()
                move_queue_up(lock)
                recount(lock)
        change_name(person_id, earlier, name)
        if by_id != person_id:
            note(Action.CORRECTED, by_id, now, about_id=person_id)
        raise_counters(Count.SEATS)  # cached pages name the facilitators


def _theirs(person_id: int, known: str, new: str, locks: Sequence[MeetingLock]) -> Iterator[tuple[Signup, MeetingLock]]:
    """A step: yield the active sign-ups to correct, one for a meeting: all of them while they have one name, else those
    under the `known` name. None where somebody else at the mailbox signed up under the `new` one.
    """
    by_meeting = [(active_signups_of(person_id, lock.meeting.id), lock) for lock in locks]
    is_one_person = len(by_name(signup for signups, _lock in by_meeting for signup in signups)) <= 1
    for signups, lock in by_meeting:
        signup = next(iter(signups), None) if is_one_person else named(known, signups) if known else None
        others = [each.name_key for each in signups if each is not signup]
        if signup and line_key(new) not in others:
            yield signup, lock
