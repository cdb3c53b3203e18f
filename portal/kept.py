"""What was read from the database, kept in this process until the calendar changes or time alone outdates it.

Only what the calendar's counter covers: sessions on the agenda, their texts and times, the names of networks. Not
seats, which change with each sign-up. The counter is read before what is kept under it, as for kept pages.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from typing import Any, NamedTuple, TypeVar

from flask import current_app

from portal.counters import counters
from portal.db import is_writing
from portal.site import site

READS = "portal-reads"  # in app.extensions
ROOM = 500_000  # values, such as the ids of a list: some 4 MB
Value = TypeVar("Value")


class Read(NamedTuple):
    """What was read, and how long it stays true."""

    value: Any
    until: datetime | None  # when time alone outdates it
    size: int = 1  # how many values it holds

    def is_over(self, at: datetime | None) -> bool:
        return at is not None and self.until is not None and self.until <= at


@dataclass(frozen=True)
class _Kept:
    version: Hashable
    read: Read


class KeptReads:
    """The newest read for each key; the least recently used go first."""

    def __init__(self, room: int = ROOM) -> None:
        self._room, self._size = room, 0
        self._kept: OrderedDict[Hashable, _Kept] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable, version: Hashable, at: datetime | None) -> Read | None:
        with self._lock:
            kept = self._kept.get(key)
            if kept is None or kept.version != version or kept.read.is_over(at):
                return None
            self._kept.move_to_end(key)
            return kept.read

    def put(self, key: Hashable, version: Hashable, read: Read) -> None:
        with self._lock:
            self._remove(key)
            self._kept[key] = _Kept(version, read)
            self._size += read.size
            while self._size > self._room and len(self._kept) > 1:
                self._remove(next(iter(self._kept)))

    def clear(self) -> None:
        with self._lock:
            self._kept.clear()
            self._size = 0

    def _remove(self, key: Hashable) -> None:
        if kept := self._kept.pop(key, None):
            self._size -= kept.read.size


def kept_read(key: Hashable, at: datetime | None, read: Callable[[], Read]) -> Any:
    """Return the value of `read` at this moment: the kept one while it is true. Nobody may change it.

    `at` is None for what time alone does not change. In a transaction that writes nothing is kept: it may be undone,
    and the next one gives its counter to other rows.
    """
    if is_writing():
        return read().value
    reads: KeptReads = current_app.extensions[READS]
    version = (counters()[0], site().version)
    known = reads.get(key, version, at)
    if known is None:
        known = read()
        reads.put(key, version, known)
    return known.value
