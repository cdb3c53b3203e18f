"""A night with many rows: no batch reads a table, the work grows with the rows, and people sign up beside it."""

from dataclasses import replace
from datetime import timedelta
from itertools import count
from threading import Thread
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event, func, select

from portal import create_app
from portal.agenda.models import Meeting
from portal.db import db
from portal.people.models import Person
from portal.privacy import forgetting
from portal.privacy.forgetting import next_rows, nightly
from portal.privacy.jobs import forget_tonight
from portal.privacy.keeping import Keep
from portal.signups.models import Signup
from portal.signups.operations.sign_up import sign_up
from portal.signups.rules.signing_up import Newcomer
from tests.cast import NOW, make, sign_up_all
from tests.crowd import Crowd
from tests.databases import SETTINGS
from tests.forgetting import forget

DAY, YEAR = timedelta(days=1), timedelta(days=365)
FEW, MANY = 200, 100_000


def test_no_batch_reads_a_table_from_its_start(app: Flask):
    """SQLite's plan for the next batch: a walk from key to key, and look-ups by an index in other tables."""
    assert {keep.name: plan for keep in nightly() if (plan := slow_parts(keep))} == {}


def test_control_a_look_up_without_an_index_is_noticed(app: Flask):
    (needs,) = [keep for keep in nightly() if keep.name == "needs"]
    by_name = select(Meeting.id).where(Meeting.title == Signup.name).exists()

    assert slow_parts(replace(needs, over=lambda before, now: by_name)) == ["SCAN meeting"]


@pytest.mark.in_turns
@pytest.mark.slow
def test_four_times_the_rows_take_four_times_the_work(app: Flask, monkeypatch: pytest.MonkeyPatch):
    """Counted in instructions of SQLite's machine, which no load changes."""
    monkeypatch.setattr(forgetting, "BREATH_SECONDS", 0)
    monkeypatch.setattr(forgetting, "AT_ONCE", 20)
    work = []
    for times in (1, 4):
        meeting = make(capacity=times * FEW + 2, title=f"Sessie {times}")
        sign_up_all(meeting, "anna")
        Crowd(meeting).grow(times * FEW)
        work.append(instructions_of(lambda at=meeting.ends_at: forget(at + YEAR + 2 * DAY, "attendance", "people")))

    assert db.session.scalar(select(func.count()).select_from(Person)) == 0
    assert 3 < work[1] / work[0] < 6  # quadratic work takes 16


@pytest.mark.slow
def test_people_sign_up_beside_a_long_night(app: Flask, pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch):
    """The night runs with an app of its own, as in another process: they meet at SQLite's lock alone."""
    is_long = pytestconfig.getoption("--long")
    monkeypatch.setattr(forgetting, "AT_ONCE", 100 if is_long else 20)
    past = make(capacity=MANY + FEW)
    sign_up_all(past, "anna")
    Crowd(past).grow(MANY if is_long else 60)
    night = past.ends_at + YEAR + 2 * DAY
    coming = make(capacity=MANY, starts_at=night + DAY, ends_at=night + 2 * DAY, title="Straks")
    other = create_app(
        {**SETTINGS, "PORTAL_DATA": str(app.config["SETTINGS"].data), "PORTAL_DATABASE_URL": str(db.engine.url)}
    )
    worker = Thread(target=forget_all_of, args=(other, night))

    worker.start()
    people = 2000 if is_long else 25
    for number in range(people):
        sign_up(coming.id, Newcomer("Daan", f"daan{number}@oeverkring.example", "", "nl"), NOW)
    worker.join()

    signed_up = dict(db.session.execute(select(Signup.meeting_id, func.count()).group_by(Signup.meeting_id)).all())
    assert signed_up == {coming.id: people}  # each was answered, and the night was completed


def forget_all_of(app: Flask, night: Any) -> None:
    with app.app_context():
        forget_tonight(night)
        db.session.remove()
        db.engine.dispose()


def slow_parts(keep: Keep) -> list[str]:
    """Return the steps of SQLite's plan for the next batch that read a whole table, or sort one."""
    after = tuple(_any_value(column.type.python_type) for column in keep.table.primary_key.columns)
    with db.engine.connect() as connection:
        event.listen(connection, "before_cursor_execute", _explain, retval=True)
        rows = connection.execute(next_rows(keep, after, DAY, NOW)).cursor.fetchall()  # pyright: ignore
    return [words for *_, words in rows if words.startswith(("SCAN", "USE TEMP", "LIST SUBQUERY", "MATERIALIZE"))]


def _explain(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> tuple[str, Any]:
    return f"EXPLAIN QUERY PLAN {statement}", parameters


def _any_value(of: type) -> Any:
    return {str: "a", int: 1}.get(of) or NOW.date()


def instructions_of(work: Any) -> int:
    """Return how many hundreds of instructions SQLite carried out on all connections."""
    steps = count()
    db.session.remove()
    connections = [db.engine.raw_connection() for _ in range(1)]
    for pooled in connections:
        pooled.driver_connection.set_progress_handler(lambda: next(steps) and 0, 100)  # pyright: ignore
        pooled.close()
    work()
    db.session.remove()
    return next(steps)
