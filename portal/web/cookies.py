"""The four cookies of the portal, in one place."""

from typing import NamedTuple

from flask import current_app, request
from werkzeug import Response

from portal.settings import Settings, settings

SIGN_IN = "sign-in"  # who is signed in
ASKED = "sign-in-asked"  # binds the code in the letter to the browser that asked for it
RECEIPT = "receipt"  # the reply after signing up
LANGUAGE = "language"  # the chosen language


def read_cookie(name: str) -> str | None:
    return request.cookies.get(_full_name(name))


def set_cookie(response: Response, name: str, value: str, seconds: int) -> None:
    secure = settings().is_https
    response.set_cookie(
        _full_name(name), value, max_age=seconds, path="/", httponly=True, samesite="Lax", secure=secure
    )


def delete_cookie(response: Response, name: str) -> None:
    response.delete_cookie(_full_name(name), path="/", httponly=True, samesite="Lax", secure=settings().is_https)


def sets_cookie(response: Response, name: str) -> bool:
    """Return whether this response already sets or deletes the cookie."""
    return any(cookie.startswith(f"{_full_name(name)}=") for cookie in response.headers.getlist("Set-Cookie"))


def is_personal() -> bool:
    """Return whether a request cookie can personalise the response.

    Unknown or invalid cookies do not count, or anybody could have each page rebuilt by sending a made-up cookie. The
    extension `portal-personal` maps a cookie name to the check of its concept.
    """
    return any(read_cookie(name) and proves() for name, proves in current_app.extensions["portal-personal"].items())


class CookieNames(NamedTuple):
    """The full names of the cookies that decide which answer a reader gets."""

    personal: tuple[str, ...]
    language: str


def names_of(given: Settings) -> CookieNames:
    """Return the names of the personal cookies, and that of the language, under these settings."""
    return CookieNames((_name(SIGN_IN, given), _name(RECEIPT, given)), _name(LANGUAGE, given))


def _full_name(name: str) -> str:
    return _name(name, settings())


def _name(name: str, given: Settings) -> str:
    # The prefix makes browsers refuse such a cookie from a sibling subdomain.
    return f"__Host-{name}" if given.is_https else name
