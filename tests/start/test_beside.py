"""A newer release starts, and migrates, beside an older one that serves: no request is lost."""

import os
import shutil
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select, text

from portal import create_app, health, server
from portal.db import db
from portal.signups.models import Signup
from tests.bin_serve import bin_serve, kept_socket, wait_until
from tests.cast import make_soon
from tests.databases import SETTINGS, Databases
from tests.forking import ROOT
from tests.start.people import People

pytestmark = [pytest.mark.real_clock, pytest.mark.both_databases, pytest.mark.slow]

NEWER = '''"""A column and a table more."""

import sqlalchemy as sa
from alembic import op

revision, down_revision = "9999", "{head}"


def upgrade():
    op.create_table("pronoun", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("text", sa.String()))
    op.add_column("signup", sa.Column("pronoun", sa.String(), server_default="", nullable=False))
    op.execute("UPDATE signup SET pronoun = 'zij'")
'''


@pytest.fixture
def portal(databases: Databases, database: str, tmp_path: Path) -> Iterator[Flask]:
    """The portal on a database of its own, since it is migrated."""
    url = databases.new_url(database, f"beside_{os.getpid()}")
    app = create_app({**SETTINGS, "PORTAL_DATA": str(tmp_path), "PORTAL_DATABASE_URL": url})
    with app.app_context():
        yield app
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def migrations(tmp_path: Path) -> Path:
    """The migrations of a release that has one more."""
    folder = shutil.copytree(ROOT / "migrations", tmp_path / "migrations", ignore=shutil.ignore_patterns("*.pyc"))
    (head,) = health.newest_migrations()
    (folder / "versions" / "9999_newer.py").write_text(NEWER.format(head=head))
    return folder


def as_newer_release(migrations: Path) -> None:
    """Prepare a server process: these are its migrations."""
    server.MIGRATIONS, health.MIGRATIONS = str(migrations), migrations


def test_people_sign_up_while_a_newer_release_migrates_and_takes_over(portal: Flask, migrations: Path, tmp_path: Path):
    meeting = make_soon(capacity=9)
    url = portal.config["SQLALCHEMY_DATABASE_URI"]
    environ = {**SETTINGS, "PORTAL_DATA": str(tmp_path / "data"), "PORTAL_DATABASE_URL": url}
    with (
        kept_socket() as (kept, host),
        bin_serve(environ, kept, tmp_path / "older") as older,
        bin_serve(environ, kept, tmp_path / "newer") as newer,
    ):
        people = People(portal, host)
        acts = (people.sign_up(meeting, "a"), people.sign_up(meeting, "b"))
        db.session.rollback()
        older.start()
        with people.busy(*acts):
            people.wait_for_more()
            newer.start(partial(as_newer_release, migrations))
            wait_until(lambda: "Ready on" in newer.log())
            people.wait_for_more()
            assert older.stop() == 0
            people.wait_for_more()
        assert newer.stop() == 0

    assert (people.done.pressed_again, people.done.refusals) == (0, {})
    assert db.session.scalar(text("SELECT version_num FROM alembic_version")) == "9999"
    names = Counter(db.session.scalars(select(Signup.name)))
    assert names == Counter(people.done.signups)
    by_column = Counter(db.session.execute(text("SELECT pronoun FROM signup")).scalars())
    assert set(by_column) == {"zij", ""}  # before and after the migration
