"""`flask person add`, which makes the first organiser."""

import re
from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from flask.testing import FlaskCliRunner
from sqlalchemy import select

from portal.counters import counters
from portal.db import db
from portal.people.models import Person, RoleName
from tests.browser import Browser
from tests.people.asking import who_is_in

ADD = ("person", "add")


@pytest.fixture
def runner(app: Flask) -> FlaskCliRunner:
    return app.test_cli_runner()


def add(runner: FlaskCliRunner, *given: str) -> str:
    """Add a person; return the path of the printed link, the command's only output."""
    result = runner.invoke(args=[*ADD, *given])
    printed = re.fullmatch(r"Sign in: http://samenop\.example(/sign-in/[\w-]{43})\n", result.output)
    assert (result.exit_code, bool(printed)) == (0, True), result.output
    return printed[1] if printed else ""


def roles_of(name: str) -> set[str]:
    db.session.rollback()
    (person,) = db.session.scalars(select(Person).where(Person.email == f"{name}@oeverkring.example"))
    return {role.role for role in person.roles}


def test_pages_that_name_people_are_made_afresh_only_when_somebody_has_another_name(runner: FlaskCliRunner):
    seen = []
    for name in ("Chris", "Chris", "Christiaan"):
        add(runner, "chris@oeverkring.example", "--name", name)
        db.session.rollback()
        seen.append(counters()[1])

    assert seen == [1, 1, 2]


def test_the_printed_link_signs_in_once(runner: FlaskCliRunner, as_daan: Browser):
    path = add(runner, "chris@oeverkring.example", "--name", "Chris", "--organiser")

    assert as_daan.open(path).press("Log mij in").path == "/manage"

    assert (as_daan.open(path).status, as_daan.open("/manage").name, who_is_in()) == (410, "manage", ["Chris"])


def test_the_printed_link_lasts_a_day(runner: FlaskCliRunner, as_daan: Browser, clock: time_machine.Traveller):
    path = add(runner, "chris@oeverkring.example", "--name", "Chris")

    clock.shift(timedelta(hours=24) - timedelta(minutes=1))
    assert as_daan.open(path).status == 200
    clock.shift(timedelta(minutes=2))
    assert as_daan.open(path).status == 410


def test_a_second_time_changes_the_name_and_adds_roles(runner: FlaskCliRunner):
    first = add(runner, "Chris@Oeverkring.example", "--name", "Kris", "--facilitator")
    second = add(runner, "chris@oeverkring.example", "--name", "  Chris\tde  Wit ", "--organiser")
    add(runner, "chris@oeverkring.example", "--name", "Chris de Wit", "--organiser")

    (person,) = db.session.scalars(select(Person))
    assert (person.name, person.email) == ("Chris de Wit", "chris@oeverkring.example")
    assert roles_of("chris") == {RoleName.ORGANISER, RoleName.FACILITATOR}
    assert first != second


@pytest.mark.parametrize(
    ("flags", "roles"),
    [
        ((), set()),
        (("--organiser",), {"organiser"}),
        (("--facilitator",), {"facilitator"}),
        (("--organiser", "--facilitator"), {"organiser", "facilitator"}),
    ],
)
def test_somebody_has_the_roles_that_were_asked_for_alone(runner: FlaskCliRunner, flags: tuple[str, ...], roles: set):
    add(runner, "bram@oeverkring.example", "--name", "Bram", *flags)

    assert roles_of("bram") == roles


@pytest.mark.parametrize("email", ["chris", "chris@", "a@b.example, c@d.example", "a@b.example\nBcc: c@d.example", ""])
def test_what_is_no_address_gives_one_clear_line_and_nobody(runner: FlaskCliRunner, email: str):
    result = runner.invoke(args=[*ADD, email, "--name", "Chris"])

    (line,) = [line for line in result.output.splitlines() if line.startswith("Error: ")]
    assert line.startswith("Error: Invalid value for EMAIL: ")
    assert (result.exit_code, result.output.splitlines()[-1]) == (2, line)
    assert db.session.scalars(select(Person)).all() == []
