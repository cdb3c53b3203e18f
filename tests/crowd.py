"""Many sign-ups at once, as copies of one."""

from typing import Any

from sqlalchemy import insert

from portal.agenda.models import Meeting
from portal.db import Base, db, transaction
from portal.people.models import Person
from portal.signups.models import Signup
from tests.cast import signup_of


class Crowd:
    """Copies of *anna* and her sign-up for a session, each with a mailbox of its own, without letters."""

    def __init__(self, meeting: Meeting) -> None:
        signup = signup_of(meeting, "anna")
        self._signup = _values(signup)
        self._person = _values(db.session.get_one(Person, signup.person_id))
        self._size = 0

    def grow(self, count: int) -> None:
        numbers = range(self._size, self._size + count)
        db.session.rollback()
        with transaction() as session:
            people = [self._person | {"email": f"crowd{number}@oeverkring.example"} for number in numbers]
            ids = session.scalars(insert(Person).returning(Person.id), people).all()
            session.execute(insert(Signup), [self._signup | {"person_id": id} for id in ids])
        self._size += count


def _values(row: Base) -> dict[str, Any]:
    return {column.name: getattr(row, column.key) for column in type(row).__table__.columns if column.name != "id"}
