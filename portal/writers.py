"""How many threads of this process may wait for SQLite's write lock; the others wait for a place, or are refused.

While a backup holds the lock, each thread that writes waits for it. When that are all threads that the server has, no
page is answered any more. A few that wait are enough to write without a pause.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition
from time import monotonic

PLACES = 4  # fewer than a server has threads
STUCK_SECONDS = 3  # when nobody was done for so long, the lock is held elsewhere, and there is no sense in waiting


class TooManyWait(Exception):
    """No place came free in time, or none is expected to."""


class Writers:
    """Those who write, or want to, in the order in which they came; the first few have a place."""

    def __init__(self, places: int = PLACES) -> None:
        self._places = places
        self._line: deque[object] = deque()
        self._moved_at = monotonic()  # when somebody left, or came to an empty line
        self._moved = Condition()

    def __len__(self) -> int:
        return len(self._line)

    @contextmanager
    def place(self, seconds: float) -> Iterator[None]:
        """Wait for a place, at most so long. Raises TooManyWait."""
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
