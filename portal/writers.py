"""Limits how many threads of this process wait for SQLite's write lock; the others wait for a place, or are refused.

While a backup holds the lock, every writing thread waits for it. If all threads of the server did, no page would be
served. A few waiting threads are enough to write without gaps.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition
from time import monotonic

PLACES = 4  # fewer than the server's threads
STUCK_SECONDS = 3  # seconds without progress after which the lock is held elsewhere, and waiting makes no sense


class TooManyWait(Exception):
    """No place became free in time, or none is expected to."""


class Writers:
    """A FIFO queue of writers; the first few may write."""

    def __init__(self, places: int = PLACES) -> None:
        self._places = places
        self._line: deque[object] = deque()
        self._moved_at = monotonic()  # the last progress: a writer left, or joined an empty queue
        self._moved = Condition()

    def __len__(self) -> int:
        return len(self._line)

    @contextmanager
    def place(self, seconds: float) -> Iterator[None]:
        """Wait for a place, at most `seconds`. Raises TooManyWait."""
        ticket = object()
        with self._moved:
            if not self._line:
                self._moved_at = monotonic()
            self._line.append(ticket)
            try:
                self._wait_for_place(ticket, monotonic() + seconds)
            except BaseException:
                self._line.remove(ticket)
                raise
        try:
            yield
        finally:
            with self._moved:
                self._line.remove(ticket)
                self._moved_at = monotonic()
                self._moved.notify_all()

    def _wait_for_place(self, ticket: object, until: float) -> None:
        while self._line.index(ticket) >= self._places:
            left = min(until, self._moved_at + STUCK_SECONDS) - monotonic()
            if left <= 0:
                raise TooManyWait
            self._moved.wait(left)
