"""Health checks: `readyz` for a load balancer, and `flask doctor` for whoever runs the portal."""

import shutil
from collections import namedtuple
from contextvars import Context
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from flask import Flask
from sqlalchemy import text

from portal import health
from portal.clock import now
from portal.db import db
from portal.heartbeat import WORKER, beat
from portal.mail.operations.pauses import hold_outbox
from tests.browser import Browser
from tests.cast import make, sign_up_all
from tests.databases import Databases
from tests.web.portals import portal_with

pytestmark = pytest.mark.both_databases

Room = namedtuple("Room", "total used free")


def ready(app: Flask) -> tuple[int, str]:
    answer = Browser(app).ask("/readyz")
    return answer.status_code, answer.text


@pytest.fixture
def beating(app: Flask) -> None:
    beat(WORKER, now())


def test_before_any_worker_is_at_work_it_is_not_ready(app: Flask):
    assert ready(app) == (503, "no worker is at work, so no letters are sent: start `flask worker`")


@pytest.mark.usefixtures("beating")
def test_with_a_worker_it_is_until_that_is_silent_for_a_minute(app: Flask, clock: time_machine.Traveller):
    assert ready(app) == (200, "ready")

    clock.shift(timedelta(seconds=59))
    assert ready(app) == (200, "ready")

    clock.shift(timedelta(seconds=2))
    assert ready(app)[0] == 503


@pytest.mark.usefixtures("beating")
def test_a_clock_set_back_is_no_reason(app: Flask, clock: time_machine.Traveller):
    clock.shift(-timedelta(hours=1))

    assert ready(app) == (200, "ready")


def test_a_table_that_misses_a_column_is(app: Flask, databases: Databases, database: str):
    """Uses its own database, since other tests need theirs whole."""
    url = databases.new_url(database, "without_a_column")
    with portal_with(app, DATABASE_URL=url) as portal, portal.app_context():
        beat(WORKER, now())
        assert ready(portal) == (200, "ready")

        with db.engine.begin() as connection:
            connection.execute(text("ALTER TABLE person DROP COLUMN verified_at"))

        assert ready(portal) == (503, "the table person misses verified_at")


@pytest.mark.usefixtures("beating")
def test_a_migration_that_is_missing_is(app: Flask):
    with db.engine.begin() as connection:
        head = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    try:
        assert ready(app) == (503, "migrations are missing: run `flask db upgrade`")
    finally:
        with db.engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = :head"), {"head": head})


@pytest.mark.one_database
@pytest.mark.usefixtures("beating")
def test_a_full_disk_is(app: Flask, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Room(10**9, 10**9, health.LEAST_ROOM - 1))

    assert ready(app) == (503, "the disk of the data folder is full (31 MB left)")


@pytest.mark.one_database
@pytest.mark.usefixtures("beating")
def test_letters_that_wait_for_hours_are_none(app: Flask, clock: time_machine.Traveller):
    """Waiting letters must not take the portal off its load balancer."""
    sign_up_all(make(capacity=9), "anna", "bram", "daan")
    clock.shift(timedelta(hours=5))
    beat(WORKER, now())

    assert ready(app) == (200, "ready")


def sees(app: Flask) -> tuple[int, list[str]]:
    result = Context().run(app.test_cli_runner().invoke, args=["doctor"])
    return result.exit_code, result.output.splitlines()


@pytest.fixture
def set_up(app: Flask, tmp_path: Path) -> dict[str, str]:
    """Settings as in production."""
    tmp_path.chmod(0o700)
    return {
        "DATA": str(tmp_path),
        "BASE_URL": "https://agenda.example",
        "MAIL_URL": "smtp://mail.example",
        "MAIL_FROM": "portal@agenda.example",
        "RATE_LIMITS": "on",
    }


@pytest.mark.on_postgresql  # on SQLite it would warn of the folder with the file
@pytest.mark.usefixtures("beating")
def test_doctor_finds_nothing_where_nothing_is_wrong(app: Flask, set_up: dict[str, str]):
    with portal_with(app, **set_up) as portal:
        assert sees(portal) == (0, ["All is well."])


@pytest.mark.on_postgresql
@pytest.mark.usefixtures("beating")
def test_doctor_warns_of_what_one_may_have_forgotten(app: Flask, set_up: dict[str, str]):
    forgotten = {**set_up, "BASE_URL": "http://agenda.example", "MAIL_URL": "", "RATE_LIMITS": "off"}
    with portal_with(app, **forgotten) as portal:
        code, lines = sees(portal)

    assert (code, [line.split(" is ")[0] for line in lines]) == (
        0,
        ["warning: PORTAL_BASE_URL", "warning: PORTAL_MAIL_URL", "warning: PORTAL_RATE_LIMITS"],
    )


@pytest.mark.on_postgresql
def test_doctor_says_what_is_wrong_and_what_to_do(app: Flask, set_up: dict[str, str], tmp_path: Path):
    hold_outbox(now())
    tmp_path.chmod(0o755)
    with portal_with(app, **set_up) as portal:
        code, lines = sees(portal)

    assert (code, lines) == (
        1,
        [
            f"wrong: Other accounts on this machine can open {tmp_path}: run `chmod 700 {tmp_path}`.",
            "wrong: no worker is at work, so no letters are sent: start `flask worker`.",
            "wrong: Letters are held: look at them (`flask letters list`), then run `flask letters release`.",
        ],
    )


@pytest.mark.on_postgresql
@pytest.mark.usefixtures("beating")
def test_doctor_warns_of_letters_that_wait_and_calls_it_no_fault(
    app: Flask, set_up: dict[str, str], clock: time_machine.Traveller
):
    sign_up_all(make(capacity=9), "anna", "bram", now=now())
    clock.shift(timedelta(minutes=20))
    beat(WORKER, now())

    with portal_with(app, **set_up) as portal:
        assert sees(portal) == (0, ["warning: 2 letters wait, the first since 2026-11-24 09:00 UTC."])


@pytest.mark.one_database
def test_doctor_says_when_the_database_is_away(app: Flask, set_up: dict[str, str]):
    with portal_with(app, **{**set_up, "DATABASE_URL": "postgresql://nobody@127.0.0.1:1/x"}) as portal:
        code, lines = sees(portal)

    assert code == 1
    assert lines[-1].startswith("wrong: The database does not answer: ")


@pytest.mark.one_database
def test_an_export_is_a_line_in_the_history_and_looking_at_its_head_is_none(app: Flask, as_chris: Browser):
    meeting = make()
    path = f"/manage/meetings/{meeting.slug}/signups"

    for method in ("HEAD", "GET"):
        for kind in ("csv", "xlsx"):
            assert as_chris.ask(f"{path}.{kind}", method).status_code == 200

    history = as_chris.open("/manage/history").text
    assert history.count("nam de lijst met wie er komt mee als bestand") == 2


@pytest.mark.one_database
@pytest.mark.parametrize("header", ["Sec-Purpose", "Purpose"])
def test_what_a_browser_fetches_beforehand_is_no_export(app: Flask, as_chris: Browser, header: str):
    path = f"/manage/meetings/{make().slug}/signups.csv"

    answer = as_chris.ask(path, headers={header: "prefetch;prerender"})

    assert (answer.status_code, "text/csv" in answer.content_type) == (503, False)
    assert "nam de lijst" not in as_chris.open("/manage/history").text
