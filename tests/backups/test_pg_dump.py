"""Without the tools of PostgreSQL a sentence says what to install, and nothing is lost."""

import os
from pathlib import Path

import pytest

from portal.agenda.models import Meeting
from portal.backups.operations.migrating import back_up_before_migration
from portal.clock import now
from tests.backups.commands import Command, everything
from tests.backups.conftest import PROGRAMS
from tests.cast import sign_up_all

pytestmark = pytest.mark.on_postgresql

MISSING = "A copy of PostgreSQL needs pg_dump: run `apt-get install postgresql-client`."


@pytest.fixture
def place(flask: Command, workshop: Meeting, tmp_path: Path) -> Path:
    assert flask("backup", tmp_path / "a.backup").exit_code == 0
    return tmp_path / "a.backup"


@pytest.fixture
def no_pg_dump(place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine loses its client of PostgreSQL after a first backup."""
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.mark.usefixtures("no_pg_dump")
def test_without_pg_dump_the_backup_of_before_stays(flask: Command, place: Path):
    before = place.read_bytes()

    result = flask("backup", place)

    assert (result.exit_code, MISSING in " ".join(result.output.split())) == (1, True)
    assert place.read_bytes() == before


@pytest.mark.usefixtures("no_pg_dump")
def test_what_cannot_be_saved_first_is_replaced_only_when_it_may_be_lost(
    flask: Command, workshop: Meeting, place: Path
):
    empty = everything()
    sign_up_all(workshop, "anna")
    before = everything()

    refused = flask("restore", place)
    assert (refused.exit_code, everything()) == (1, before)
    assert "`--and-lose` restores all the same." in " ".join(refused.output.split())

    assert flask("restore", place, "--and-lose").exit_code == 0
    assert everything() == empty


@pytest.mark.usefixtures("no_pg_dump")
def test_a_migration_goes_on_without_a_backup_and_says_so(caplog: pytest.LogCaptureFixture):
    assert back_up_before_migration(["9999"], now()) is None
    assert [record.getMessage() for record in caplog.records] == [f"migrating without a backup: {MISSING}"]


def test_an_older_pg_dump_gets_a_sentence(flask: Command, workshop: Meeting, tmp_path: Path, monkeypatch):
    monkeypatch.setenv("PATH", f"{PROGRAMS[0].parent}{os.pathsep}{os.environ['PATH']}")

    result = flask("backup", tmp_path / "a.backup")

    assert "is older than the database, and refuses it" in " ".join(result.output.split())
    assert list(tmp_path.iterdir()) == []
