"""The logo and the style sheet of the colour: the same for everybody, under addresses whose content stays."""

import re

from flask import Blueprint, abort, request, url_for
from werkzeug import Response

from portal.branding.queries import logo_with
from portal.branding.rules.sheet import mark_of_sheet, sheet_of

bp = Blueprint("branding", __name__)

FOR_EVER = "public, max-age=31536000, immutable"


@bp.get("/logo/<id:id>.png")
def logo(id: int) -> Response:
    """Answer the picture. Another logo has another number, so a browser asks once."""
    png = logo_with(id) or abort(404)
    response = Response(png, content_type="image/png")
    response.headers["Cache-Control"] = FOR_EVER
    response.headers["Vary"] = "Accept-Encoding"
    response.set_etag(f"logo-{id}")
    return response.make_conditional(request)


@bp.get("/colours/<chosen>.css")
def colours(chosen: str) -> Response:
    """Answer the style sheet of this colour, six hexadecimal digits."""
    if not re.fullmatch(r"[0-9a-f]{6}", chosen):
        abort(404)
    mark = mark_of_sheet(f"#{chosen}")
    response = Response(sheet_of(f"#{chosen}"), content_type="text/css; charset=utf-8")
    response.headers["Cache-Control"] = FOR_EVER if request.args.get("v") == mark else "public, no-cache"
    response.headers["Vary"] = "Accept-Encoding"
    response.set_etag(mark)
    return response.make_conditional(request)


def colours_url(accent: str) -> str:
    """Return the address of the style sheet for "#rrggbb"."""
    return url_for("branding.colours", chosen=accent.removeprefix("#"), v=mark_of_sheet(accent))
