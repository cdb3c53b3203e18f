"""No other site posts in a reader's name, and no cookie is needed for that.

A form's `csrf_token` is a signed constant of the address that it posts to, so a public page is the same bytes
for all; with a sign-in it is bound to that. A POST needs the token and no foreign origin. (Flask-WTF's own
token sets a cookie and makes every page another one.)

The two are looked at apart. A page of ours that was open too long has a token that no longer fits: it is answered with
what was typed. What another site sent is refused before its body is read, and no value of it comes back: the browser
sends it without the cookie (SameSite=Lax), so that a page for signing in could otherwise hold it with a ready button.
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
MOST_FIELDS = 200  # each is told again when the check fails
MOST_FIELDS_OF_MAKERS = 1000  # who brings 500 sessions along ticks each of them
SAFE = {"GET", "HEAD", "OPTIONS"}
View = TypeVar("View", bound=Callable[..., Any])


def csrf_token(endpoint: str) -> str:
    """The token for a form that posts to this endpoint, for this reader."""
    return signature("form", endpoint, _binding())


def says_so_in_its_form(view: View) -> View:
    """This view validates a PortalForm, which itself refuses a token that does not fit, and keeps what was typed."""
    view.refuses_forgery = True  # pyright: ignore[reportFunctionMemberAccess]
    return view


def refuse_foreign() -> Response | None:
    """Before all else: what another site posts is refused for every endpoint, and nothing of it is looked at."""
    if request.method in SAFE or not request.endpoint or not _is_foreign():
        return None
    return say_where_to_go()


def refuse_forgery() -> Response | None:
    """Before each request: a POST whose token does not fit goes no further, except to its own form."""
    if request.method in SAFE or not request.endpoint:
        return None
    most = MOST_FIELDS_OF_MAKERS if request.path.startswith("/manage/") else MOST_FIELDS
    if sum(1 for _ in request.form.items(multi=True)) > most:
        raise RequestEntityTooLarge
    g.is_forged = not is_signed(request.form.get(FIELD, ""), "form", request.endpoint, _binding())
    if not g.is_forged or hasattr(current_app.view_functions[request.endpoint], "refuses_forgery"):
        return None
    return say_again(csrf_token(request.endpoint))


def _is_foreign() -> bool:
    """Whether another origin sent this. A browser on plain http tells no Sec-Fetch-Site, so Origin decides there."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = request.headers.get("Origin")
    if origin is None:
        return False  # an old browser or a program: the token decides
    own = urlsplit(request.host_url)
    # BASE_URL too: behind a proxy that was not told about, the request's own scheme is not the browser's.
    return origin.lower() not in (f"{own.scheme}://{own.netloc}".lower(), settings().base_url.lower())


def _binding() -> str:
    if g.get("is_broken"):  # an error page, and perhaps no database to ask who reads it
        return ""
    return g.sign_in.token_hash if current_user.is_authenticated else ""
