"""Static files: read and compressed once, and cached by browsers for ever under a hashed URL.

A style sheet's imports are inlined, so that a page loads two sheets, however many there are in the source; the fonts
that it names get the hash of their content too.
"""

import gzip
import hashlib
import mimetypes
import re
from dataclasses import dataclass
from pathlib import Path

from flask import Blueprint, Flask, abort, current_app, request, url_for
from werkzeug import Response

bp = Blueprint("assets", __name__)

FOLDER = Path(__file__).parents[2] / "static"
IMPORT = re.compile(r'@import "([\w./-]+)" layer\((\w+)\);')
FONT = re.compile(r'url\("\.\./(fonts/[\w.-]+)"\)')
COMMENT = re.compile(r"/\*.*?\*/\n", re.DOTALL)  # for developers, not for browsers
FONT_KIND = {".woff2": "font/woff2"}  # not every system's list of types knows it
COMPRESSED_TYPES = ("text/", "application/javascript", "image/svg+xml", "application/manifest+json")


@dataclass(frozen=True)
class Asset:
    content: bytes
    compressed: bytes | None
    kind: str
    mark: str


@bp.get("/static/<path:name>")
def file(name: str) -> Response:
    asset = _assets().get(name) or abort(404)
    compressed = asset.compressed if request.accept_encodings["gzip"] > 0 else None
    response = Response(compressed or asset.content, content_type=asset.kind)
    if compressed:
        response.headers["Content-Encoding"] = "gzip"
    is_current = request.args.get("v") == asset.mark
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable" if is_current else "public, no-cache"
    response.set_etag(f"{asset.mark}-gz" if compressed else asset.mark)
    return response.make_conditional(request)


def asset(name: str) -> str:
    """Return the URL of a file in static/, with the hash of its content."""
    return url_for("assets.file", name=name, v=_assets()[name].mark)


def init_assets(app: Flask) -> None:
    app.extensions["portal-assets"] = {
        path.relative_to(FOLDER).as_posix(): _read(path) for path in FOLDER.rglob("*") if path.is_file()
    }
    app.register_blueprint(bp)
    app.jinja_env.globals["asset"] = asset


def _assets() -> dict[str, Asset]:
    return current_app.extensions["portal-assets"]


def _read(path: Path) -> Asset:
    content = _sheet(path) if path.suffix == ".css" else path.read_bytes()
    kind = FONT_KIND.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    kind = "text/javascript" if path.suffix == ".js" else kind
    compressed = gzip.compress(content, 9, mtime=0) if kind.startswith(COMPRESSED_TYPES) else None
    kind = f"{kind}; charset=utf-8" if kind.startswith("text/") else kind
    return Asset(content, compressed, kind, _mark_of(content))


def _mark_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]


def _sheet(path: Path) -> bytes:
    """Return the style sheet with its imports, with its fonts under the same addresses as `asset()` gives them."""

    def hashed(font: re.Match[str]) -> str:
        return f'url("../{font[1]}?v={_mark_of((FOLDER / font[1]).read_bytes())}")'

    return FONT.sub(hashed, COMMENT.sub("", _with_imports(path))).encode()


def _with_imports(sheet: Path) -> str:
    """Return the style sheet with each import replaced by the imported sheet, in its cascade layer."""

    def imported(line: re.Match[str]) -> str:
        return f"@layer {line[2]} {{\n{(sheet.parent / line[1]).read_text()}}}"

    return IMPORT.sub(imported, sheet.read_text())
