"""khal behind vdirsyncer: fetches a calendar from the portal, stores it in files, and lists it in a terminal."""

import os
import shutil
import subprocess
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from tests.missing import cannot_run

NOT_HERE = "khal and vdirsyncer are not on this machine, so nobody looked at what they make of a calendar."
SYNC = """[general]
status_path = "{home}/status/"

[pair agenda]
a = "portal"
b = "files"
collections = null
conflict_resolution = "a wins"

[storage portal]
type = "http"
url = "{url}"

[storage files]
type = "filesystem"
path = "{home}/calendar/"
fileext = ".ics"
"""
SHOW = """[calendars]
[[agenda]]
path = {home}/calendar/
type = calendar

[locale]
local_timezone = Europe/Amsterdam
default_timezone = Europe/Amsterdam
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M

[sqlite]
path = {home}/khal.db
"""


class Shown(NamedTuple):
    """An event as khal lists it."""

    day: str
    starts: str
    ends: str
    title: str
    status: str


class Calendar:
    """A calendar that subscribes to one address of the portal."""

    def __init__(self, home: Path, url: str) -> None:
        if not (shutil.which("khal") and shutil.which("vdirsyncer")):
            cannot_run(NOT_HERE, "khal vdirsyncer")
        self._home = home
        for name, text in (("sync", SYNC), ("khal", SHOW)):
            (home / name).write_text(text.format(home=home, url=url))
        (home / "calendar").mkdir()
        self._run("vdirsyncer", "-c", home / "sync", "discover")

    def sync(self) -> None:
        self._run("vdirsyncer", "-c", self._home / "sync", "sync")

    def files(self) -> int:
        return len(list((self._home / "calendar").glob("*.ics")))

    def between(self, first: datetime, last: datetime) -> list[Shown]:
        """Return the events between two days, in order."""
        form = "{start-date}|{start-time}|{end-time}|{title}|{status}"
        days = (f"{first:%Y-%m-%d}", f"{last:%Y-%m-%d}")
        lines = self._run(
            "khal", "-c", self._home / "khal", "list", "--format", form, "--day-format", "", "--notstarted", *days
        )
        return [Shown(*(part.strip() for part in line.split("|"))) for line in lines.splitlines() if "|" in line]

    def _run(self, *command: object) -> str:
        environ = {**os.environ, "HOME": str(self._home), "LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": str(self._home)}
        done = subprocess.run([str(word) for word in command], env=environ, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return done.stdout
