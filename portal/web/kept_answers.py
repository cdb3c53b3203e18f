"""Answers what is kept before Flask does: with the bytes and headers of Flask's own answer to the same question.

Nothing is composed here. The first answer of Flask to an address says what it is a copy of (`freshness`), and its
headers are kept with that copy. A later request gets them while the counters and the clock say that the copy is true.
Whatever could make an answer differ (a personal cookie, a body, a precondition, an odd Host) is left to Flask.
"""

import logging
import re
from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import lru_cache
from time import perf_counter, time
from typing import Any, NamedTuple

from werkzeug.datastructures import Accept
from werkzeug.http import http_date, is_resource_modified, parse_accept_header, parse_cookie

from portal.catalogues import LOCALES
from portal.clock import now
from portal.counters import Count
from portal.web.commits import Commits, Values
from portal.web.cookies import CookieNames
from portal.web.forwarded import WATCH
from portal.web.store import Copy, Store

log = logging.getLogger("portal.access")

AT_ONCE = "portal-at-once"  # in app.extensions: what answers in the thread that reads the network
KEPT = "portal.kept"  # in the WSGI environment: of which copy Flask's answer is
MOST_ADDRESSES = 4000  # as they were spelled; then all are forgotten, and learned anew
LONGEST_ADDRESS = 500  # characters; longer ones, as of a search, are left to Flask
LONGEST_HEADER = 300
A_HOST = re.compile(r"[A-Za-z0-9.-]{1,253}(?::[0-9]{1,5})?")
LEFT_TO_FLASK = ("HTTP_TRANSFER_ENCODING", "HTTP_IF_MATCH", "HTTP_IF_UNMODIFIED_SINCE")

Headers = list[tuple[str, str]]
StartResponse = Callable[..., Any]
Environ = dict[str, Any]
VersionOf = Callable[[Values], Hashable]


class Kept(NamedTuple):
    """Of which copy an answer is. `version_of`: the counters on which the copy depends.

    `site`: the counter of the site when it was made, or None where the site says nothing in it.
    """

    key: Hashable
    copy: Copy
    version_of: VersionOf
    site: int | None
    rule: str  # the pattern of the address, for the log


class Asked(NamedTuple):
    """All of a request that decides which copy it gets."""

    path: str
    query: str
    part: tuple[str | None, ...]
    language: str | None  # that was chosen


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
        self._flask = flask
        self._extensions = extensions
        self._commits = commits
        self._cookies = cookies
        self._addresses: dict[Asked, Kept] = {}

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        asked = self._asked(environ)
        if asked is None:
            return self._flask(environ, start_response)
        if ready := self._ready(asked, environ):
            start_response(ready.status, ready.headers)
            return [ready.body]
        return self._learn(asked, environ, start_response)

    def at_once(self, environ: Environ, _start_response: StartResponse | None = None) -> Ready | None:
        """Return what is kept and true, if that takes no waiting; a WSGI app in shape, so that ProxyFix takes it."""
        asked = self._asked(environ) if self._commits.is_immediate else None
        return self._ready(asked, environ) if asked else None

    def _ready(self, asked: Asked, environ: Environ) -> Ready | None:
        began = perf_counter()
        known = self._addresses.get(asked)
        values = self._commits.values() if known else None
        if known is None or values is None or known.site not in (None, values.get(Count.SITE, 0)):
            return None
        store: Store = self._extensions["portal-store"]
        copy = store.get(known.key, known.version_of(values), now())
        if copy is None:
            return None
        is_compressed = copy.is_worth_compressing and takes_gzip(environ.get("HTTP_ACCEPT_ENCODING", ""))
        status = 200 if _is_modified(environ, copy, is_compressed) else 304
        headers = copy.answers.get((status, is_compressed))
        if headers is None:
            return None
        self._extensions[WATCH].notice(environ)
        method = environ["REQUEST_METHOD"]
        if log.isEnabledFor(logging.INFO):
            log.info("%s %s %s %.0fms", method, known.rule, status, (perf_counter() - began) * 1000)
        body = b"" if status == 304 or method == "HEAD" else copy.compressed if is_compressed else copy.body()
        return Ready(STATUS[status], _dated(headers), body)

    def _asked(self, environ: Environ) -> Asked | None:
        """Return what decides the answer, or None for what is left to Flask."""
        get = environ.get
        path, query = get("PATH_INFO", ""), get("QUERY_STRING", "")
        if (
            get("REQUEST_METHOD") not in ("GET", "HEAD")
            or len(path) + len(query) > LONGEST_ADDRESS
            or get("CONTENT_LENGTH") not in (None, "", "0")
            or get("SCRIPT_NAME")
            or not _is_host(get("HTTP_HOST", ""))
            or any(name in environ for name in LEFT_TO_FLASK)
            or len(get("HTTP_ACCEPT_ENCODING", "")) > LONGEST_HEADER
        ):
            return None
        cookies, chosen = get("HTTP_COOKIE"), None
        if cookies:
            if len(cookies) > LONGEST_HEADER or any(name in cookies for name in self._cookies.personal):
                return None
            chosen = _language_in(cookies, self._cookies.language)
        part = ()
        if "HTTP_HX_REQUEST" in environ:
            part = (environ["HTTP_HX_REQUEST"], get("HTTP_HX_HISTORY_RESTORE_REQUEST"), get("HTTP_HX_REQUEST_TYPE"))
            if any(value and len(value) > 10 for value in part):
                return None
        return Asked(path, query, part, chosen)

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
        has_date = any(name == "Last-Modified" for name, _ in headers)
        if "Last-Modified" in copy.headers and not has_date:
            return  # left out while its second is not over
        is_compressed = copy.is_worth_compressing and takes_gzip(environ.get("HTTP_ACCEPT_ENCODING", ""))
        copy.answers.setdefault((status, is_compressed), list(headers))
        if len(self._addresses) >= MOST_ADDRESSES:
            self._addresses.clear()
        # Without the copy, which the store may have dropped long before the address is asked again.
        self._addresses[asked] = kept._replace(copy=NO_COPY)


STATUS = {200: "200 OK", 304: "304 NOT MODIFIED"}
NO_COPY = Copy(None, b"", "", {}, None)


@lru_cache(maxsize=500)
def takes_gzip(accepted: str) -> bool:
    """Return whether this Accept-Encoding takes gzip."""
    return parse_accept_header(accepted, Accept)["gzip"] > 0


@lru_cache(maxsize=500)
def _is_host(host: str) -> bool:
    return A_HOST.fullmatch(host) is not None


@lru_cache(maxsize=500)
def _language_in(cookies: str, name: str) -> str | None:
    chosen = parse_cookie(cookies).get(name)
    return chosen if chosen in LOCALES else None


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
