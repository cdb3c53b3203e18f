"""Answers what is kept before Flask does: with the bytes and headers of Flask's own answer to the same question.

Nothing is composed here. The first answer of Flask to an address says what it is a copy of (`freshness`), and its
headers are kept with that copy. A later request gets them while the counters and the clock say that the copy is true.
Whatever could make an answer differ is left to Flask.
"""

import logging
from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import lru_cache
from math import inf
from time import perf_counter, time
from typing import Any, NamedTuple

from werkzeug.http import http_date, is_resource_modified

from portal.clock import now
from portal.counters import Count
from portal.web.asked import Asked, Environ, asked_of, takes_gzip
from portal.web.commits import Commits, Values
from portal.web.cookies import CookieNames
from portal.web.forwarded import WATCH
from portal.web.store import Copy, Store

log = logging.getLogger("portal.access")

FRONT = "portal-front"  # in app.extensions, for a server that answers what is kept by itself
KEPT = "portal.kept"  # in the WSGI environment: of which copy Flask's answer is
MOST_ADDRESSES = 4000  # as they were spelled; then all are forgotten, and learned anew
STATUS = {200: "200 OK", 304: "304 NOT MODIFIED"}

Headers = list[tuple[str, str]]
StartResponse = Callable[..., Any]
VersionOf = Callable[[Values], Hashable]


class Kept(NamedTuple):
    """Of which copy an answer is. `version_of`: the counters on which the copy depends.

    `site`: the counter of the site when it was made, or None for what depends on no counter at all.
    """

    key: Hashable
    copy: Copy
    version_of: VersionOf
    site: int | None
    rule: str  # the pattern of the address, for the log


class Ready(NamedTuple):
    """An answer to send."""

    status: str
    headers: Headers
    body: bytes


class KeptAnswers:
    """A WSGI app around Flask's. `extensions`: of the Flask app, with the store of copies and the watch of proxies."""

    def __init__(
        self,
        flask: Callable[[Environ, StartResponse], Iterable[bytes]],
        extensions: Mapping[str, Any],
        commits: Commits,
        cookies: CookieNames,
    ) -> None:
        self.commits = commits
        self._flask = flask
        self._extensions = extensions
        self._cookies = cookies
        self._addresses: dict[Asked, Kept] = {}

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        asked = asked_of(environ, self._cookies)
        if asked is None:
            return self._flask(environ, start_response)
        kept = self._addresses.get(asked)
        if kept and (ready := self.ready(kept, environ, {} if kept.site is None else self.commits.values())):
            start_response(ready.status, ready.headers)
            return [ready.body]
        return self._learn(asked, environ, start_response)

    def known(self, environ: Environ, _start_response: StartResponse | None = None) -> Kept | None:
        """Return of what the answer is, if that was learned. In shape it is a WSGI app, so that ProxyFix takes it."""
        asked = asked_of(environ, self._cookies)
        return self._addresses.get(asked) if asked else None

    def ready(self, kept: Kept, environ: Environ, values: Values | None, most: float = inf) -> Ready | None:
        """Return the answer, if it is true by these counters, and of at most so many bytes."""
        began = perf_counter()
        if values is None or kept.site not in (None, values.get(Count.SITE, 0)):
            return None
        store: Store = self._extensions["portal-store"]
        copy = store.get(kept.key, kept.version_of(values), now())
        if copy is None:
            return None
        is_compressed = _is_compressed(copy, environ)
        status = 200 if _is_modified(environ, copy, is_compressed) else 304
        headers = copy.answers.get((status, is_compressed))
        if headers is None or (len(copy.compressed) if is_compressed else copy.length) > most:
            return None
        self._extensions[WATCH].notice(environ)
        method = environ["REQUEST_METHOD"]
        if log.isEnabledFor(logging.INFO):
            log.info("%s %s %s %.0fms", method, kept.rule, status, (perf_counter() - began) * 1000)
        body = b"" if status == 304 or method == "HEAD" else copy.compressed if is_compressed else copy.body()
        return Ready(STATUS[status], _dated(headers), body)

    def _learn(self, asked: Asked, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Let Flask answer, and keep what it says about a copy."""

        def start(status: str, headers: Headers, *error: Any) -> Any:
            kept: Kept | None = environ.get(KEPT)
            code = int(status[:3])
            if kept and code in STATUS:
                self._keep(asked, kept, code, headers, environ)
            return start_response(status, headers, *error)

        return self._flask(environ, start)

    def _keep(self, asked: Asked, kept: Kept, status: int, headers: Headers, environ: Environ) -> None:
        copy = kept.copy
        if not copy.is_dated(now()):
            return  # Flask leaves its date out, and compares with none
        copy.answers.setdefault((status, _is_compressed(copy, environ)), list(headers))
        if len(self._addresses) >= MOST_ADDRESSES:
            self._addresses.clear()
        # Without the copy, which the store may have dropped long before the address is asked again.
        self._addresses[asked] = kept._replace(copy=NO_COPY)


NO_COPY = Copy(None, b"", "", {}, None)


def _is_compressed(copy: Copy, environ: Environ) -> bool:
    return copy.is_worth_compressing and takes_gzip(environ.get("HTTP_ACCEPT_ENCODING", ""))


def _is_modified(environ: Environ, copy: Copy, is_compressed: bool) -> bool:
    if not copy.mark or ("HTTP_IF_NONE_MATCH" not in environ and "HTTP_IF_MODIFIED_SINCE" not in environ):
        return True
    return is_resource_modified(environ, f'"{copy.etag(is_compressed)}"', None, copy.headers.get("Last-Modified"))


def _dated(headers: Headers) -> Headers:
    """Return the headers with the date of now, which Werkzeug sets with an ETag."""
    date = _date(int(time()))
    return [(name, date) if name == "Date" else (name, value) for name, value in headers]


@lru_cache(maxsize=2)
def _date(second: int) -> str:
    return http_date(second)


class Front(NamedTuple):
    """For a server that answers what is kept by itself: what is known about a request, and the layer to ask."""

    known: Callable[[Environ, None], Kept | None]
    layer: KeptAnswers
