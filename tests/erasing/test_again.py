"""A restored backup forgets again, by the list that lies beside the database and beside the backups."""

import logging
from pathlib import Path

import pytest
from flask import Flask
from flask_migrate import downgrade, upgrade
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.backups.jobs import back_up
from portal.backups.models import ErasedPerson
from portal.backups.operations.erased import add_to_list, write_lists
from portal.backups.rules.erased import LIST, marks_in
from portal.db import db
from portal.erasing.operations.again import forget_again
from portal.erasing.operations.erase import erase
from portal.server import MIGRATIONS
from tests.backups.commands import Command
from tests.cast import GOING, NOW, WAITING, sign_up_all, standings
from tests.databases import empty
from tests.erasing.story import id_of
from tests.mail.outbox import letters

FIRST, SECOND = "a" * 32, "b" * 32


@pytest.fixture
def flask(app: Flask) -> Command:
    return Command(app)


@pytest.fixture
def place(app: Flask, flask: Command, workshop: Meeting, tmp_path: Path) -> Path:
    """A backup from before anna was erased; she had a seat, and daan waits."""
    sign_up_all(workshop, "anna", "bram", "daan")
    flask("backup", tmp_path / "a.backup")
    anna = id_of("anna")
    db.session.rollback()
    erase(anna, None, NOW)
    return tmp_path / "a.backup"


def list_of(app: Flask) -> Path:
    return app.config["SETTINGS"].data / LIST


def test_the_list_names_nobody_and_its_owner_alone_reads_it(app: Flask, place: Path):
    (mark,) = db.session.scalars(select(ErasedPerson.mark))

    assert list_of(app).read_text().split() == [mark]
    assert marks_in(list_of(app).read_text()) == {mark}
    assert oct(list_of(app).stat().st_mode & 0o777) == "0o600"


@pytest.mark.slow
def test_on_a_new_machine_the_list_beside_the_backup_is_enough(app: Flask, flask: Command, place: Path):
    place.with_name(LIST).write_text(list_of(app).read_text())
    empty(app)  # no list in the data folder, and none in the database

    result = flask("restore", place)

    assert "Erased again, as they wished after this backup was made: 1 people." in result.output
    assert standings_now() == {"bram": GOING, "daan": GOING}
    assert [letter.name for letter in letters() if letter.kind == "seat-yours"] == ["Daan"]
    assert list_of(app).read_text() == place.with_name(LIST).read_text()


@pytest.mark.in_turns
def test_control_without_any_list_she_is_back(app: Flask, flask: Command, place: Path):
    empty(app)

    result = flask("restore", place)

    assert "Erased again" not in result.output
    assert standings_now() == {"anna": GOING, "bram": GOING, "daan": WAITING}


@pytest.mark.slow
def test_the_list_in_the_database_is_enough_when_the_files_are_gone(app: Flask, flask: Command, place: Path):
    list_of(app).unlink()

    flask("restore", place)

    assert (standings_now(), len(list_of(app).read_text().split())) == ({"bram": GOING, "daan": GOING}, 1)


@pytest.mark.slow
def test_a_backup_of_earlier_tables_forgets_again_once_it_is_migrated(
    app: Flask, flask: Command, workshop: Meeting, tmp_path: Path
):
    sign_up_all(workshop, "anna", "bram")
    anna = id_of("anna")
    db.session.rollback()
    downgrade(directory=MIGRATIONS, revision="0013")
    flask("backup", tmp_path / "a.backup")
    upgrade(directory=MIGRATIONS)
    erase(anna, None, NOW)

    result = flask("restore", tmp_path / "a.backup")
    waiting = forget_again(NOW)
    upgrade(directory=MIGRATIONS)
    erased = forget_again(NOW)  # the server does this before it serves

    assert "The tables are of an earlier release" in result.output
    assert (waiting, erased, standings_now()) == (None, 1, {"bram": GOING})


def test_each_folder_with_backups_gets_the_list(app: Flask, flask: Command, place: Path):
    backups = app.config["SETTINGS"].data / "backups"
    backups.mkdir(exist_ok=True)

    back_up(NOW)
    flask("backup", place.with_name("b.backup"))

    assert (backups / LIST).read_text() == place.with_name(LIST).read_text() == list_of(app).read_text()


def test_a_line_that_a_crash_cut_off_does_no_harm_and_nothing_stands_there_twice(tmp_path: Path):
    (tmp_path / LIST).write_text(f"{FIRST[:7]}")

    add_to_list(tmp_path, [FIRST])
    add_to_list(tmp_path, [FIRST, SECOND])

    assert (tmp_path / LIST).read_text().split() == [FIRST[:7], FIRST, SECOND]
    assert marks_in((tmp_path / LIST).read_text()) == {FIRST, SECOND}


def test_a_list_that_cannot_be_written_is_logged(app: Flask, place: Path, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.WARNING)

    write_lists(place)  # a file is no folder

    assert [line.partition(" in ")[0] for line in caplog.messages] == ["the list of erased ids"]


def standings_now() -> dict[str, str]:
    db.session.rollback()
    return standings(db.session.scalars(select(Meeting)).one())
