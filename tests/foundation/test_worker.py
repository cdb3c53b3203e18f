"""The worker's loop: every job runs in turn, whatever happens to the others."""

import logging
import os
import signal
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from threading import Event

import pytest
import time_machine
from flask import Flask
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from portal import worker
from portal.db import db, open_transaction, transaction
from portal.jobs import Job
from portal.people.operations.sign_in import person_at
from tests.cast import NOW

Work = Callable[[datetime], bool]


@pytest.fixture(autouse=True)
def signals_as_they_were() -> Iterator[None]:
    handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield
    for number, handler in handlers.items():
        signal.signal(number, handler)


@pytest.fixture
def done() -> list[str]:
    """The names of the jobs that ran, in order."""
    return []


def doing(done: list[str], name: str, times: int = 1) -> Work:
    """Return a job that has work this many times."""
    left = iter(range(times))

    def action(_now: datetime) -> bool:
        number = next(left, None)
        if number is None:
            return False
        done.append(name)
        return True

    return action


def failing(error: BaseException) -> Work:
    def action(_now: datetime) -> bool:
        raise error

    return action


def test_once_does_all_that_is_due_and_stops(app: Flask, done: list[str]):
    worker.run(app, [Job(doing(done, "letters", 3)), Job(doing(done, "keeps", 1))], once=True)

    assert done == ["letters", "keeps", "letters", "letters"]


def test_a_job_that_is_to_be_left_alone_for_a_while_is_done_once(app: Flask, done: list[str]):
    hourly = Job(doing(done, "keeps", 5), every=timedelta(hours=1))

    worker.run(app, [hourly, Job(doing(done, "letters", 3))], once=True)

    assert done == ["keeps", "letters", "letters", "letters"]


def test_a_job_gets_the_moment_at_which_it_begins(app: Flask, clock: time_machine.Traveller):
    given: list[datetime] = []
    clock.move_to(NOW + timedelta(days=1), tick=False)

    worker.run(app, [Job(lambda now: bool(given.append(now)))], once=True)

    assert given == [NOW + timedelta(days=1)]


def test_a_job_that_fails_stops_neither_the_others_nor_the_loop(
    app: Flask, done: list[str], caplog: pytest.LogCaptureFixture
):
    jobs = [Job(doing(done, "first")), Job(failing(ZeroDivisionError("once more"))), Job(doing(done, "last", 2))]

    worker.run(app, jobs, once=True)

    assert done == ["first", "last", "last"]
    assert {(record.levelname, record.exc_info is not None) for record in caplog.records} == {("ERROR", True)}


def test_a_database_that_is_busy_is_no_alarm(app: Flask, done: list[str], caplog: pytest.LogCaptureFixture):
    def busy(_now: datetime) -> bool:
        with db.engine.connect() as elsewhere, db.engine.connect() as late:
            elsewhere.execute(text("UPDATE person SET name = 'x'"))
            late.exec_driver_sql("PRAGMA busy_timeout = 10")
            try:
                late.execute(text("UPDATE person SET name = 'y'"))
            finally:
                late.rollback()
                late.exec_driver_sql("PRAGMA busy_timeout = 5000")
        raise AssertionError

    with caplog.at_level(logging.WARNING):
        worker.run(app, [Job(busy), Job(doing(done, "last"))], once=True)

    assert done == ["last"]
    lines = [(record.levelname, record.exc_info, record.getMessage()) for record in caplog.records]
    assert lines == [("WARNING", None, "the database is busy or away: database is locked")]


def test_what_a_failed_job_left_half_done_is_undone(app: Flask, done: list[str]):
    def half(_now: datetime) -> bool:
        with transaction():
            person_at("anna@oeverkring.example", NOW)
            raise ZeroDivisionError

    def after(_now: datetime) -> bool:
        done.append(str(db.session.execute(text("SELECT count(*) FROM person")).scalar()))
        with pytest.raises(RuntimeError):
            open_transaction()
        return False

    worker.run(app, [Job(half), Job(after)], once=True)

    assert done == ["0"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_stop_lets_the_job_under_way_end_and_begins_no_round(app: Flask, done: list[str], number: int):
    def stopped(_now: datetime) -> bool:
        os.kill(os.getpid(), number)
        done.append("to its end")
        return True

    worker.run(app, [Job(stopped), Job(doing(done, "the others of this round", 5))])

    assert done == ["to its end", "the others of this round"]


def test_with_nothing_to_do_it_looks_again_after_a_pause(app: Flask, done: list[str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(worker, "PAUSE", 0.01)

    def look(_now: datetime) -> bool:
        done.append("look")
        if len(done) == 3:
            os.kill(os.getpid(), signal.SIGTERM)
        return False

    worker.run(app, [Job(look)])

    assert done == ["look"] * 3


def test_the_command_does_every_concepts_jobs_once(app: Flask):
    result = app.test_cli_runner().invoke(args=["worker", "--once"])

    assert (result.exit_code, result.output) == (0, "")


def test_a_cause_stands_in_the_log_once_until_it_changes_and_when_it_is_over(
    app: Flask, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setattr(worker, "PAUSE", 0.01)
    stop = Event()
    outcomes = iter(["locked", "locked", "locked", "gone", "gone", "", "", "locked"])

    def look(_now: datetime) -> bool:
        cause = next(outcomes, None)
        if cause is None:
            stop.set()
        elif cause:
            raise OperationalError("", {}, Exception(cause))
        return False

    with caplog.at_level(logging.WARNING):
        worker.run(app, [Job(look)], stop=stop)

    trouble = "the database is busy or away"
    assert [record.getMessage() for record in caplog.records] == [
        f"{trouble}: locked",
        f"{trouble}: gone",
        f"{trouble}: over",
        f"{trouble}: locked",
        f"{trouble}: over",
    ]
