"""The reader's language: their choice, in the one functional cookie."""

from flask import Blueprint, has_request_context, redirect, request
from werkzeug import Response

from portal.catalogues import LOCALES
from portal.site import site
from portal.web.addresses import local_path
from portal.web.cookies import LANGUAGE, read_cookie, set_cookie

A_YEAR = 365 * 24 * 3600

bp = Blueprint("language", __name__)


@bp.post("/language")
def choose() -> Response:
    """Store the chosen language in the cookie."""
    response = redirect(local_path(request.form.get("next")) or "/", 303)
    chosen = request.form.get("language", "")
    if chosen in LOCALES:
        set_cookie(response, LANGUAGE, chosen, seconds=A_YEAR)
    return response


def reader_language() -> str:
    """Return the chosen language, else LOCALE; browser headers are ignored."""
    chosen = read_cookie(LANGUAGE) if has_request_context() else None
    return chosen if chosen in LOCALES else site().locale
