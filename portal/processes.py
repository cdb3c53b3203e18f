"""The server as several processes on one machine: forked after the portal was loaded, so that they share its memory.

They share the listening socket too: the system gives each connection to one of them. Each keeps pages of its own, and
sees a change by another at once, since it asks the database (`web.commits`).
"""

import ctypes
import gc
import logging
import os
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress

log = logging.getLogger(__name__)

PAUSE_SECONDS = 0.5  # before a process that ended by itself is started again
STOP = {signal.SIGTERM}
_PR_SET_PDEATHSIG = 1  # prctl(2)

Serve = Callable[[bool], None]


class Stop:
    """Whether a stop was asked for, by a signal: perhaps before anything is served.

    Unlike an Event it has no lock: a service manager signals each process, and so does its parent, and the handler of
    the second signal may interrupt that of the first, which would hold the lock for ever.
    """

    is_asked = False

    def ask(self) -> None:
        self.is_asked = True


def serve_by(count: int, serve: Serve, after_first: Callable[[], None], stop: Stop) -> None:
    """Call `serve` in `count` processes until SIGTERM; with one, in this one. It is told whether it is the first start.

    `after_first`: called here once the first process has its copy of what the others should not inherit.
    `stop`: was perhaps asked for already; then there is nothing to start.

    Nothing may be open yet that a fork does not share: connections of the database, threads.
    """
    if count == 1:
        serve(True)
    else:
        _Watch(serve, stop).run(count, after_first)


class _Watch:
    """Starts the processes, and again those that end by themselves."""

    def __init__(self, serve: Serve, stop: Stop) -> None:
        self._serve = serve
        self._stop = stop
        self._running: set[int] = set()

    def run(self, count: int, after_first: Callable[[], None]) -> None:
        gc.freeze()  # or each process would copy the memory that it looks through for garbage
        signal.signal(signal.SIGTERM, lambda *_: self._end())
        self._start(is_first=True)
        after_first()
        for _ in range(count - 1):
            self._start(is_first=False)
        while self._running:
            process, status = os.wait()
            self._running.discard(process)
            if not self._stop.is_asked:
                log.warning("A server process ended by itself (%s). It starts again.", _how(status))
                time.sleep(PAUSE_SECONDS)
            self._start(is_first=False)

    def _start(self, is_first: bool) -> None:
        """Start a process, unless a stop was asked for: nobody would tell it."""
        parent = os.getpid()
        # A stop waits until the process is noted here, and until it listens to a stop of its own.
        signal.pthread_sigmask(signal.SIG_BLOCK, STOP)
        if self._stop.is_asked:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, STOP)
            return
        if process := os.fork():
            self._running.add(process)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, STOP)
            return
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, STOP)
        _end_with(parent)
        self._serve(is_first)
        sys.stderr.flush()
        os._exit(0)  # without what the parent registered for its own end

    def _end(self) -> None:
        self._stop.ask()
        for process in self._running:
            with suppress(ProcessLookupError):  # it ended, and is about to be taken off the list
                os.kill(process, signal.SIGTERM)


def _end_with(parent: int) -> None:
    """Ask Linux to stop this process when its parent is killed."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
        if os.getppid() != parent:  # killed before prctl
            os._exit(1)


def _how(status: int) -> str:
    code = os.waitstatus_to_exitcode(status)
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"
