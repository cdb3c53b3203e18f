"""Correcting the name and the organisation of a person, at the person and at their sign-ups that are still ahead."""

from datetime import datetime

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.agenda.operations.lock import lock_meeting
from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.mail.operations.naming import change_name
from portal.people.models import Person
from portal.signups.models import Signup, Standing
from portal.signups.operations.seats import move_queue_up, recount
from portal.signups.rules.signing_up import organisation_key


def correct_name(
    person_id: int, name: str, organisation: str, organisation_was: str, by_id: int, now: datetime
) -> None:
    """Correct a name, and the organisation where it is `organisation_was`; past sign-ups keep what they say.

    Somebody keeps a seat whose new organisation holds all it may have; the seat that the other gets back goes to the
    queue. Lists, sheets and pages read these names; calendars show none.
    """
    with transaction() as session:
        coming = select(Signup.id, Signup.meeting_id).join(Signup.meeting).order_by(Signup.meeting_id)
        coming = coming.where(Signup.person_id == person_id, Signup.standing != Standing.CANCELLED)
        ids = session.execute(coming.where(Meeting.ends_at > now)).all()
        locks = [lock_meeting(meeting_id, now) for _id, meeting_id in ids]  # all before a counter, to avoid deadlocks
        person = session.get_one(Person, person_id, populate_existing=True)
        earlier, person.name = person.name, name
        for (signup_id, _meeting_id), lock in zip(ids, locks, strict=True):
            signup = session.get_one(Signup, signup_id, populate_existing=True)
            if signup.person_id != person_id or not signup.is_active:  # cancelled or moved before the lock
                continue
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
