"""Answering: the whole page for a browser, only the part for htmx, from the same facts. Decided here alone."""

from collections.abc import Callable, Mapping
from typing import Any

from flask import make_response, redirect, render_template
from htmx_flask import request
from werkzeug import Response


def show(
    page: str, part: str | None = None, status: int = 200, rest: Callable[[], Mapping[str, Any]] = dict, **facts: Any
) -> Response:
    """The page, or `part` of it when htmx asks for that. `rest` gathers the facts that only the page shows."""
    if part and wants_part():
        return make_response(render_template(part, **facts), status)
    return make_response(render_template(page, **{**rest(), **facts}), status)


def done(part: str, url: str, stays: bool = False, **facts: Any) -> Response:
    """After an accepted POST: the part for htmx, with the address that shows the same; else a redirect there.

    Who `stays` is on the page of that address already, and keeps it.
    """
    if not wants_part():
        return redirect(url, 303)
    response = make_response(render_template(part, **facts))
    if not stays:
        response.headers["HX-Push-Url"] = url
    return response


def send_to(url: str) -> Response:
    """To another page, whoever asks."""
    if not request.htmx:
        return redirect(url, 303)
    response = make_response("", 204)
    response.headers["HX-Redirect"] = url
    return response


def private(response: Response) -> Response:
    """For one reader: kept by no cache, found by no search engine."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def wants_part() -> bool:
    whole = request.htmx.history_restore_request or request.headers.get("HX-Request-Type") == "full"
    return bool(request.htmx) and not whole
