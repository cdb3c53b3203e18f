"""The letters page of the example portal, with the worker's .eml files."""

from dataclasses import asdict

from flask import Blueprint, abort, make_response, url_for
from werkzeug import Response

from portal.demo.operations.fill import is_example
from portal.demo.operations.welcome import LETTERS
from portal.demo.queries import letter_called, letters
from portal.keys import is_signed
from portal.settings import settings
from portal.web.answers import private, show

bp = Blueprint("demo", __name__, url_prefix="/example/letters/<key>")

# Letters have inline styles; nothing in them may run, load, submit or be framed.
LETTER_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


@bp.get("", endpoint="letters")
def index(key: str) -> Response:
    _only_for_the_example(key)

    shown = [{**asdict(found), "url": url_for("demo.letter", key=key, name=found.name)} for found in letters()]
    return private(show("demo/letters.html", letters=shown))


@bp.get("/<name>")
def letter(key: str, name: str) -> Response:
    _only_for_the_example(key)
    found = letter_called(name) or abort(404)

    html_url = url_for("demo.letter_html", key=key, name=name) if found.html else ""
    shown = {**asdict(found), "html_url": html_url}
    return private(show("demo/letter.html", letter=shown, letters_url=url_for("demo.letters", key=key)))


@bp.get("/<name>/html")
def letter_html(key: str, name: str) -> Response:
    _only_for_the_example(key)
    found = letter_called(name) or abort(404)

    response = make_response(found.html)
    response.headers["Content-Security-Policy"] = LETTER_POLICY
    return private(response)


def _only_for_the_example(key: str) -> None:
    """Abort with 404 without the secret address, outside the example, and when a mail server is configured."""
    if not is_signed(key, LETTERS) or settings().mail_url or not is_example():
        abort(404)
