"""The backups that the portal makes by itself: each day, and before a migration."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from flask import Flask

from portal import worker
from portal.agenda.models import Meeting
from portal.backups.jobs import JOBS
from portal.backups.operations.folder import throw_old_away
from portal.backups.operations.migrating import back_up_before_migration
from portal.backups.queries import last_backup
from portal.backups.rules.keeping import Occasion, backup_name, is_due, moment_in, outdated
from portal.clock import now
from portal.db import db
from portal.health import newest_migrations
from tests.backups.commands import Command, everything
from tests.cast import NOW, sign_up_all

DAY = timedelta(days=1)


@pytest.fixture
def folder(app: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the setting BACKUPS."""
    settings = replace(app.config["SETTINGS"], backups=tmp_path / "backups")
    monkeypatch.setitem(app.config, "SETTINGS", settings)
    return tmp_path / "backups"


def names_in(folder: Path) -> list[str]:
    """Return the names without the time of the day: the clock runs."""
    return sorted(path.name.partition("T")[0] for path in folder.iterdir())


def run_jobs(app: Flask) -> None:
    worker.run(app, JOBS, once=True)


@pytest.mark.both_databases
def test_each_day_has_a_backup_that_can_be_restored(
    app: Flask, folder: Path, flask: Command, workshop: Meeting, clock: time_machine.Traveller
):
    sign_up_all(workshop, "anna")
    before = everything()
    run_jobs(app)
    clock.move_to(NOW + timedelta(hours=23))
    run_jobs(app)
    clock.move_to(NOW + timedelta(hours=25))
    run_jobs(app)

    assert names_in(folder) == ["daily-20261124", "daily-20261125"]
    assert oct(folder.stat().st_mode & 0o777) == "0o700"
    assert last_backup() >= NOW + timedelta(hours=25)  # pyright: ignore[reportOptionalOperand]
    assert flask("restore", *folder.glob("daily-20261124*")).exit_code == 0
    assert everything() == before


def test_without_the_setting_there_is_none(app: Flask):
    run_jobs(app)

    assert (last_backup(), (app.config["SETTINGS"].data / "backups").exists()) == (None, False)


def test_a_backup_is_gone_after_thirty_days_and_other_files_stay(
    app: Flask, folder: Path, clock: time_machine.Traveller
):
    run_jobs(app)
    (folder / "notes.txt").touch()
    (folder / ".backup-killed").mkdir()
    (folder / ".backup-killed" / "copy").touch()

    clock.move_to(NOW + timedelta(days=31))
    run_jobs(app)

    assert names_in(folder) == ["daily-20261225", "notes.txt"]


@pytest.mark.both_databases
def test_before_a_migration_there_is_a_backup_and_three_are_kept(
    app: Flask, folder: Path, flask: Command, workshop: Meeting, clock: time_machine.Traveller
):
    before = everything()
    assert back_up_before_migration(newest_migrations(), now()) is None  # nothing to migrate

    for number in range(4):
        clock.move_to(NOW + number * DAY)
        back_up_before_migration(["9999"], now())

    days = ("25", "26", "27")
    assert names_in(folder) == [f"migration-202611{day}" for day in days]
    assert flask("restore", *folder.glob("migration-20261125*")).exit_code == 0
    assert everything() == before


@pytest.mark.slow
@pytest.mark.both_databases
def test_the_one_that_is_restored_is_not_thrown_away_for_what_it_replaces(
    app: Flask, folder: Path, flask: Command, workshop: Meeting, tmp_path: Path, clock: time_machine.Traveller
):
    """When the restore is cut off, it is the only way back."""
    flask("backup", tmp_path / "a.backup")
    for number in range(3):
        clock.move_to(NOW + number * DAY)
        assert flask("restore", tmp_path / "a.backup").exit_code == 0
    (oldest,) = folder.glob("restore-20261124*")
    clock.move_to(NOW + 3 * DAY)

    result = flask("restore", oldest)

    assert (result.exit_code, oldest.exists(), len(list(folder.glob("restore-*")))) == (0, True, 4)


@pytest.mark.one_database
def test_a_damaged_database_that_a_restore_put_aside_has_an_end_too(app: Flask):
    database = Path(db.engine.url.database or "")
    kept = [database.with_name(f"{database.name}.damaged-20261124T090000Z{end}") for end in ("", "-wal")]
    for place in kept:
        place.touch()

    left = []
    for days in (30, 31):
        throw_old_away(NOW + days * DAY)
        left.append([place.exists() for place in kept])

    assert left == [[True, True], [False, False]]


def test_which_are_thrown_away():
    made = [backup_name(occasion, NOW - DAY * days, False) for occasion in Occasion for days in (0, 5, 20, 29, 31)]

    thrown = outdated([*made, "daily-99999999T999999Z.backup", "other.backup", "daily.txt"], NOW)

    assert sorted((NOW - moment_in(name)).days for name in thrown if name.startswith("daily")) == [31]
    for occasion in (Occasion.MIGRATION, Occasion.RESTORE):
        assert sorted((NOW - moment_in(name)).days for name in thrown if name.startswith(occasion)) == [29, 31]


def test_a_day_after_the_last_one_the_next_is_due():
    def daily(ago: timedelta) -> list[str]:
        return [backup_name(Occasion.DAILY, NOW - ago, True)]

    assert not is_due(daily(timedelta(hours=23)), NOW)
    assert is_due(daily(DAY), NOW)
    assert is_due(daily(-DAY), NOW)  # the clock was ahead when it was made
    assert is_due([backup_name(Occasion.MIGRATION, NOW, False)], NOW)
