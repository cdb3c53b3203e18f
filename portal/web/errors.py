"""Error pages in the reader's language that say what to do. Domain errors are mapped to HTTP only here."""

import sys
import time
from functools import lru_cache
from typing import Any

from flask import Flask, current_app, g, make_response, render_template, request
from flask_babel import gettext as _
from sqlalchemy.exc import DBAPIError, OperationalError
from werkzeug import Response
from werkzeug.exceptions import BadHost, HTTPException, InternalServerError, ServiceUnavailable
from werkzeug.routing import Map

from portal.db import end_read, has_written, may_come_back
from portal.language import N_, tell
from portal.refusals import Refusal
from portal.web.addresses import here

COME_BACK_SECONDS = 5
PAUSE_SECONDS = 0.1  # seconds before the retry

# code: (title, sentence)
WORDS = {
    400: (N_("We could not read that"), N_("Go back, reload the page and try again.")),
    403: (N_("You cannot open this page"), N_("You are signed in, but this page is for somebody else.")),
    404: (N_("Page not found"), N_("This page does not exist (any more). Go to the agenda.")),
    405: (
        N_("That does not work here"),
        N_("This address only shows something. Go back and use the button on the page."),
    ),
    409: (N_("That is no longer possible"), N_("Something changed in the meantime. Go back and look again.")),
    410: (N_("This link no longer works"), N_("It has already been used, or it is too old.")),
    413: (N_("That is too much text"), N_("Make it shorter and try again.")),
    415: (N_("We could not read that"), N_("Go back, reload the page and try again.")),
    422: (N_("Something is missing"), N_("Go back, look at what you filled in and try again.")),
    429: (N_("Please wait a moment"), N_("That were many tries. Try again in a few minutes.")),
    500: (N_("Something went wrong"), N_("That failed. It is our mistake, not yours. Try again shortly.")),
    503: (N_("It is busy here"), N_("That failed. Nothing was changed. Try again shortly.")),
}


def error_page(code: int, sentence: str = "", **facts: Any) -> Response:
    """Return the page for a status. It uses no database, which may be what failed."""
    g.is_broken = code >= 500
    title, default = WORDS.get(code, WORDS[500])
    facts = {"code": code, "title": tell(title), "sentence": sentence or tell(default), **facts}
    response = make_response(render_template("errors/error.html", **facts), code)
    response.headers["Cache-Control"] = "no-store"
    return response


def say_when(response: Response, refusal: Refusal) -> Response:
    """Set Retry-After (RFC 9110)."""
    if refusal.wait_seconds:
        response.headers["Retry-After"] = str(refusal.wait_seconds)
    return response


def leads_back(text: str, url: str) -> None:
    """Set where the page of a refusal links to; called by the view that found the object."""
    g.way_back = {"text": text, "url": url}


def say_again(token: str) -> Response:
    """Answer a POST with an expired token: the same form, with the input and a fresh token."""
    sentence = _("This page was open for a long time. Nothing has been done yet. Is this what you want?")
    return error_page(400, sentence, again=typed(token))


def say_where_to_go() -> Response:
    """Answer a POST from another site: without its input, so that no prefilled form is ready to be submitted."""
    sentence = _("Another site sent this. Nothing has been done. Go to the page itself, and use the button there.")
    return error_page(400, sentence)


def typed(token: str) -> dict[str, Any]:
    """Return the submitted input, for a form that resubmits it with this token."""
    fields = [(name, value) for name, value in request.form.items(multi=True) if name != "csrf_token"]
    return {"action": request.path, "token": token, "fields": fields}


def init_errors(app: Flask) -> None:
    @app.errorhandler(HTTPException)
    def http(error: HTTPException) -> Response:
        if error.code is None or error.code < 400 or isinstance(error, BadHost):
            # A redirect by the router; or a Host header from which no URL can be built.
            return error.get_response()  # pyright: ignore[reportReturnType]
        page = error_page(error.code, **_way_on(error.code))
        for name, value in error.get_headers():
            if name not in ("Content-Type", "Content-Length"):
                page.headers[name] = value
        if error.code in (429, 503):
            page.headers.setdefault("Retry-After", str(COME_BACK_SECONDS))
        return page

    @app.errorhandler(Refusal)
    def refusal(error: Refusal) -> Response:
        facts = {"title": tell(error.title)} if error.title else {}
        return say_when(error_page(error.status, error.words, action=g.get("way_back"), **facts), error)

    @app.errorhandler(DBAPIError)
    def database(error: DBAPIError) -> Response:
        end_read()
        if may_come_back(error):
            return http(ServiceUnavailable())
        app.log_exception(sys.exc_info())
        is_away = isinstance(error, OperationalError) or error.connection_invalidated
        return http(ServiceUnavailable() if is_away else InternalServerError())

    @app.errorhandler(InternalServerError)
    def broken(error: InternalServerError) -> Response:
        end_read()
        return http(error)


def _way_on(code: int) -> dict[str, Any]:
    """Return a link for members-only pages and expired links: signing in."""
    if code == 404 and _is_personal(request.path):
        sentence = _(
            "This link does not work. Perhaps it was cut off, or it is about something that has ended. Open it again "
            "in your e-mail, or sign in to see all your sessions."
        )
        return {"sentence": sentence, "leads_to_sign_in": True}
    if code == 404:
        return {"member": here()}
    return {"leads_to_sign_in": True} if code == 410 else {}


def _is_personal(path: str) -> bool:
    """Return whether the path looks like a link from a letter: it begins as a rule with such a key or token.

    The converter tells them apart: the letters of the example portal have a key of another kind.
    """
    return path.strip("/").split("/")[0] in _first_of_personal(current_app.url_map)


@lru_cache(maxsize=4)  # of each app in this process
def _first_of_personal(addresses: Map) -> set[str]:
    rules = [rule.rule for rule in addresses.iter_rules() if "<key:" in rule.rule or "<token:" in rule.rule]
    return {rule.strip("/").split("/")[0] for rule in rules}


class RetriesOnce:
    """A Flask app that retries a request once after a locked database or a deadlock.

    Safe, because a view calls one operation, which left nothing behind when it failed. After a commit nothing is
    retried.
    """

    def dispatch_request(self) -> Any:
        try:
            return super().dispatch_request()  # pyright: ignore[reportAttributeAccessIssue]
        except DBAPIError as error:
            if not may_come_back(error) or has_written():
                raise
            end_read()
            # at once, the other side of a deadlock may not have its lock yet, and both would fail again
            time.sleep(PAUSE_SECONDS)
            return super().dispatch_request()  # pyright: ignore[reportAttributeAccessIssue]
