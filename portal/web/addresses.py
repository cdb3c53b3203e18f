"""URLs. Absolute ones come from BASE_URL, never from the request."""

import re
from functools import lru_cache
from typing import Any

from flask import current_app, g, has_request_context, request
from werkzeug.routing import BaseConverter

from portal.keys import SHAPE
from portal.settings import settings

LAST_PAGE = 10_000  # the highest page of a list
MOST_KNOWN = 10_000  # addresses, some 300 bytes each
_SIMPLE = frozenset({str, int, type(None)})


class SlugConverter(BaseConverter):
    """A slug; other input is a 404 without a database query."""

    regex = r"[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?"


class KeyConverter(BaseConverter):
    regex = SHAPE
    part_isolating = True


class IdConverter(BaseConverter):
    """The id of a row: up to nine ASCII digits, which fit the column."""

    regex = r"[0-9]{1,9}"

    def to_python(self, value: str) -> int:
        return int(value)


class TokenConverter(BaseConverter):
    """A one-time token: 32 random bytes."""

    regex = r"[A-Za-z0-9_-]{43}"


class KnowsAddresses:
    """A Flask app that builds an address once: a page has some fifty, and building one takes fifty calls."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        build = super().url_for  # pyright: ignore[reportAttributeAccessIssue]  Flask's, which comes after this class
        self._known_address = lru_cache(maxsize=MOST_KNOWN)(
            lambda _prefix, endpoint, anchor, values, _kinds: build(endpoint, _anchor=anchor, **dict(values))
        )

    def url_for(self, /, endpoint: str, *, _anchor: str | None = None, **values: Any) -> str:
        kinds = tuple(map(type, values.values()))  # True and 1 are equal, and make different addresses
        is_simple = endpoint[0] != "." and not any(name[0] == "_" for name in values) and _SIMPLE.issuperset(kinds)
        if not is_simple or not has_request_context():
            return super().url_for(endpoint, _anchor=_anchor, **values)  # pyright: ignore[reportAttributeAccessIssue]
        prefix = request.environ.get("SCRIPT_NAME", "")
        return self._known_address(prefix, endpoint, _anchor, tuple(values.items()), kinds)


def path_to(endpoint: str, **values: Any) -> str:
    """Return the path of an endpoint; also works in the worker, outside a request."""
    return current_app.url_map.bind("portal").build(endpoint, values)


def absolute(endpoint: str, **values: Any) -> str:
    return settings().base_url + path_to(endpoint, **values)


def absolute_for(is_members: bool, endpoint: str, **values: Any) -> str:
    """Return an address for a letter or calendar; of a page for members it leads through signing in, since the page
    itself tells a stranger nothing.
    """
    return absolute("people.sign_in", next=path_to(endpoint, **values)) if is_members else absolute(endpoint, **values)


def local_path(given: str | None) -> str:
    """Return `given` if it is a path of this portal, else ""."""
    # "//host", "/\host" and control characters can lead to another site.
    return given if given and re.fullmatch(r"/(?![/\\])[!-\[\]-~]{0,500}", given) else ""


def here() -> str:
    """Return the current path and query, to return to; "" for an address that only takes POST."""
    if g.get("is_for_all"):  # a cached page must not hold one reader's query string
        return path_to(request.endpoint, **(request.view_args or {})) if request.endpoint else ""
    if request.method in ("GET", "HEAD"):
        return local_path(request.full_path.removesuffix("?"))
    return local_path(request.path) if current_app.url_map.bind("portal").test(request.path, "GET") else ""


def page_in_address() -> int:
    """Return the page number in the query string, from one."""
    page = number_in_address("page")
    return page if 1 <= page <= LAST_PAGE else 1


def number_in_address(name: str) -> int:
    """Return the number in this parameter, such as a row id; 0, which is no id, for anything else."""
    return number_in(request.args.get(name, ""))


def number_in(typed: str) -> int:
    """Return the number that was typed, else 0. Nine digits fit an id column."""
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 0
