"""Responses: the whole page for a browser, only the part for htmx, from the same facts. Decided only here."""

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from flask import make_response, redirect, render_template
from htmx_flask import request
from werkzeug import Response


def show(
    page: str, part: str | None = None, status: int = 200, rest: Callable[[], Mapping[str, Any]] = dict, **facts: Any
) -> Response:
    """Render the page, or `part` when htmx asks for it. `rest` returns the facts that only the page needs."""
    if part and wants_part():
        return make_response(render_template(part, **facts), status)
    return make_response(render_template(page, **{**rest(), **facts}), status)


def done(part: str, url: str, stays: bool = False, **facts: Any) -> Response:
    """Answer an accepted POST: the part for htmx, with the address of the same page; else a redirect there.

    `stays`: the reader is on that page already, so the address is not pushed.
    """
    if not wants_part():
        return redirect(url, 303)
    response = make_response(render_template(part, **facts))
    if not stays:
        response.headers["HX-Push-Url"] = url
    return response


def send_to(url: str) -> Response:
    """Redirect to another page, for htmx too.

    A browser that is sent to its own address with a fragment only jumps to the fragment: it has to reload.
    """
    if not request.htmx:
        return redirect(url, 303)
    response = make_response("", 204)
    if _is_own_address(url):
        response.headers["HX-Refresh"] = "true"
    else:
        response.headers["HX-Redirect"] = url
    return response


def private(response: Response) -> Response:
    """Mark the response as private: not cached, not indexed."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _is_own_address(url: str) -> bool:
    here, there = urlsplit(request.headers.get("HX-Current-URL", "")), urlsplit(url)
    return bool(there.fragment) and (here.path, here.query) == (there.path, there.query)


def wants_part() -> bool:
    whole = request.htmx.history_restore_request or request.headers.get("HX-Request-Type") == "full"
    return bool(request.htmx) and not whole
