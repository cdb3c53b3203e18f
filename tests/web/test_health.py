"""Health checks: `readyz` for a load balancer."""

import shutil
from collections import namedtuple
from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import text

from portal import health
from portal.clock import now
from portal.db import db
from portal.heartbeat import WORKER, beat
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
