"""Public pages and feeds are made once, kept as bytes, and answered with an ETag until something changes.

What changes by a deed raises a counter, and the counter is in the key. What changes by time alone is in `until`.
A reader with a personal cookie gets a page of their own: never kept, never an ETag.
"""

import gzip
import hashlib
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import datetime
from threading import Lock

from flask import current_app, g, request
from flask_babel import force_locale
from werkzeug import Response

from portal.clock import now
from portal.counters import counters
from portal.language import reader_language
from portal.settings import settings
from portal.web.answers import wants_part
from portal.web.cookies import is_personal

VARY = "Accept-Encoding, Cookie, HX-Request"
ROOM = 16 * 1024 * 1024  # bytes
WORTH_PRESSING = 500  # bytes

Made = tuple[Response, datetime | None]


@dataclass(frozen=True)
class Copy:
    plain: bytes
    pressed: bytes
    mark: str
    headers: dict[str, str]
    until: datetime | None


class Store:
    """The kept copies of this process, the least used thrown away first."""

    def __init__(self, room: int = ROOM) -> None:
        self._copies: OrderedDict[Hashable, Copy] = OrderedDict()
        self._room = room
        self._size = 0
        self._lock = Lock()

    def get(self, key: Hashable, at: datetime) -> Copy | None:
        with self._lock:
            copy = self._copies.get(key)
            if copy is None or (copy.until and copy.until <= at):
                return None
            self._copies.move_to_end(key)
            return copy

    def put(self, key: Hashable, copy: Copy) -> None:
        with self._lock:
            self._forget(key)
            self._copies[key] = copy
            self._size += len(copy.plain) + len(copy.pressed)
            while self._size > self._room:
                self._forget(next(iter(self._copies)))

    def clear(self) -> None:
        with self._lock:
            self._copies.clear()
            self._size = 0

    def _forget(self, key: Hashable) -> None:
        copy = self._copies.pop(key, None)
        if copy:
            self._size -= len(copy.plain) + len(copy.pressed)


def kept_page(name: Hashable, make: Callable[[datetime], Made]) -> Response:
    """A public page: the kept copy while it is true; for who has a personal cookie one of their own.

    `make` gets the moment, and gives the page and until when time alone leaves it true; a page that
    is not worth keeping is true until that very moment.
    """
    at = now()
    if is_personal():
        response, _ = make(at)
        response.headers["Cache-Control"] = "no-store"
        return response
    g.is_for_all = True  # so what the page says of the address it is at is the same for all
    return _answer(_copy(("page", name, wants_part(), reader_language(), counters()), make, at))


def kept_feed(name: Hashable, make: Callable[[datetime], Made]) -> Response:
    """A public feed: the same for everybody, in the language of the portal, and blind to seats."""
    calendar, _ = counters()
    with force_locale(settings().locale.replace("-", "_")):
        return _answer(_copy(("feed", name, calendar), make, now()))


def _copy(key: Hashable, make: Callable[[datetime], Made], at: datetime) -> Copy:
    store: Store = current_app.extensions["portal-store"]
    copy = store.get(key, at)
    if copy is None:
        response, until = make(at)
        plain = response.get_data()
        mark = hashlib.sha256(repr(key[:-1]).encode() + plain).hexdigest()[:24]  # pyright: ignore[reportIndexIssue]
        headers = {name: value for name, value in response.headers.items() if name != "Content-Length"}
        copy = Copy(plain, gzip.compress(plain, 9, mtime=0), mark, headers, until)
        if until is None or until > at:
            store.put(key, copy)
    return copy


def _answer(copy: Copy) -> Response:
    pressed = request.accept_encodings["gzip"] > 0 and len(copy.plain) > WORTH_PRESSING
    response = Response(copy.pressed if pressed else copy.plain)
    response.headers.update(copy.headers)
    response.headers["Cache-Control"] = "public, no-cache"
    response.set_etag(f"{copy.mark}-gz" if pressed else copy.mark)
    if pressed:
        response.headers["Content-Encoding"] = "gzip"
    return response.make_conditional(request)
