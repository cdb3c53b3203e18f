"""Migrations: from an empty database to the models' schema, back, and by two machines at once."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from flask import Flask
from flask_migrate import downgrade, upgrade
from sqlalchemy import inspect, select, text

from portal import create_app
from portal.db import Base, db, transaction
from portal.losing import REFUSE_LOSS, WouldLose
from portal.mail.models import Letter
from portal.people.models import Person
from portal.people.operations.sign_in import add_person, person_at
from portal.signups.models import Signup
from portal.signups.operations.attend import walk_in
from portal.signups.operations.sign_up import sign_up
from portal.signups.operations.tell_details import tell_details
from portal.signups.queries import who_show_themselves
from portal.signups.rules.signing_up import Details, Newcomer
from tests.cast import NOW, make
from tests.databases import SETTINGS, another
from tests.forking import code_of, start_flask

INDEX = "uq_signup_active"

pytestmark = [pytest.mark.postgresql_in_turns, pytest.mark.slow]


@pytest.fixture
def empty(app: Flask, tmp_path: Path) -> Iterator[dict[str, str]]:
    """The settings of a portal on a database without tables."""
    with another(db.engine.url, tmp_path, has_tables=False) as url:
        yield {**SETTINGS, "PORTAL_DATA": str(tmp_path), "PORTAL_DATABASE_URL": url}


@pytest.fixture
def environ(app: Flask, tmp_path: Path) -> Iterator[dict[str, str]]:
    """The settings of a portal on another migrated database."""
    with another(db.engine.url, tmp_path, has_tables=True) as url:
        yield {**SETTINGS, "PORTAL_DATA": str(tmp_path), "PORTAL_DATABASE_URL": url}


@contextmanager
def portal(environ: dict[str, str]) -> Iterator[None]:
    """The app on that database, with its context pushed."""
    with create_app(environ).app_context():
        try:
            yield
        finally:
            db.session.remove()
            db.engine.dispose()


def differences() -> list[Any]:
    """Return what a new migration would change."""
    with db.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True, "render_as_batch": True}
        )
        return compare_metadata(context, Base.metadata)


def tables() -> set[str]:
    return set(inspect(db.engine).get_table_names())


@pytest.mark.both_databases
def test_from_nothing_to_the_tables_of_the_code(empty: dict[str, str]):
    with portal(empty):
        assert tables() == set()

        upgrade()

        assert tables() == {*Base.metadata.tables, "alembic_version"}
        assert differences() == []


@pytest.mark.both_databases
def test_no_id_is_given_twice_where_letters_and_links_name_it(environ: dict[str, str]):
    """Rebuilding a table on SQLite drops AUTOINCREMENT, and Alembic's comparison does not see that."""
    with portal(environ):
        if db.engine.dialect.name != "sqlite":
            return

        rows = db.session.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
        made = {row.name: row.sql for row in rows}

        tables = [table for table in Base.metadata.tables.values() if "id" in table.c]
        never_twice = {table.name for table in tables if table.dialect_options["sqlite"]["autoincrement"]}
        assert {name for name in never_twice if "AUTOINCREMENT" not in made[name]} == set()
        assert {"meeting", "signup", "role", "letter"} <= never_twice


@pytest.mark.in_turns
def test_control_a_column_too_many_and_one_too_few_are_seen(environ: dict[str, str]):
    with portal(environ):
        with db.engine.begin() as connection:
            connection.execute(text("ALTER TABLE counter ADD COLUMN extra INTEGER"))
            connection.execute(text("ALTER TABLE person DROP COLUMN verified_at"))

        seen = sorted((change[0], change[2], change[3].name) for change in differences())

        assert seen == [("add_column", "person", "verified_at"), ("remove_column", "counter", "extra")]


@pytest.mark.both_databases
def test_down_to_nothing_and_up_again(environ: dict[str, str]):
    with portal(environ):
        downgrade(revision="base")
        assert tables() == {"alembic_version"}

        upgrade()
        assert differences() == []


def test_migrating_again_changes_nothing(environ: dict[str, str]):
    with portal(environ):
        with transaction():
            person_at("anna@oeverkring.example", NOW)

        upgrade()

        assert list(db.session.scalars(select(Person.email))) == ["anna@oeverkring.example"]


def test_letters_and_shown_names_of_before_count_and_stay(environ: dict[str, str]):
    """Migration 0006 fills its new columns: the mailbox of each letter, and which names were already shown."""
    with portal(environ):
        meeting = make(capacity=9)
        for name, address in (("Anna", "A.nna+x@GoogleMail.com"), ("Bram", "bram@oever.example")):
            sign_up(meeting.id, Newcomer(name, address, "", "nl", Details(show_me=True)), NOW)
        tell_details(signup_of_first(), Details(show_me=True), NOW)

        downgrade(revision="0003")
        upgrade()

        letters = db.session.execute(select(Letter.mailbox).order_by(Letter.id)).scalars()
        assert list(letters) == ["anna@gmail.com", "bram@oever.example"]
        assert [companion.name for companion in who_show_themselves(meeting.id)] == ["Anna"]
        db.session.rollback()


