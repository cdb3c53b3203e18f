"""Which letters somebody gets: a switch behind the link in the foot of a letter, and on the reader's own page."""

from flask import Blueprint, abort, request, url_for
from werkzeug import Response

from portal.keys import id_in, opens
from portal.mail.letters.words import SWITCH
from portal.people.models import Person
from portal.people.operations.letters import choose_letters
from portal.people.queries import person_with
from portal.people.sign_in import signed_in, the_reader
from portal.web.answers import private, send_to, show
from portal.web.forgery import is_one_click, takes_one_click

bp = Blueprint("letters", __name__)


@bp.get("/letters/<key:key>")
def index(key: str) -> Response:
    person = _reader_of(key)

    return _page(key, person)


@bp.post("/letters/<key:key>")
@takes_one_click
def choose(key: str) -> Response:
    person = _reader_of(key)

    choose_letters(person.id, is_one_click() or _wants_only_seats())

    if is_one_click():  # RFC 8058 §3.1: no redirect
        return _page(key, _reader_of(key))
    return send_to(url_for(".index", key=key))


@bp.post("/me/letters")
@signed_in
def choose_mine() -> Response:
    choose_letters(the_reader().id, _wants_only_seats())

    return send_to(url_for("me.index", _anchor="letters"))


def _wants_only_seats() -> bool:
    return request.form.get("only_seats") == "yes"


def _reader_of(key: str) -> Person:
    """Return who got the letter with this key; aborts with 404, also when their address is another now."""
    number = id_in(key)
    person = person_with(number) if number is not None else None
    if person is None or not person.email or not opens(key, SWITCH, person.id, person.email):
        abort(404)
    return person


def _page(key: str, person: Person) -> Response:
    return private(show("pages/me/letters.html", key=key, only_seats=person.only_seat_letters))
