"""A backup that is taken while people sign up and cancel holds exactly one moment."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from threading import Event, Thread

import pytest
from flask import Flask
from sqlalchemy import func, select

from portal.clock import now
from portal.db import db
from portal.signups.models import Signup
from portal.signups.operations.cancel import cancel
from portal.signups.operations.sign_up import sign_up
from tests.backups.commands import Command, everything
from tests.backups.moment import faults_of_moment
from tests.cast import CANCELLED, GOING, WAITING, make, newcomer

pytestmark = [pytest.mark.both_databases, pytest.mark.slow]

WRITERS = 3


@contextmanager
def people_signing_up(app: Flask, meeting_id: int) -> Iterator[Queue[int]]:
    """Let people sign up, and every third one cancel, from several threads; yield the sign-ups that were accepted."""
    stop, accepted = Event(), Queue()

    def write(number: int) -> None:
        with app.app_context():
            count = 0
            while not stop.wait(0.01):  # of three writers without any pause, SQLite may starve one
                count += 1
                sign_up(meeting_id, newcomer(f"p{count}-{number}"), now())
                newest = select(func.max(Signup.id)).where(Signup.name == f"P{count}-{number}")
                signup_id = db.session.scalar(newest) or 0
                accepted.put(signup_id)
                if count % 3 == 1:
                    cancel(signup_id, now())
            db.session.remove()

    threads = [Thread(target=write, args=(number,)) for number in range(WRITERS)]
    for thread in threads:
        thread.start()
    try:
        yield accepted
    finally:
        stop.set()
        for thread in threads:
            thread.join()


@pytest.mark.in_turns
def test_control_tables_that_are_read_one_after_the_other_are_no_moment(app: Flask):
    """What a copy without a snapshot is, such as one made by `SELECT` or `cp`, is noticed by what is compared below."""
    meeting_id = make(capacity=2).id
    with people_signing_up(app, meeting_id) as accepted:
        for _ in range(9):
            accepted.get()
        rows = everything()
        faults: list[str] = []
        while not faults:  # people go on meanwhile
            late = {name: found for name, found in everything().items() if name in ("signup", "letter")}
            faults = faults_of_moment({**rows, **late}, meeting_id)

    assert faults_of_moment(everything(), meeting_id) == []  # once they have stopped


def test_seats_sign_ups_and_letters_are_those_of_one_moment(app: Flask, flask: Command, tmp_path: Path, pytestconfig):
    meeting_id = make(capacity=2).id
    places = [tmp_path / f"{number}.backup" for number in range(20 if pytestconfig.getoption("--long") else 2)]
    acknowledged: set[int] = set()
    accepted_before: list[set[int]] = []
    with people_signing_up(app, meeting_id) as accepted:
        for place in places:
            acknowledged |= {accepted.get() for _ in range(9)}
            accepted_before.append(set(acknowledged))
            assert flask("backup", place).exit_code == 0

    for place, acknowledged in zip(places, accepted_before, strict=True):
        assert flask("restore", place).exit_code == 0

        assert faults_of_moment(everything(), meeting_id) == []
        assert acknowledged <= set(db.session.scalars(select(Signup.id)))
        assert {GOING, WAITING, CANCELLED} == set(db.session.scalars(select(Signup.standing)))
