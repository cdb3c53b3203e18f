"""The logo and the style sheet of the colour: the same for everybody, under addresses whose content stays.

A logo that the environment names (LOGO) is read once, at the start, and wins over the one that was uploaded.
"""

import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from flask import Blueprint, Flask, abort, current_app, request, url_for
from werkzeug import Response

from portal.branding.queries import logo_with
from portal.branding.rules.logo import MOST_BYTES, BadLogo, Picture, picture_of
from portal.branding.rules.sheet import mark_of_sheet, sheet_of
from portal.settings import malformed
from portal.site import Site

bp = Blueprint("branding", __name__)

FOR_EVER = "public, max-age=31536000, immutable"
SERVER_LOGO = "portal-logo"  # in app.extensions: the Picture of the environment, or None


@dataclass(frozen=True)
class ShownLogo:
    """What the head of a page needs; the size in pixels."""

    address: str
    width: int
    height: int


def init_branding(app: Flask, place: Path | None) -> None:
    """Read the logo that the environment names, if any. Raises SettingsError."""
    app.extensions[SERVER_LOGO] = _picture_at(place) if place else None
    app.jinja_env.globals["shown_logo"] = shown_logo


def shown_logo(of: Site) -> ShownLogo | None:
    """Return the logo that counts; None: the portal's own mark."""
    fixed: Picture | None = current_app.extensions[SERVER_LOGO]
    if fixed:
        address = url_for("branding.server_logo", mark=_mark_of(fixed))
        return ShownLogo(address, fixed.width, fixed.height)
    return ShownLogo(url_for("branding.logo", id=of.logo_id), *of.logo_size) if of.logo_id else None


@bp.get("/logo/<id:id>.png")
def logo(id: int) -> Response:
    """Answer the picture. Another logo has another number, so a browser asks once."""
    return _for_ever(logo_with(id) or abort(404), f"logo-{id}")


@bp.get("/logo/<mark>.png")
def server_logo(mark: str) -> Response:
    """Answer the picture of the environment. Another picture has another address."""
    fixed: Picture | None = current_app.extensions[SERVER_LOGO]
    if fixed is None or mark != _mark_of(fixed):
        abort(404)
    return _for_ever(fixed.png, mark)


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


def _for_ever(png: bytes, mark: str) -> Response:
    response = Response(png, content_type="image/png")
    response.headers["Cache-Control"] = FOR_EVER
    response.headers["Vary"] = "Accept-Encoding"
    response.set_etag(mark)
    return response.make_conditional(request)


def _picture_at(place: Path) -> Picture:
    try:
        with place.open("rb") as file:
            return picture_of(file.read(MOST_BYTES + 1))
    except (OSError, ValueError, BadLogo):
        raise malformed("LOGO") from None


def _mark_of(picture: Picture) -> str:
    return f"server-{sha256(picture.png).hexdigest()[:12]}"


def colours_url(accent: str) -> str:
    """Return the address of the style sheet for "#rrggbb"."""
    return url_for("branding.colours", chosen=accent.removeprefix("#"), v=mark_of_sheet(accent))
