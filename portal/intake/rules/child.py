"""The child process that parses one calendar file: bytes in, JSON out, under resource limits.

A short rule can repeat until the year 9999, and a library can be slow or greedy in unexpected places. The limits end
this process, and no other.
"""

import json
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from resource import RLIMIT_AS, RLIMIT_CPU, setrlimit
from time import process_time
from typing import Any
from zoneinfo import ZoneInfo

from portal.intake.rules.reading import read_calendar
from portal.intake.rules.results import TOO_MUCH, Unreadable, as_json

_LEAST = 0.001  # seconds; a timer of 0 would be none
_AGAIN = 0.1  # seconds until the signal repeats, since a library may swallow the exception


@dataclass(frozen=True)
class Limits:
    """Limits for one file, in CPU seconds and bytes. A file with 500 events takes 0.2 s."""

    cpu: int = 8  # for everything; then the kernel ends the process
    memory: int = 256 * 1024 * 1024
    series: float = 0.5  # for one series or zone, which is then refused
    all_series: float = 3
    wall: float = 15  # wall-clock seconds, measured by the parent
    wait: float = 2  # wall-clock seconds of waiting for a free slot; an ordinary file takes less


USUAL = Limits()


class Effort:
    """Bounds CPU time. Only for the main thread, which alone receives signals."""

    def __init__(self, each: float, together: float) -> None:
        self._each, self._left = each, together
        signal.signal(signal.SIGPROF, _give_up)

    @contextmanager
    def bounded(self) -> Iterator[None]:
        """A context that raises Unreadable when it, or all contexts together, take too long."""
        if self._left <= 0:
            raise Unreadable(TOO_MUCH)
        began = process_time()
        try:
            signal.setitimer(signal.ITIMER_PROF, max(min(self._each, self._left), _LEAST), _AGAIN)
            yield
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            self._left -= process_time() - began


def main() -> None:
    """Limit this process, then parse the file on standard input."""
    task = json.loads(sys.argv[1])
    limits = Limits(**task["limits"])
    _limit(RLIMIT_CPU, limits.cpu)
    _limit(RLIMIT_AS, limits.memory)

    effort = Effort(limits.series, limits.all_series)
    now, zone = datetime.fromisoformat(task["now"]), ZoneInfo(task["zone"])
    reading = read_calendar(sys.stdin.buffer.read(), now, zone, effort.bounded)

    json.dump(as_json(reading), sys.stdout)


def _limit(what: int, most: int) -> None:
    with suppress(ValueError, OSError):  # macOS refuses RLIMIT_AS
        setrlimit(what, (most, most))


def _give_up(*_: Any) -> None:
    raise Unreadable(TOO_MUCH)
