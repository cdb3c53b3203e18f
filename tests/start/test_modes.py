"""What a command makes is for its owner alone, whatever the shell it is started from allows."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.serving import ROOT

pytestmark = pytest.mark.real_clock

COMMANDS = (
    ("db", "upgrade"),
    ("person", "add", "chris@example.org", "--name", "Chris", "--organiser"),
    ("worker", "--once"),
    ("letters", "list"),
    ("doctor",),
)


# Each command in a process of its own, which is forked when the portal is imported: that is most of what it takes.
EACH_BY_ITSELF = """
import os, sys
import flask.cli, portal

for command in sys.argv[1:]:
    child = os.fork()
    if not child:
        sys.argv = ["flask", *command.split()]
        flask.cli.main()
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code and command != "doctor":
        sys.exit(f"{command}: {code}")
"""


@pytest.mark.parametrize("mask", [0o022, 0o000])
def test_every_command_leaves_files_that_nobody_else_can_open(tmp_path: Path, mask: int):
    data = tmp_path / "data"
    environ = {**os.environ, "PORTAL_DATA": str(data)}

    subprocess.run(
        [sys.executable, "-c", EACH_BY_ITSELF, *map(" ".join, COMMANDS)],
        cwd=ROOT,
        env=environ,
        umask=mask,
        capture_output=True,
        check=True,
    )

    made = [data, *data.rglob("*")]
    assert {path.name: oct(path.stat().st_mode & 0o777) for path in made if path.stat().st_mode & 0o077} == {}
    assert {"portal.sqlite", "secret-key"} <= {path.name for path in made}
