"""Authentication: Flask-Login with our own cookie and table, so that signing out or losing a role works at once."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import wraps
from math import ceil
from typing import Any

from flask import Flask, Request, abort, g, redirect, request, url_for
from flask.sessions import SecureCookieSession, SessionInterface
from flask_babel import gettext as _
from flask_login import LoginManager, current_user
from werkzeug import Response

from portal.people.models import Person
from portal.people.queries import sign_in_by
from portal.people.rules import LATELY, TODAY
from portal.people.use import cookie_of, is_over, is_to_be_told, read_use, used_at
from portal.web.addresses import here
from portal.web.cookies import SIGN_IN, read_cookie, set_cookie, sets_cookie
from portal.web.errors import error_page, typed
from portal.web.forgery import csrf_token
from portal.web.moment import now


class _NoCookieSession(SessionInterface):
    """Keeps Flask's own session empty: the portal only uses its four cookies."""

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession:
        return SecureCookieSession()

    def save_session(self, app: Flask, session: Any, response: Response) -> None:
        pass


def init_sign_in(app: Flask) -> None:
    manager = LoginManager(app)
    manager.session_protection = None  # pyright: ignore  the stub knows no None
    app.session_interface = _NoCookieSession()

    @manager.request_loader
    def load(_request: Request) -> Person | None:
        g.sign_in = None
        token, last_use = read_use(read_cookie(SIGN_IN) or "")
        found = sign_in_by(token, now()) if token else None
        if found and not is_over(found, used := used_at(found, last_use), now()):
            g.sign_in = found
            g.due_cookie = (token, found.ends_at) if is_to_be_told(used, now()) else None
        return g.sign_in and g.sign_in.person

    @app.after_request
    def tell_use(response: Response) -> Response:
        """Write the time of use in the cookie, in private responses only."""
        is_own = "no-store" in response.headers.get("Cache-Control", "")
        if is_own and g.get("due_cookie") and not sets_cookie(response, SIGN_IN):
            set_sign_in_cookie(response, *g.due_cookie)
        return response

    @app.context_processor
    def who_reads() -> dict[str, Person | None]:
        # An error page must not query the reader: the database may be what failed.
        return {"reader": None if g.get("is_broken") else reader()}


def reader() -> Person | None:
    """Return the signed-in person, or None."""
    return current_user._get_current_object() if current_user.is_authenticated else None


def the_reader() -> Person:
    """Return the signed-in person, in a view behind `signed_in`."""
    return reader() or abort(403)


def signed_in(view: Callable[..., Response]) -> Callable[..., Response]:
    """Require a sign-in: a GET is redirected to it and back, a POST is refused."""

    @wraps(view)
    def guarded(*args: Any, **values: Any) -> Response:
        if current_user.is_authenticated:
            return view(*args, **values)
        if request.method in ("GET", "HEAD"):
            return redirect(url_for("people.sign_in", next=here()), 303)
        return ask_to_sign_in_first(csrf_token(request.endpoint or ""))

    return guarded


def signed_in_lately(view: Callable[..., Response]) -> Callable[..., Response]:
    """Require a sign-in of at most half an hour ago: for roles, exports and deletions."""
    return _signed_in_within(LATELY, view)


def signed_in_today(view: Callable[..., Response]) -> Callable[..., Response]:
    """Require a sign-in of at most twelve hours ago: for publishing, calling off and taking over."""
    return _signed_in_within(TODAY, view)


def has_signed_in_today() -> bool:
    """Return whether the sign-in is fresh enough to publish or take over, for views where that depends on input."""
    return g.sign_in.started_at > now() - TODAY


def has_signed_in_lately() -> bool:
    """Return whether the sign-in is fresh enough to give roles, for views where that depends on input."""
    return g.sign_in.started_at > now() - LATELY


def _signed_in_within(within: timedelta, view: Callable[..., Response]) -> Callable[..., Response]:
    @wraps(view)
    def guarded(*args: Any, **values: Any) -> Response:
        # An invalid token goes on to the form, which reports it first.
        if g.sign_in.started_at > now() - within or g.get("is_forged"):
            return view(*args, **values)
        if request.method in ("GET", "HEAD"):
            return redirect(url_for("people.sign_in", next=here(), fresh=1), 303)
        return ask_to_sign_in_again(csrf_token(request.endpoint or ""))

    return signed_in(guarded)


def ask_to_sign_in_first(token: str) -> Response:
    """Answer a POST after the sign-in expired: the input stays, to be sent again after signing in."""
    sentence = _(
        "You are signed out. Open another window and sign in, come back here, and send it again. Nothing is lost."
    )
    action = {"text": _("Sign in"), "url": url_for("people.sign_in"), "is_elsewhere": True}
    return error_page(403, sentence, title=_("Sign in first"), again=typed(token), action=action)


def ask_to_sign_in_again(token: str) -> Response:
    """Answer a POST whose sign-in is too old: the input stays, to be sent again after a fresh one."""
    sentence = _(
        "For this we want to be sure that it is you. Sign in again in another window, come back here, and send it "
        "again. Nothing is lost."
    )
    url = url_for("people.sign_in", fresh=1, next=here() or None)
    action = {"text": _("Sign in again"), "url": url, "is_elsewhere": True}
    return error_page(403, sentence, title=_("Is it you?"), again=typed(token), action=action)


def set_sign_in_cookie(response: Response, token: str, ends_at: datetime) -> None:
    """Sign this browser in until then; the cookie holds now as the time of use."""
    set_cookie(response, SIGN_IN, cookie_of(token, now()), seconds=ceil((ends_at - now()).total_seconds()))
