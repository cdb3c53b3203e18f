"""The questions that members brought: all of them for the coordinator, the shared ones for members and the screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, abort, request
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.rules.who_may import gives_roles
from portal.agenda.views.access import my_network
from portal.networks.models import Network
from portal.people.sign_in import signed_in
from portal.themes.queries import BroughtQuestion, is_proposed_by, membership_of, questions_of
from portal.themes.views.access import network_inside
from portal.web.addresses import number_in_address
from portal.web.answers import private, show

bp = Blueprint("questions", __name__)


@dataclass(frozen=True)
class QuestionRow:
    """A question, with the name that may stand beside it."""

    text: str
    name: str
    organisation: str
    is_shared: bool


@bp.get("/networks/<slug:slug>/questions")
def index(slug: str) -> Response:
    """Show the questions that their owners share, or (`view=screen`) one of them, large."""
    network, person = network_inside(slug)
    rows = _shared(network)

    if request.args.get("view") == "screen":
        return _screen(network, rows)
    own = membership_of(person.id, network.id)
    facts: dict[str, Any] = {"network": network, "rows": rows, "own": own, "manages": gives_roles(person, network.id)}
    facts["is_theme"] = own is not None and is_proposed_by(person.id, network.id, own.question)
    return private(show("themes/questions.html", is_complete=False, **facts))


@bp.get("/manage/networks/<slug:slug>/questions")
@signed_in
def all_of_them(slug: str) -> Response:
    """Show all questions with name and organisation; the screen, which a whole room reads, has the shared ones."""
    network = my_network(slug)

    if request.args.get("view") == "screen":
        return _screen(network, _shared(network))
    rows = [
        _row(question, is_named=True, to_coordinator=True) for question in questions_of(network.id, shared_only=False)
    ]
    facts = {"network": network, "rows": rows, "own": None, "manages": True}
    return private(show("themes/questions.html", is_complete=True, **facts))


def _screen(network: Network, rows: Sequence[QuestionRow]) -> Response:
    number = number_in_address("n") or 1
    if rows and number > len(rows):
        abort(404)
    facts = {"network": network, "row": rows[number - 1] if rows else None, "number": number, "count": len(rows)}
    return private(show("themes/question_screen.html", **facts))


def _shared(network: Network) -> list[QuestionRow]:
    """Return the shared questions, those with a name first: the order of the others reveals no surname."""
    rows = [_row(question, question.membership.shows_card) for question in questions_of(network.id, shared_only=True)]
    nameless = sorted((row for row in rows if not row.name), key=lambda row: row.text)
    return [*(row for row in rows if row.name), *nameless]


def _row(question: BroughtQuestion, is_named: bool, to_coordinator: bool = False) -> QuestionRow:
    """Return a question; its owner's address is for coordinators only."""
    membership, person = question.membership, question.person
    name = person.name or (person.email_shown if to_coordinator else _("A member"))
    return QuestionRow(
        text=membership.question,
        name=name if is_named else "",
        organisation=membership.organisation if is_named else "",
        is_shared=membership.shares_question,
    )
