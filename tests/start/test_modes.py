"""Files that a command makes are readable by their owner only, whatever the umask."""

import os
from pathlib import Path

import pytest

from tests.forking import code_of, start_flask

pytestmark = pytest.mark.real_clock

COMMANDS = (
    ("db", "upgrade"),
    ("person", "add", "chris@example.org", "--name", "Chris", "--organiser"),
    ("worker", "--once"),
    ("letters", "list"),
    ("doctor",),
)


@pytest.mark.parametrize("mask", [0o022, 0o000])
def test_every_command_leaves_files_that_nobody_else_can_open(tmp_path: Path, mask: int):
    data = tmp_path / "data"
    environ = {**os.environ, "PORTAL_DATA": str(data)}

    codes = {command: code_of(start_flask(environ, *command, umask=mask)) for command in COMMANDS}

    assert {command: code for command, code in codes.items() if code and command != ("doctor",)} == {}
    made = [data, *data.rglob("*")]
    assert {path.name: oct(path.stat().st_mode & 0o777) for path in made if path.stat().st_mode & 0o077} == {}
    assert {"portal.sqlite", "secret-key"} <= {path.name for path in made}
