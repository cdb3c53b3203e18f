"""Caches public pages and feeds as bytes with an ETag, until something changes.

A change raises a counter, and a copy belongs to the counters that were read before its content. `until` is when the
page changes by time alone. One thread builds a copy while the others wait. Nobody gets a copy that was outdated when
their request began: after a commit, every new request sees it.

A reader with a personal cookie gets a page of their own: never cached, without an ETag. A person's own feed is built
for each request, and has an ETag.
"""

import gzip
import hashlib
from collections.abc import Callable, Hashable
from datetime import datetime
from threading import Semaphore
from typing import NamedTuple

from flask import current_app, g, request
from werkzeug import Response
from werkzeug.exceptions import ServiceUnavailable

from portal.clock import now
from portal.counters import Count, calendar_and_seats, counters
from portal.db import end_read
from portal.language import in_language
from portal.site import seen_counters, site
from portal.web.answers import wants_part
from portal.web.asked import takes_gzip
from portal.web.commits import Values
from portal.web.cookies import is_personal
from portal.web.kept_answers import KEPT, Kept, VersionOf
from portal.web.language import reader_language
from portal.web.moment import now as moment_of_request
from portal.web.store import Build, Copy, Store

VARY = "Accept-Encoding, Cookie, HX-Request"
VARY_OF_A_FEED = "Accept-Encoding"  # the same for everybody, so one copy is enough for a proxy
BEST_LEVEL_BELOW = 256 * 1024  # bytes; longer content is compressed at a lower level, in half the time
LONGEST_WAIT = 30  # seconds, for another thread's build
MOST_AT_FEEDS = 6  # threads that build a feed or wait for one: fewer than any supported server has


class Made(NamedTuple):
    """A page or feed. `is_random`: for a search that few others will repeat."""

    response: Response
    until: datetime | None  # when time alone outdates it
    is_random: bool = False


Make = Callable[[datetime], Made]
ReadVersion = Callable[[], Hashable]


def kept_page(name: Hashable, make: Make) -> Response:
    """Return a public page: the cached copy while valid; a personal one for a reader with a personal cookie.

    `make` gets the moment, and returns the page with the time until which it stays valid.
    """
    if is_personal():
        response = make(moment_of_request()).response
        response.headers["Cache-Control"] = "no-store"
        return response
    g.is_for_all = True  # what the page says about its own address must be the same for all readers
    key = ("page", name, wants_part(), reader_language(), site().version)
    return _answer(_noted(key, _copy(key, seen_counters(), counters, make), calendar_and_seats))


def kept_feed(name: Hashable, make: Make, is_long: bool = True, has_seats: bool = False) -> Response:
    """Return a public feed: the same for everybody, in the portal's language; independent of seats, unless it has them.

    `bin/serve` gives feeds their own threads (`portal.lanes`). On other servers, slow feeds (`is_long`) could occupy
    all threads: beyond a limit, clients are told to retry, so that pages and the health check keep theirs.
    """
    threads: Semaphore | None = current_app.extensions["portal-feed-threads"] if is_long else None
    seen = seen_counters()
    version, read_version = (seen, counters) if has_seats else (seen[0], lambda: counters()[0])
    key = ("feed", name, site().version)
    with in_language(site().locale):
        copy = _copy(key, version, read_version, make, threads)
        response = _answer(_noted(key, copy, calendar_and_seats if has_seats else _calendar))
    response.headers["Vary"] = VARY_OF_A_FEED
    return response


def kept_file(name: Hashable, kind: str, make: Callable[[], bytes]) -> Response:
    """Return a file whose name changes with its content: made when it is asked for, and kept by browsers for ever.

    It is kept here like a search: a crawler that asks for hundreds of pictures drives no page out.
    """
    threads: Semaphore = current_app.extensions["portal-feed-threads"]
    response = _answer(
        _copy(("file", name), 0, lambda: 0, lambda _at: Made(Response(make(), content_type=kind), None, True), threads)
    )
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    response.headers["Vary"] = VARY_OF_A_FEED
    return response


def kept_word(name: Hashable, response: Response) -> Response:
    """Return an answer that is always the same, and has no ETag."""
    store: Store = current_app.extensions["portal-store"]
    text, key = response.get_data(), ("word", name)
    copy = store.get(key, 0, now()) or store.put(key, Copy(text, b"", "", {}, None, 0, len(text)))
    _note(key, copy, lambda _values: 0, None)
    return response


