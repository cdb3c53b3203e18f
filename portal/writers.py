"""Who wants to write to SQLite, in the order in which they came; and when too many wait, who comes last is refused.

SQLite lets one write at a time. Who waits for its lock looks again after ever longer pauses, so the order is a matter
of luck; and while a backup holds the lock, as many threads wait as the server has, and no page is answered any more.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition
from time import monotonic

MOST_WAITING = 4  # with the one whose turn it is: fewer than a server has threads
STUCK_SECONDS = 1  # when a turn lasts longer, the lock is held elsewhere, or a write is long


class TooManyWait(Exception):
    """The turn did not come in time, or is not expected to."""


class WriteQueue:
    """The writers of one process, first come, first served."""

    def __init__(self, most: int = MOST_WAITING) -> None:
        self._most = most
        self._line: deque[object] = deque()  # the first has the turn
        self._since = 0.0  # when the first got it, by the monotonic clock
        self._moved = Condition()

    def __len__(self) -> int:
        return len(self._line)

    @contextmanager
    def turn(self, seconds: float) -> Iterator[None]:
        """Wait for the turn, at most so long. Raises TooManyWait."""
        ticket = object()
        with self._moved:
            self._line.append(ticket)
            try:
                self._wait_for_turn(ticket, monotonic() + seconds)
            except BaseException:
                self._leave(ticket)
                raise
            self._since = monotonic()
        try:
            yield
        finally:
            with self._moved:
                self._leave(ticket)

    def _wait_for_turn(self, ticket: object, until: float) -> None:
        while self._line[0] is not ticket:
            is_too_many = self._line.index(ticket) >= self._most
            end = min(until, self._since + STUCK_SECONDS) if is_too_many else until
            left = end - monotonic()
            if left <= 0:
                raise TooManyWait
            self._moved.wait(left)

    def _leave(self, ticket: object) -> None:
        self._line.remove(ticket)
        self._moved.notify_all()
