"""The invitee's page behind the link in the letter: the summary, with forms to react."""

from dataclasses import replace
from functools import partial

from flask import Blueprint, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.reactions.forms import ReactionForm
from portal.reactions.models import ReactionKind, Reader
from portal.reactions.operations.react import react as say
from portal.reactions.operations.react import take_back as unsay
from portal.reactions.queries import progress_of
from portal.reactions.rules.reacting import NoRound
from portal.reactions.views.facts import may_read, reacting_panel, reader_by, reader_page
from portal.reactions.views.voices import LateReaction, part_of
from portal.summaries.rules.steps import SummaryError
from portal.web.answers import done, private, send_to, show
from portal.web.errors import leads_back
from portal.web.forgery import says_so_in_its_form
from portal.web.moment import now

bp = Blueprint("reactions", __name__)

PAGE, PART = "reactions/show.html", "reactions/_part.html"


@bp.get("/reactions/<key:key>")
def index(key: str) -> Response:
    reader = _reader(key)
    notice_key, part = request.args.get("said", ""), request.args.get("part", "")

    reacting = reacting_panel(reader, key, notice_key=notice_key, at_part=part)
    return private(show(PAGE, **vars(reader_page(reader, reacting))))


@bp.post("/reactions/<key:key>")
@says_so_in_its_form
def react(key: str) -> Response:
    reader = _reader(key)
    form = ReactionForm()

    if not form.validate():
        return _again(reader, key, form)
    try:
        if not may_read(reader):
            raise NoRound
        say(reader.id, form.reaction(), now())
    except SummaryError as error:
        return _late(key, form, error)

    if form.kind.data == ReactionKind.LEAVE_OUT:  # the hidden sentence may occur elsewhere on the page too
        return private(send_to(_address(key, "hidden", form.of_part)))
    return _show_part(key, "thanks", form.of_part)


@bp.post("/reactions/<key:key>/<id:id>/removal")
def take_back(key: str, id: int) -> Response:
    reader = _reader(key)

    kind = unsay(reader.id, id, now())

    part = request.form.get("part", "")
    if kind == ReactionKind.LEAVE_OUT:  # what it hid may occur elsewhere on the page too
        return private(send_to(_address(key, "taken-back", part)))
    return _show_part(key, "taken-back", part)


def _reader(key: str) -> Reader:
    reader = reader_by(key, now())
    leads_back(_("Back to the summary"), url_for(".index", key=key))
    return reader


def _show_part(key: str, notice_key: str, part: str) -> Response:
    reader = _reader(key)
    reacting = reacting_panel(reader, key, notice_key=notice_key, at_part=part)
    if part not in reacting.items:  # the text has changed, or no such part
        return private(send_to(_address(key, notice_key, "")))
    facts = {"reacting": reacting, "item": reacting.items[part], "counted": progress_of(reader.summary.id)}
    return private(done(PART, _address(key, notice_key, part), stays=True, **facts))


def _again(reader: Reader, key: str, form: ReactionForm) -> Response:
    """Show the input with its errors, at its part, or above the page when it belongs to none."""
    reacting = reacting_panel(reader, key, form, at_part=form.of_part)
    item = reacting.items.get(form.of_part)
    part, facts = PART if item else None, {"reacting": reacting, "item": item, "form": form}
    return private(show(PAGE, part, form.refusal, lambda: vars(reader_page(reader, reacting)), **facts))


def _late(key: str, form: ReactionForm, error: SummaryError) -> Response:
    """Show why it is refused, and what was typed: in its form, or as text when there is none any more."""
    reader = _reader(key)
    reacting = reacting_panel(reader, key, form, at_part=form.of_part)
    item = reacting.items.get(form.of_part) or part_of(form.of_part, reader.summary.meeting, {})
    has_form = reacting.is_open and reacting.may_read and item.form is not None
    item.late = LateReaction(error.words, "" if has_form else form.text.data or "")
    item.form = form if has_form else None
    page = partial(reader_page, reader, reacting)
    return private(
        show(PAGE, PART, error.status, lambda: vars(replace(page(), late=item.late)), reacting=reacting, item=item)
    )


def _address(key: str, notice_key: str, part: str) -> str:
    return url_for("reactions.index", key=key, said=notice_key, part=part, _anchor=f"part-{part}" if part else None)
