"""Parsing a calendar file in a process of its own, so that no file can harm the portal."""

import json
import logging
import subprocess
import sys
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from threading import BoundedSemaphore
from zoneinfo import ZoneInfo

from portal.intake.rules import results as say
from portal.intake.rules.child import Limits
from portal.intake.rules.results import Reading, from_json

log = logging.getLogger(__name__)

AT_ONCE = 3  # of the four threads for POST: one is left for sign-ups
PLACES = BoundedSemaphore(AT_ONCE)

_PORTAL = Path(__file__).parents[1]
# `portal/__init__.py` builds the whole portal, which takes a second or two: the parser only needs a few of its files.
_START = """
import sys, types
sys.modules["portal"] = types.ModuleType("portal")
sys.modules["portal"].__path__ = [sys.argv.pop()]
from portal.intake.rules.child import main
main()
"""


def read_apart(data: bytes, now: datetime, zone: ZoneInfo, limits: Limits) -> Reading:
    """Parse the file in a child process, in bounded time. A file that takes too long or crashes it gets one message."""
    if not PLACES.acquire(timeout=limits.wait):
        return Reading(sentence=say.BUSY)
    try:
        with start(now, zone, limits) as child:
            return answer(child, data, limits.wall)
    finally:
        PLACES.release()


def start(now: datetime, zone: ZoneInfo, limits: Limits) -> subprocess.Popen[bytes]:
    """Start the child, which waits for its file."""
    task = json.dumps({"now": now.isoformat(), "zone": zone.key, "limits": asdict(limits)})
    return isolated(_START, task, str(_PORTAL))


def isolated(program: str, *arguments: str) -> subprocess.Popen[bytes]:
    """Start a process with these lines of Python, without our environment, folder or open files."""
    pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
    return subprocess.Popen(
        [sys.executable, "-I", "-c", program, *arguments], stdin=pipe, stdout=pipe, stderr=nothing, env={}
    )


def answer(child: subprocess.Popen[bytes], data: bytes, seconds: float) -> Reading:
    """Return the child's reading of the file. The child has ended when this returns."""
    try:
        output, _ = child.communicate(data, timeout=seconds)
    except subprocess.TimeoutExpired:
        child.kill()
        child.communicate()
        log.warning("reading a calendar file took longer than %s seconds", seconds)
        return Reading(sentence=say.TOOK_TOO_LONG)
    if child.returncode != 0:
        log.warning("the reader of a calendar file ended with %s", child.returncode)
        return Reading(sentence=say.GAVE_UP)
    return from_json(json.loads(output))
