"""The four cookies of the portal, in one place."""

from flask import current_app, request
from werkzeug import Response

from portal.settings import settings

SIGN_IN = "sign-in"  # who is signed in
ASKED = "sign-in-asked"  # binds the code of the letter to the browser that asked
RECEIPT = "receipt"  # what this browser was told after signing up
LANGUAGE = "language"  # what the reader chose


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
    """Whether this answer sets or deletes the cookie already."""
    return any(cookie.startswith(f"{_full_name(name)}=") for cookie in response.headers.getlist("Set-Cookie"))


def is_personal() -> bool:
    """Whether the request carries a cookie that can make the answer differ from anybody else's.

    What is not ours does not count, or anybody could have each page built anew by sending a made-up cookie.
    `portal-personal` says of a cookie's name what proves it: the concepts that set these cookies know.
    """
    return any(read_cookie(name) and proves() for name, proves in current_app.extensions["portal-personal"].items())


def _full_name(name: str) -> str:
    # The prefix makes browsers refuse such a cookie from a neighbouring subdomain.
    return f"__Host-{name}" if settings().is_https else name
