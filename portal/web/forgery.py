"""CSRF protection without a cookie.

A form's `csrf_token` is a signature of its endpoint, so that a public page has the same bytes for everybody; for a
signed-in reader it is bound to the sign-in. A POST needs the token and no foreign origin. (Flask-WTF's token sets a
cookie and makes every page unique.)

The two checks differ. An expired token, from a page that was open too long, is answered with the input. A request from
another site is refused before its body is read, and none of its values come back: browsers send it without the cookie
(SameSite=Lax), so otherwise a sign-in page could hold the attacker's form, ready to submit.
"""

from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import urlsplit

from flask import current_app, g, request
from flask_login import current_user
from werkzeug import Response
from werkzeug.exceptions import RequestEntityTooLarge

from portal.keys import is_signed, signature
from portal.settings import settings
from portal.web.errors import say_again, say_where_to_go

FIELD = "csrf_token"
MOST_FIELDS = 200  # each is echoed when the check fails
MOST_FIELDS_OF_MAKERS = 1000  # importing 500 sessions ticks one each
ONE_CLICK = {"List-Unsubscribe": ["One-Click"]}  # RFC 8058 §3.1
SAFE = {"GET", "HEAD", "OPTIONS"}
FormView = TypeVar("FormView", bound=Callable[..., Any])


def csrf_token(endpoint: str) -> str:
    """Return the token for a form that posts to this endpoint, for this reader."""
    return signature("form", endpoint, _binding())


def says_so_in_its_form(view: FormView) -> FormView:
    """Mark a view that validates a PortalForm, which itself refuses an invalid token and keeps the input."""
    view.refuses_forgery = True  # pyright: ignore[reportFunctionMemberAccess]
    return view


def takes_one_click(view: FormView) -> FormView:
    """Mark a view that a mail program posts to (RFC 8058), without a page and so without a token.

    The key in its address decides. Only that one body passes; any other needs a token.
    """
    view.takes_one_click = True  # pyright: ignore[reportFunctionMemberAccess]
    return view


def is_one_click() -> bool:
    """Return whether this is the post of a mail program's unsubscribe button."""
    return request.form.to_dict(flat=False) == ONE_CLICK


def refuse_foreign() -> Response | None:
    """Refuse POSTs from other sites, for every endpoint, before anything is read."""
    if request.method in SAFE or not request.endpoint or not _is_foreign():
        return None
    return say_where_to_go()


def refuse_forgery() -> Response | None:
    """Refuse a POST with an invalid token before the view runs, unless its form handles that."""
    if request.method in SAFE or not request.endpoint:
        return None
    most = MOST_FIELDS_OF_MAKERS if request.path.startswith("/manage/") else MOST_FIELDS
    if sum(1 for _ in request.form.items(multi=True)) > most:
        raise RequestEntityTooLarge
    g.is_forged = not is_signed(request.form.get(FIELD, ""), "form", request.endpoint, _binding())
    view = current_app.view_functions[request.endpoint]
    if not g.is_forged or hasattr(view, "refuses_forgery") or (hasattr(view, "takes_one_click") and is_one_click()):
        return None
    return say_again(csrf_token(request.endpoint))


def _is_foreign() -> bool:
    """Return whether another origin sent this. Browsers omit Sec-Fetch-Site over http, so Origin decides there."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = request.headers.get("Origin")
    if origin is None:
        return False  # an old browser or a program: the token decides
    own = urlsplit(request.host_url)
    # BASE_URL too: behind an undeclared proxy, the request's scheme is not the browser's.
    return origin.lower() not in (f"{own.scheme}://{own.netloc}".lower(), settings().base_url.lower())


def _binding() -> str:
    if g.get("is_broken"):  # an error page, perhaps without a database to look up the reader
        return ""
    return g.sign_in.token_hash if current_user.is_authenticated else ""
