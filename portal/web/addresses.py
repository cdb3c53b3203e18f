"""Addresses: absolute ones come from BASE_URL, never from the request."""

import re
from typing import Any

from flask import current_app, g, request
from werkzeug.routing import BaseConverter

from portal.keys import SHAPE
from portal.settings import settings

LAST_PAGE = 10_000  # of a long list


class SlugConverter(BaseConverter):
    """What a title became; anything else is no page, before a database hears of it."""

    regex = r"[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?"


class KeyConverter(BaseConverter):
    regex = SHAPE
    part_isolating = True


class IdConverter(BaseConverter):
    """The id of a row: nine ASCII digits fit its column."""

    regex = r"[0-9]{1,9}"

    def to_python(self, value: str) -> int:
        return int(value)


class TokenConverter(BaseConverter):
    """A one-time token: 32 random bytes."""

    regex = r"[A-Za-z0-9_-]{43}"


def path_to(endpoint: str, **values: Any) -> str:
    """The path of an endpoint; works in the worker too, where there is no request."""
    return current_app.url_map.bind("portal").build(endpoint, values)


def absolute(endpoint: str, **values: Any) -> str:
    return settings().base_url + path_to(endpoint, **values)


def local_path(given: str | None) -> str:
    """`given` when it is a path of this portal, else nothing."""
    # "//host", "/\host" and control characters are ways to another site.
    return given if given and re.fullmatch(r"/(?![/\\])[!-\[\]-~]{0,500}", given) else ""


def here() -> str:
    """The path and query that the reader is at, for coming back to; nothing where only a form can be sent to."""
    if g.get("is_for_all"):  # a page that is kept: what this reader added to the address is not for the next one
        return path_to(request.endpoint, **(request.view_args or {})) if request.endpoint else ""
    if request.method in ("GET", "HEAD"):
        return local_path(request.full_path.removesuffix("?"))
    return local_path(request.path) if current_app.url_map.bind("portal").test(request.path, "GET") else ""


def page_in_address() -> int:
    """Which page of a long list is asked for, from one."""
    page = number_in_address("page")
    return page if 1 <= page <= LAST_PAGE else 1


def number_in_address(name: str) -> int:
    """A number of this name, such as the id of a row; 0, which no row has, for what is none."""
    return number_in(request.args.get(name, ""))


def number_in(typed: str) -> int:
    """The number that was typed, else 0. Nine digits fit the column of an id."""
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 0
