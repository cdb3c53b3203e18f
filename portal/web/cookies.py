"""The four cookies of the portal, in one place."""

from flask import current_app, request
from werkzeug import Response

from portal.settings import settings

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


def _full_name(name: str) -> str:
    # The prefix makes browsers refuse such a cookie from a sibling subdomain.
    return f"__Host-{name}" if settings().is_https else name
