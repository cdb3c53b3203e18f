"""Tracks on the monotonic clock how long letters take: which mail domains are slow, and which letter hangs."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock

from portal.mail.rules.sending import registered

SLOW = 2.0  # seconds after which a letter marks its mail domain as slow
HANGS = 120.0  # … after which it is aborted: a server that trickles bytes never hits a read timeout
MOST = 50  # slow domains remembered


@dataclass(frozen=True)
class UnderWay:
    domain: str
    since: float
    abort: Callable[[], None]


class Pace:
    """Shared by the connections of one worker, so that a slow domain does not occupy all of them."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._under_way: set[UnderWay] = set()
        self._slow: dict[str, None] = {}  # most recent last

    @contextmanager
    def measured(self, domain: str, abort: Callable[[], None]) -> Iterator[None]:
        domain = registered(domain)
        letter = UnderWay(domain, time.monotonic(), abort)
        with self._lock:
            self._under_way.add(letter)
        try:
            yield
        finally:
            with self._lock:
                self._under_way.discard(letter)
                self._slow.pop(domain, None)
                if time.monotonic() - letter.since > SLOW:
                    self._slow[domain] = None
                    for forgotten in list(self._slow)[:-MOST]:
                        del self._slow[forgotten]

    def slow_domains(self) -> set[str]:
        """Return the domains whose last letter, or the one in progress, was slow."""
        late = time.monotonic() - SLOW
        with self._lock:
            return {*self._slow, *(letter.domain for letter in self._under_way if letter.since < late)}

    def abort_hanging(self) -> None:
        late = time.monotonic() - HANGS
        with self._lock:
            hanging = [letter for letter in self._under_way if letter.since < late]
        for letter in hanging:
            letter.abort()
