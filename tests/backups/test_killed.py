"""A backup or a restore that is killed leaves the old or the new state, whole, and the next start says which."""

import os
import signal
import sys
from collections.abc import Iterable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from flask import Flask

from portal.agenda.models import Meeting
from portal.backups.operations.container import open_container
from portal.backups.operations.interrupted import DRAFTS, tell_of_killed_restore
from portal.db import db
from tests.backups.commands import Command, everything
from tests.cast import make_soon, sign_up_all
from tests.databases import SETTINGS
from tests.forking import ROOT, code_of, flask_command, start

pytestmark = [pytest.mark.both_databases, pytest.mark.real_clock, pytest.mark.slow]

BACKUPS = str(ROOT / "portal" / "backups")
MOMENTS = 30  # with --long: as many lines of code, spread over all that are carried out
REPLACES = {"sqlite": "replace_sqlite", "postgresql": "_load"}
LINE = "line"  # beside "call NAME" and "return NAME", of a function


class Killer:
    """`flask …` as a process that kills itself at a moment in the code of backups."""

    def __init__(self, folder: Path) -> None:
        url = db.engine.url.render_as_string(hide_password=False)
        own = {"PORTAL_DATA": str(folder), "PORTAL_DATABASE_URL": url}
        self._environ = {**os.environ, **SETTINGS, **own}
        self._lines = folder / "lines"

    def run(self, *words: object, at: str = "") -> int:
        """Run the command, killed at this moment; return its exit code."""
        db.session.remove()
        db.engine.dispose()
        return code_of(start(_killed_at, self._environ, at, self._lines, *(str(word) for word in words)))

    def lines(self) -> list[str]:
        """Return moments from the first to the last line that the latest command carried out."""
        last = int(self._lines.read_text())
        return [f"{LINE} {1 + (last - 1) * number // (MOMENTS - 1)}" for number in range(MOMENTS)]


def _killed_at(at: str, lines: Path, *words: str) -> None:
    count = 0

    def on_event(frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal count
        count += event == LINE
        if at in (f"{event} {frame.f_code.co_name}", f"{event} {count}" if event == LINE else ""):
            os.kill(os.getpid(), signal.SIGKILL)
        return on_event

    def on_call(frame: FrameType, event: str, argument: Any) -> Any:
        return on_event(frame, event, argument) if frame.f_code.co_filename.startswith(BACKUPS) else None

    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    sys.settrace(on_call)
    try:
        flask_command(*words)
    finally:
        sys.settrace(None)
        lines.write_text(str(count))


@pytest.fixture
def killer(app: Flask, tmp_path: Path) -> Killer:
    (tmp_path / "data").mkdir()
    return Killer(tmp_path / "data")


def at_each_of(moments: Iterable[str], killer: Killer, *words: object) -> Iterable[str]:
    """Run the command once for each moment, killed there."""
    for moment in moments:
        assert killer.run(*words, at=moment) == -signal.SIGKILL, moment
        yield moment


def drafts_in(folder: Path) -> list[Path]:
    return [file for drafts in folder.glob(f"{DRAFTS}*") for file in drafts.iterdir()]


def add(name: str, meeting_id: int) -> dict[str, Any]:
    """Sign somebody up; return everything."""
    sign_up_all(db.session.get_one(Meeting, meeting_id), name)
    return everything()


def test_a_killed_backup_leaves_the_one_of_before_and_the_next_one_clears_up(
    flask: Command, killer: Killer, tmp_path: Path, pytestconfig: pytest.Config
):
    place, before = tmp_path / "a.backup", add("anna", make_soon().id)
    assert flask("backup", place).exit_code == 0
    old = place.read_bytes()

    assert killer.run("backup", place, at="return write_container") == -signal.SIGKILL

    assert place.read_bytes() == old
    assert {path.name for path in drafts_in(tmp_path)} == {"copy", "draft"}
    assert flask("backup", place).exit_code == 0
    assert drafts_in(tmp_path) == []
    if pytestconfig.getoption("--long"):
        assert killer.run("backup", place) == 0
        for moment in at_each_of(killer.lines(), killer, "backup", place):
            assert open_container(place).rows["signup"] == 1, moment
    assert everything() == before


def test_a_killed_restore_leaves_the_old_or_the_new_state_and_says_which(
    flask: Command, killer: Killer, tmp_path: Path, database: str, pytestconfig: pytest.Config
):
    meeting_id, place, data = make_soon().id, tmp_path / "a.backup", tmp_path / "data"
    restored = add("anna", meeting_id)
    assert flask("backup", place).exit_code == 0
    present = add("bram", meeting_id)
    assert tell_of_killed_restore(data) == ""

    for _ in at_each_of([f"call {REPLACES[database]}"], killer, "restore", place):
        assert everything() == present
        assert "The restore of a.backup on " in (sentence := tell_of_killed_restore(data))
        assert sentence.endswith("was cut off. Nothing was changed: run it again if you still want it.")

    for _ in at_each_of([f"return {REPLACES[database]}"], killer, "restore", place):
        assert everything() == restored
        assert "was cut off. It was complete: everything is that of the backup" in tell_of_killed_restore(data)
        assert tell_of_killed_restore(data) == ""  # told once

    if pytestconfig.getoption("--long"):
        assert killer.run("restore", place) == 0
        for moment in at_each_of(killer.lines(), killer, "restore", place):
            state, sentence = everything(), tell_of_killed_restore(data)
            assert state in (present, restored), moment
            assert not sentence or ("It was complete" in sentence) == (state == restored), moment
            if state == restored:
                present = add("bram", meeting_id)
