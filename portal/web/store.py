"""The in-memory cache of pages and feeds, and the builds in progress. Independent of Flask."""

import gzip
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from threading import Event, Lock

from werkzeug.http import parse_date

A_SECOND = timedelta(seconds=1)  # the unit of an HTTP date
ROOM = 16 * 1024 * 1024  # bytes
WORTH_COMPRESSING = 500  # bytes
SEARCHES = 1 / 8  # share of the room for random searches
LARGE = 1 / 16  # share of the room; larger copies are kept compressed only


@dataclass(frozen=True)
class Copy:
    """A cached response. `text` is None when only the compressed bytes are kept."""

    text: bytes | None
    compressed: bytes
    mark: str
    headers: dict[str, str]
    until: datetime | None  # when time alone outdates it
    version: Hashable = None  # the counters, read before its content
    length: int = 0  # of the text, in bytes
    # the headers of Flask's answers with it, by status and whether they are compressed (`kept_answers`)
    answers: dict[tuple[int, bool], list[tuple[str, str]]] = field(default_factory=dict, compare=False, repr=False)

    @property
    def is_worth_compressing(self) -> bool:
        return bool(self.compressed) and self.length > WORTH_COMPRESSING

    def etag(self, is_compressed: bool) -> str:
        """Return its ETag, without quotes."""
        return f"{self.mark}-gz" if is_compressed else self.mark

    @property
    def size(self) -> int:
        return len(self.text or b"") + len(self.compressed)

    def is_dated(self, at: datetime) -> bool:
        """Return whether the second of its last change is over: another change in it would have the same date (RFC 9110
        §8.8.2.1).
        """
        date = parse_date(self.headers.get("Last-Modified"))
        return date is None or at >= date + A_SECOND

    def is_true(self, at: datetime) -> bool:
        return self.until is None or self.until > at

    def body(self) -> bytes:
        """Return the body, decompressed if necessary."""
        return gzip.decompress(self.compressed) if self.text is None else self.text


@dataclass
class Build:
    """A build by one thread; `version` and `copy` are set when it succeeded."""

    ended: Event = field(default_factory=Event)
    version: Hashable = None
    copy: Copy | None = None


class Shelf:
    """An LRU cache limited in bytes; the newest copy stays, whatever its size."""

    def __init__(self, room: float) -> None:
        self.size = 0
        self._room = room
        self._copies: OrderedDict[Hashable, Copy] = OrderedDict()

    def __len__(self) -> int:
        return len(self._copies)

    def get(self, key: Hashable) -> Copy | None:
        if key in self._copies:
            self._copies.move_to_end(key)
        return self._copies.get(key)

    def put(self, key: Hashable, copy: Copy) -> None:
        self.remove(key)
        self._copies[key] = copy
        self.size += copy.size
        while self.size > self._room and len(self._copies) > 1:
            self.remove(next(iter(self._copies)))

    def remove(self, key: Hashable) -> None:
        if copy := self._copies.pop(key, None):
            self.size -= copy.size


class Store:
    """The cached copies of this process: the newest for each key.

    Three shelves, so that none evicts another's copies: common pages, large common ones, and random searches. The
    newest of each stays even if larger than its shelf, so that a copy of any size is built once per change.
    """

    def __init__(self, room: int = ROOM) -> None:
        self._large_from = room * LARGE
        self._shared, self._searches, self._large = Shelf(room), Shelf(room * SEARCHES), Shelf(room)
        self._under_way: dict[Hashable, Build] = {}
        self._lock = Lock()

    @property
    def size(self) -> int:
        """The total size of the copies in bytes."""
        return sum(shelf.size for shelf in self._shelves)

    def __len__(self) -> int:
        return sum(len(shelf) for shelf in self._shelves)

    def get(self, key: Hashable, version: Hashable, at: datetime) -> Copy | None:
        """Return the copy of this version, unless time outdated it."""
        with self._lock:
            copy = next(filter(None, (shelf.get(key) for shelf in self._shelves)), None)
        return copy if copy and copy.version == version and copy.is_true(at) else None

    def put(self, key: Hashable, copy: Copy, is_random: bool = False) -> Copy:
        """Store a copy in place of an earlier one; return it as stored."""
        if copy.size > self._large_from:
            copy = replace(copy, text=None)
        shared = self._large if copy.size > self._large_from else self._shared
        with self._lock:
            for shelf in self._shelves:
                shelf.remove(key)
            (self._searches if is_random else shared).put(key, copy)
        return copy

    def begin(self, key: Hashable) -> tuple[Build, bool]:
        """Return the build in progress for this key, or a new one, with whether the caller must do it."""
        with self._lock:
            if key in self._under_way:
                return self._under_way[key], False
            self._under_way[key] = build = Build()
            return build, True

    def end(self, key: Hashable, build: Build) -> None:
        """End the build, successful or not, and wake the waiting threads."""
        with self._lock:
            del self._under_way[key]
        build.ended.set()

    def clear(self) -> None:
        with self._lock:
            for shelf in self._shelves:
                for key in list(shelf._copies):
                    shelf.remove(key)

    @property
    def _shelves(self) -> tuple[Shelf, Shelf, Shelf]:
        return self._shared, self._searches, self._large