def own_feed(response: Response) -> Response:
    """Return one person's feed: kept by nobody else, and with an ETag, so that a program that has it gets 304."""
    answer = _answer(_copy_of("own", None, Made(response, None)))
    answer.headers["Cache-Control"] = "private, no-cache"
    answer.headers["Vary"] = VARY_OF_A_FEED
    answer.headers["X-Robots-Tag"] = "noindex"
    return answer


def _copy(
    key: Hashable, version: Hashable, read_version: ReadVersion, make: Make, threads: Semaphore | None = None
) -> Copy:
    """Return the cached copy of this version, read in this request; or build one, for which one of `threads` must be
    free.
    """
    store: Store = current_app.extensions["portal-store"]
    at = now()
    if copy := store.get(key, version, at):
        return copy
    if threads is None:
        return _built_once(store, key, version, at, read_version, make)
    if not threads.acquire(blocking=False):
        raise ServiceUnavailable
    try:
        return _built_once(store, key, version, at, read_version, make)
    finally:
        threads.release()


def _built_once(
    store: Store, key: Hashable, version: Hashable, at: datetime, read_version: ReadVersion, make: Make
) -> Copy:
    """Build a copy, or wait for the thread that is building it."""
    copy = None
    is_later = False  # whether the build in progress began after this request
    while copy is None:
        build, is_ours = store.begin(key)
        if is_ours:
            return _build(store, key, build, read_version, make)
        end_read()  # waiting needs no database connection
        if not build.ended.wait(LONGEST_WAIT):
            raise ServiceUnavailable
        # A build that began before this request may miss a change since, unless the counters are still the same.
        if build.copy and build.copy.is_true(at) and (is_later or build.version == version):
            copy = build.copy
        is_later = True
    return copy


def _build(store: Store, key: Hashable, build: Build, read_version: ReadVersion, make: Make) -> Copy:
    """Build and cache the copy. The counters are read again, so that it also serves those who start waiting now."""
    try:
        end_read()
        at, version = now(), read_version()
        copy = store.get(key, version, at)  # another thread may have finished a moment ago
        if copy is None:
            made = make(at)
            copy = _copy_of(key, version, made)
            if copy.is_true(at):
                copy = store.put(key, copy, made.is_random)
        build.version, build.copy = version, copy
        return copy
    finally:
        store.end(key, build)


def _copy_of(key: Hashable, version: Hashable, made: Made) -> Copy:
    text = made.response.get_data()
    mark = hashlib.sha256(repr(key).encode() + text).hexdigest()[:24]
    headers = {name: value for name, value in made.response.headers.items() if name != "Content-Length"}
    is_picture = (made.response.content_type or "").startswith("image/png")  # which is compressed already
    compressed = b"" if is_picture else gzip.compress(text, 9 if len(text) < BEST_LEVEL_BELOW else 6, mtime=0)
    return Copy(text, compressed, mark, headers, made.until, version, len(text))


def _calendar(values: Values) -> int:
    return calendar_and_seats(values)[0]


def _noted(key: Hashable, copy: Copy, version_of: VersionOf) -> Copy:
    """Note of which copy this answer is, so that the next one needs no Flask."""
    if "counter_values" in g:  # else the database does not answer
        _note(key, copy, version_of, g.counter_values.get(Count.SITE, 0))
    return copy


def _note(key: Hashable, copy: Copy, version_of: VersionOf, site_count: int | None) -> None:
    if request.url_rule is not None:
        request.environ[KEPT] = Kept(key, copy, version_of, site_count, request.url_rule.rule)


def _answer(copy: Copy) -> Response:
    is_compressed = copy.is_worth_compressing and takes_gzip(request.headers.get("Accept-Encoding", ""))
    response = Response()
    response.headers.update(copy.headers)
    if not copy.is_dated(now()):
        del response.headers["Last-Modified"]
    response.headers["Cache-Control"] = "public, no-cache"
    response.set_etag(copy.etag(is_compressed))
    if is_compressed:
        response.headers["Content-Encoding"] = "gzip"
    return _with_body(response.make_conditional(request), copy, is_compressed)


def _with_body(response: Response, copy: Copy, is_compressed: bool) -> Response:
    """Attach the body, unless it is a 304 or HEAD, which need no decompression."""
    if response.status_code != 200:
        return response
    if request.method == "HEAD":
        response.headers["Content-Length"] = str(len(copy.compressed) if is_compressed else copy.length)
    else:
        response.set_data(copy.compressed if is_compressed else copy.body())
    return response
