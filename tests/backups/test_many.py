"""Restoring takes work in proportion to what is restored, and no statement for each row."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock

import pytest
from sqlalchemy import Engine, event

from portal.backups.operations.container import open_container
from portal.db import db
from portal.signups.models import Signup
from tests.backups.commands import Command
from tests.cast import make, sign_up_all
from tests.crowd import Crowd

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


@pytest.mark.in_turns
def test_many_sign_ups_are_restored_with_as_many_statements_as_few(
    flask: Command, tmp_path: Path, pytestconfig: pytest.Config
):
    most = MANY if pytestconfig.getoption("--long") else 500
    meeting = make(capacity=most + 2)
    sign_up_all(meeting, "anna")
    crowd, work = Crowd(meeting), []
    for count in (5, most):
        crowd.grow(count)
        place = tmp_path / f"{count}.backup"
        assert flask("backup", place).exit_code == 0
        work.append(statements_of(lambda place=place: flask("restore", place)))

    assert open_container(place).rows["signup"] == most + 6
    assert db.session.query(Signup).count() == most + 6
    assert work[0] == work[1]
