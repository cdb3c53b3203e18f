"""Inserts a long waitlist at once, since signing up two hundred people takes a while."""

from portal.agenda.models import Meeting
from portal.agenda.operations.lock import lock_meeting
from portal.db import transaction
from portal.keys import new_salt
from portal.people.models import Person
from portal.signups.models import Signup
from portal.signups.operations.seats import recount
from tests.cast import NOW, WAITING


def make_wait(meeting: Meeting, count: int, name: str = "wait") -> None:
    """Add `count` people to the end of the waitlist: `wait0`, `wait1` …, with the meeting's id in their addresses."""
    with transaction() as session:
        lock = lock_meeting(meeting.id, NOW)
        for number in range(count):
            address = f"{name}{number}-{meeting.id}@oeverkring.example"
            person = Person(email=address, email_shown=address, name="", created_at=NOW, asked_to_sign_in=0)
            session.add(person)
            session.flush()
            row = {"organisation_key": "", "language": "nl", "salt": new_salt(), "created_at": NOW}
            owner = {"meeting_id": meeting.id, "person_id": person.id, "name": f"{name}{number}"}
            session.add(Signup(**owner, **row, standing=WAITING))
        session.flush()
        recount(lock)
