"""The process in which one calendar file is read: bytes in, JSON out, and an end to what it may use.

A rule of a few letters can repeat until the year 9999, and a library can be slow or greedy where nobody looked. Here
that ends this process, and no other.
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

from portal.intake.rules.offered import TOO_MUCH, Unreadable, as_json
from portal.intake.rules.reading import read_calendar

_LEAST = 0.001  # of a timer: a shorter one would be none
_AGAIN = 0.1  # a library may swallow what is raised


@dataclass(frozen=True)
class Limits:
    """What reading one file may use, in seconds of the processor and in bytes. One with 500 events takes 0.2."""

    cpu: int = 8  # of all of it; then the system ends the process
    memory: int = 256 * 1024 * 1024
    series: float = 0.5  # of one series or zone, which is then refused
    all_series: float = 3
    wall: float = 15  # on the clock, measured by whoever waits for it
    wait: float = 2  # on the clock, for a place; an ordinary file is read in less


USUAL = Limits()


class Effort:
    """Processor time for what may go on for ages. Only for the main thread of a process: signals go nowhere else."""

    def __init__(self, each: float, together: float) -> None:
        self._each, self._left = each, together
        signal.signal(signal.SIGPROF, _give_up)

    @contextmanager
    def bounded(self) -> Iterator[None]:
        """Raises Unreadable inside when this takes too long, or all together do."""
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
    """Limit this process, then read the file on its standard input."""
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
