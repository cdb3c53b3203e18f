"""Lines up the threads of this process that write to SQLite, so that only the first tries for its write lock.

SQLite lets whoever waits for the lock poll it, ever more rarely, and gives it to whoever happens to ask next: of many
threads that poll, some wait for seconds. Here they wait in order without polling, and only the writers of other
processes are left to compete with. While a backup holds the lock, all others are refused in time, and serve pages.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition, Lock
from time import monotonic

PLACES = 1
STUCK_SECONDS = 3  # seconds without progress after which the lock is held elsewhere, and waiting makes no sense


class TooManyWait(Exception):
    """No place became free in time, or none is expected to."""


class Writers:
    """A FIFO queue of writers; the first may write, or the first few."""

    def __init__(self, places: int = PLACES) -> None:
        self._places = places
        self._line: deque[Condition] = deque()  # one each, so that only those are woken whose turn it is
        self._moved_at = monotonic()  # the last progress: a writer left, or joined an empty queue
        self._lock = Lock()  # of all of them; held only briefly

    def __len__(self) -> int:
        return len(self._line)

    @contextmanager
    def place(self, seconds: float) -> Iterator[None]:
        """Wait for a place, at most `seconds`. Raises TooManyWait."""
        ticket = Condition(self._lock)
        with self._lock:
            if not self._line:
                self._moved_at = monotonic()
            self._line.append(ticket)
            try:
                self._wait_for_place(ticket, monotonic() + seconds)
            except BaseException:
                self._leave(ticket)
                raise
        try:
            yield
        finally:
            with self._lock:
                self._leave(ticket)
                self._moved_at = monotonic()

    def _wait_for_place(self, ticket: Condition, until: float) -> None:
        while self._line.index(ticket) >= self._places:
            left = min(until, self._moved_at + STUCK_SECONDS) - monotonic()
            if left <= 0:
                raise TooManyWait
            ticket.wait(left)

    def _leave(self, ticket: Condition) -> None:
        self._line.remove(ticket)
        if len(self._line) >= self._places:
            self._line[self._places - 1].notify()  # who has a place already does not wait
