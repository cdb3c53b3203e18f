"""Headers of every response, and one log line per request, without keys or tokens."""

import logging
from time import perf_counter

from flask import Flask, current_app, g, request
from werkzeug import Response

from portal.settings import settings
from portal.web.freshness import VARY

log = logging.getLogger("portal.access")

_DIRECTIVES = {
    "default-src": "'self'",
    "font-src": "'self'",
    "img-src": "'self' data:",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "object-src": "'none'",
}
POLICY = "; ".join(f"{name} {value}" for name, value in _DIRECTIVES.items())
# of the page that other sites may frame: it has no form and no script
_EMBEDDED = {**_DIRECTIVES, "script-src": "'none'", "form-action": "'none'", "frame-ancestors": "*"}
EMBEDDED_POLICY = "; ".join(f"{name} {value}" for name, value in _EMBEDDED.items())


def init_headers(app: Flask) -> None:
    @app.before_request
    def start_clock() -> None:
        g.began = perf_counter()

    @app.after_request
    def add_headers(response: Response) -> Response:
        response.headers.setdefault("Vary", VARY)
        response.headers.setdefault("Cache-Control", "no-store")
        response.headers.setdefault("Content-Security-Policy", POLICY)
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "same-origin"
        response.headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
        if settings().is_https:  # over plain http browsers ignore both, and complain
            response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
            response.headers["Strict-Transport-Security"] = "max-age=31536000"
        return response

    @app.after_request
    def write_log(response: Response) -> Response:
        milliseconds = (perf_counter() - g.get("began", perf_counter())) * 1000
        log.info("%s %s %s %.0fms", request.method, nameable_path(), response.status_code, milliseconds)
        return response


def nameable_path() -> str:
    """Return the route pattern, or the first path segment for an unknown path if that segment is ours.

    Never the path itself: it may hold a key, a token, a certificate's code, the slug of a session by link, or a
    truncated link.
    """
    if request.url_rule is not None:
        return request.url_rule.rule
    first = request.path.strip("/").split("/")[0]
    known = {rule.rule.strip("/").split("/")[0] for rule in current_app.url_map.iter_rules()}
    return f"/{first}…" if first in known - {""} else "/…"
