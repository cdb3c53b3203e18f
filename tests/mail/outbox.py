"""Shared by the tests of letters: the worker's round, posting, and reading states."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from threading import Event, Thread
from uuid import uuid4

from flask import Flask, current_app
from sqlalchemy import select

from portal import worker
from portal.agenda.models import Meeting
from portal.db import db, transaction
from portal.mail.jobs import JOBS
from portal.mail.models import Letter
from portal.mail.operations.posting import post_letter
from portal.people.models import Person
from portal.people.operations.asking import ask_to_sign_in
from tests.cast import NOW, sign_up_all

SIGN_IN_LASTS = timedelta(minutes=10)


def send_what_is_due() -> None:
    """Run one round of the worker, for letters only."""
    app: Flask = current_app._get_current_object()  # pyright: ignore[reportAttributeAccessIssue]
    db.session.rollback()
    worker.run(app, JOBS, once=True)


@contextmanager
def working(app: Flask) -> Iterator[None]:
    """Run a worker in a thread during this block."""
    stop = Event()
    thread = Thread(target=worker.run, args=(app, JOBS), kwargs={"stop": stop})
    db.session.rollback()
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(60)


def letters() -> list[Letter]:
    """Return every letter as stored now, in the order of posting."""
    db.session.rollback()
    return list(db.session.scalars(select(Letter).order_by(Letter.id)))


def the_letter() -> Letter:
    (only,) = letters()
    return only


def states() -> list[tuple[str, str]]:
    """Return (state, answer) of every letter."""
    return [(letter.state, letter.answer) for letter in letters()]


def post_one(meeting: Meeting, name: str = "anna") -> Letter:
    """Sign this person up; return the confirmation letter."""
    sign_up_all(meeting, name)
    return letters()[-1]


def post_sign_in(name: str, now: datetime = NOW) -> Letter:
    """Post a letter with a sign-in link and code."""
    ask_to_sign_in(f"{name}@oeverkring.example", "the browser that asked", "", "nl", now)
    return letters()[-1]


def post_many(
    person: Person, count: int, kind: str = "plain", lasts: timedelta = timedelta(days=7), now: datetime = NOW
) -> None:
    """Post letters that belong to no session; the kind `plain` exists only in tests."""
    facts = {"token": "t" * 43, "code": "12345678"}
    with transaction():
        person = db.session.get_one(Person, person.id)
        for _ in range(count):
            version = uuid4().hex
            post_letter(kind, person, version=version, facts=facts, language="nl", now=now, useful_until=now + lasts)


def post_strange(person: Person, kind: str, now: datetime = NOW) -> None:
    """Post a letter of an unregistered kind."""
    with transaction():
        person = db.session.get_one(Person, person.id)
        post_letter(kind, person, version="1", facts={}, language="nl", now=now, useful_until=now + timedelta(days=7))