def test_two_people_at_one_mailbox_keep_their_places_on_the_way_back_and_up_again(environ: dict[str, str]):
    """Migration 0031: the index of the former release is unique only where nobody shares a mailbox."""
    with portal(environ):
        for names, is_unique in ((["Anna"], True), (["Anna", "Éls  Peeters"], False)):
            meeting = make(capacity=9, title="en ".join(names))
            for name in names:
                sign_up(meeting.id, Newcomer(name, "anna@oever.example", "", "nl"), NOW)
            before = db.session.execute(text("SELECT id, standing, name_key FROM signup ORDER BY id")).all()
            db.session.rollback()

            downgrade(revision="0024")
            (index,) = [known for known in inspect(db.engine).get_indexes("signup") if known["name"] == INDEX]
            assert (index["column_names"], bool(index["unique"])) == (["meeting_id", "person_id"], is_unique)
            upgrade()

            assert db.session.execute(text("SELECT id, standing, name_key FROM signup ORDER BY id")).all() == before
            assert differences() == []
            db.session.rollback()
        assert [row.name_key for row in before] == ["anna", "anna", "els peeters"]

        downgrade(revision="0024")
        db.session.execute(text("UPDATE signup SET name = 'Anna'"))  # as that release corrects a name
        db.session.commit()
        upgrade()
        assert list(db.session.execute(text("SELECT name_key FROM signup ORDER BY id")).scalars()) == [
            *("anna", "anna", f"anna {before[2].id}")
        ]
        db.session.rollback()


def test_a_walk_in_without_a_mailbox_stays_on_the_way_back(environ: dict[str, str]):
    """Migration 0034: an earlier release needs an address, and gets one at which nothing arrives."""
    with portal(environ):
        meeting, (chris, _link) = make(), add_person("chris@oever.example", "Chris", set(), NOW)
        walk_in(meeting.id, Newcomer("Daan", "", "", "nl"), chris.id, meeting.starts_at)
        addresses = select(Person.email, Person.email_shown).order_by(Person.id)

        downgrade(revision="0024")
        walk_ins = [tuple(row) for row in db.session.execute(addresses)][1:]
        assert [(email == shown, email.endswith("@no-mailbox.invalid")) for email, shown in walk_ins] == [(True, True)]
        db.session.rollback()

        upgrade()
        assert [tuple(row) for row in db.session.execute(addresses)][1:] == [(None, "")]
        assert db.session.scalars(select(Signup.attendance)).all() == ["present"]
        db.session.rollback()


def test_a_downgrade_that_would_lose_what_people_wrote_changes_nothing_unless_it_may(environ: dict[str, str]):
    with portal(environ):
        downgrade(revision="0010", x_arg=[REFUSE_LOSS])  # nothing is there yet
        upgrade()
        make(online_url="https://meet.example/x", online_details="Code 1234")
        db.session.rollback()

        with pytest.raises(WouldLose) as refused:
            downgrade(revision="0008", x_arg=[REFUSE_LOSS])

        assert "This downgrade loses texts on how to join online (1). Nothing was changed." in refused.value.message
        assert differences() == []
        assert db.session.scalar(text("SELECT online_details FROM meeting")) == "Code 1234"
        db.session.rollback()
        downgrade(revision="0008")
        assert "online_details" not in {column["name"] for column in inspect(db.engine).get_columns("meeting")}


@pytest.mark.real_clock
@pytest.mark.one_database
def test_the_command_asks_first(environ: dict[str, str]):
    with portal(environ):
        make(online_url="https://meet.example/x", online_details="Code 1234")
    environ = {**os.environ, **environ}

    codes = [code_of(start_flask(environ, "db", "downgrade", "0008", *more)) for more in ((), ("--and-lose",))]

    assert codes == [1, 0]


def signup_of_first() -> int:
    return db.session.scalars(select(Signup.id).order_by(Signup.id)).first() or 0


@pytest.mark.both_databases
def test_every_key_between_tables_is_kept(environ: dict[str, str]):
    """Foreign keys survive: deleting a person deletes their rows, on both databases."""
    with portal(environ):
        inspector = inspect(db.engine)

        found = {
            (table, key["constrained_columns"][0], key["options"].get("ondelete"))
            for table in Base.metadata.tables
            for key in inspector.get_foreign_keys(table)
        }

        assert found == {
            (table.name, column.name, key.ondelete)
            for table in Base.metadata.sorted_tables
            for column in table.columns
            for key in column.foreign_keys
        }


@pytest.mark.both_databases
@pytest.mark.real_clock
def test_two_machines_that_start_at_once_migrate_one_after_the_other(empty: dict[str, str]):
    starts = [start_flask({**os.environ, **empty}, "db", "upgrade") for _ in range(2)]

    assert [code_of(start) for start in starts] == [0, 0]
    with portal(empty):
        assert differences() == []
        with db.engine.connect() as connection:
            assert len(connection.execute(text("SELECT version_num FROM alembic_version")).all()) == 1
