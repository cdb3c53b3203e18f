"""Logged database errors name the statement and the cause, and never a parameter or a row."""

import logging
from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from portal import worker
from portal.db import db, transaction
from portal.jobs import Job
from portal.people.operations.sign_in import person_at
from tests.browser import Browser
from tests.cast import NOW

SECRET = "geheim@oeverkring.example"


def break_a_rule() -> bool:
    """Violate a NOT NULL constraint: PostgreSQL's message quotes the failing row."""
    with transaction() as session:
        person_at(SECRET, NOW)
        session.flush()
        session.execute(text("UPDATE person SET email_shown = NULL"))
    return True


def write_the_same_twice() -> bool:
    """Violate a unique constraint: PostgreSQL's message quotes the existing value."""
    with transaction() as session:
        for _ in range(2):
            session.execute(text("INSERT INTO counter (name, value) VALUES (:name, 0)"), {"name": SECRET})
    return True


def test_a_page_that_fails_leaves_no_row_in_the_log(
    app: Flask, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(app.config, "PROPAGATE_EXCEPTIONS", False)
    monkeypatch.setitem(app.view_functions, "about.robots", break_a_rule)

    answer = Browser(app).ask("/robots.txt")

    assert answer.status_code == 500
    assert "UPDATE person SET email_shown = NULL" in caplog.text
    assert "geheim" not in caplog.text


@pytest.mark.parametrize("action", [break_a_rule, write_the_same_twice])
def test_a_job_that_fails_leaves_no_row_in_the_log(
    app: Flask, caplog: pytest.LogCaptureFixture, action: Callable[[], bool]
):
    with caplog.at_level(logging.INFO):
        worker.run(app, [Job(lambda _now: action())], once=True)

    assert "IntegrityError" in caplog.text
    assert "geheim" not in caplog.text


def test_control_who_catches_it_still_knows_what_was_broken(app: Flask):
    with pytest.raises(IntegrityError) as caught:
        break_a_rule()

    assert "person" in str(caught.value)
    db.session.rollback()
