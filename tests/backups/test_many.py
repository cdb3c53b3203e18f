"""Restoring takes work in proportion to what is restored, and no statement for each row."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock

import pytest
from sqlalchemy import Engine, event, insert

from portal.agenda.models import Meeting
from portal.backups.operations.container import open_container
from portal.db import db, transaction
from portal.people.models import Person
from portal.signups.models import Signup
from tests.backups.commands import Command
from tests.cast import make, sign_up_all, signup_of

pytestmark = [pytest.mark.both_databases, pytest.mark.slow]

MANY = 100_000


def statements_of(work: Callable[[], object]) -> int:
    """Return how many statements this process sends, on every engine."""
    count, lock = 0, Lock()

    def add(*_: object) -> None:
        nonlocal count
        with lock:
            count += 1

    event.listen(Engine, "before_cursor_execute", add)
    try:
        work()
    finally:
        event.remove(Engine, "before_cursor_execute", add)
    return count


def sign_up_many(meeting: Meeting, count: int, start: int = 0) -> None:
    """Copy one sign-up and its person so many times."""
    (person, signup) = (
        {column.name: getattr(row, column.key) for column in type(row).__table__.columns if column.name != "id"}
        for row in (db.session.get_one(Person, signup_of(meeting, "anna").person_id), signup_of(meeting, "anna"))
    )
    numbers = range(start, start + count)
    with transaction() as session:
        people = [person | {"email": f"p{number}@oeverkring.example"} for number in numbers]
        ids = session.scalars(insert(Person).returning(Person.id), people).all()
        session.execute(insert(Signup), [signup | {"person_id": id} for id in ids])


def test_many_sign_ups_are_restored_with_as_many_statements_as_few(
    flask: Command, tmp_path: Path, pytestconfig: pytest.Config
):
    most = MANY if pytestconfig.getoption("--long") else 500
    meeting = make(capacity=most + 2)
    sign_up_all(meeting, "anna")
    work = []
    for number, count in enumerate((5, most)):
        sign_up_many(meeting, count, number * 10)
        place = tmp_path / f"{count}.backup"
        assert flask("backup", place).exit_code == 0
        work.append(statements_of(lambda place=place: flask("restore", place)))

    assert open_container(place).rows["signup"] == most + 6
    assert db.session.query(Signup).count() == most + 6
    assert work[0] == work[1]
