"""What of a request decides which kept answer it gets, read from the WSGI environment in microseconds."""

import re
from functools import lru_cache
from typing import Any, NamedTuple

from werkzeug.datastructures import Accept
from werkzeug.http import parse_accept_header, parse_cookie

from portal.catalogues import LOCALES
from portal.web.cookies import CookieNames

LONGEST_ADDRESS = 500  # characters; longer ones, as of a search, are left to Flask
LONGEST_HEADER = 300
LONGEST_WORD = 10  # of what htmx says about a part
A_HOST = re.compile(r"(?:[A-Za-z0-9-]{1,63}\.){0,126}[A-Za-z0-9-]{1,63}(?::[0-9]{1,5})?")
A_DATE = re.compile("[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT", re.ASCII)
COMPARED = ("HTTP_HOST", "HTTP_ACCEPT_ENCODING", "HTTP_IF_NONE_MATCH")
LEFT_TO_FLASK = ("HTTP_TRANSFER_ENCODING", "HTTP_IF_MATCH", "HTTP_IF_UNMODIFIED_SINCE")
PART = ("HTTP_HX_REQUEST", "HTTP_HX_HISTORY_RESTORE_REQUEST", "HTTP_HX_REQUEST_TYPE")

Environ = dict[str, Any]


class Asked(NamedTuple):
    """All of a request that decides which copy it gets."""

    path: str
    query: str
    part: tuple[str | None, ...]
    language: str | None  # that was chosen


def asked_of(environ: Environ, names: CookieNames) -> Asked | None:
    """Return what was asked, or None where something could make the answer differ: Flask decides that.

    That is another method, a body, a precondition, a personal cookie or one of odd bytes, an odd Host or date, and
    whatever is very long.
    """
    get = environ.get
    path, query = get("PATH_INFO", ""), get("QUERY_STRING", "")
    if (
        get("REQUEST_METHOD") not in ("GET", "HEAD")
        or len(path) + len(query) > LONGEST_ADDRESS
        or get("CONTENT_LENGTH") not in (None, "", "0")
        or get("SCRIPT_NAME")
        or any(name in environ for name in LEFT_TO_FLASK)
        or any(name in environ and len(environ[name]) > LONGEST_HEADER for name in COMPARED)
        or not _is_host(get("HTTP_HOST", ""))
        or ("HTTP_IF_MODIFIED_SINCE" in environ and not A_DATE.fullmatch(environ["HTTP_IF_MODIFIED_SINCE"]))
    ):
        return None
    cookies, chosen = get("HTTP_COOKIE"), None
    if cookies:
        if len(cookies) > LONGEST_HEADER or not cookies.isascii() or any(name in cookies for name in names.personal):
            return None
        chosen = _language_in(cookies, names.language)
    part = tuple(get(name) for name in PART) if PART[0] in environ else ()
    if any(word and len(word) > LONGEST_WORD for word in part):
        return None
    return Asked(path, query, part, chosen)


def takes_gzip(accepted: str) -> bool:
    """Return whether this Accept-Encoding takes gzip. Answers are remembered, but not for headers of any length."""
    return _gzip_in(accepted) if len(accepted) <= LONGEST_HEADER else _parsed_gzip(accepted)


@lru_cache(maxsize=500)
def _gzip_in(accepted: str) -> bool:
    return _parsed_gzip(accepted)


def _parsed_gzip(accepted: str) -> bool:
    return parse_accept_header(accepted, Accept)["gzip"] > 0


@lru_cache(maxsize=500)
def _is_host(host: str) -> bool:
    return A_HOST.fullmatch(host) is not None


@lru_cache(maxsize=500)
def _language_in(cookies: str, name: str) -> str | None:
    chosen = parse_cookie(cookies).get(name)
    return chosen if chosen in LOCALES else None
