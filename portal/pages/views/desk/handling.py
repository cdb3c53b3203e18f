"""Answering a reaction: by a facilitator, or by an organiser to whom a hidden passage was passed on."""

from typing import NoReturn

from flask import Blueprint, abort, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.rules.who_may import What, changes
from portal.language import N_, tell
from portal.lessons.operations.handle import Rewritten
from portal.lessons.operations.handle import handle as answer
from portal.pages.views.desk.answered import BeforeAnswer, answered_parts, before_answer
from portal.people.sign_in import signed_in, the_reader
from portal.reactions.forms import HandlingForm
from portal.reactions.models import Outcome, Reaction, ReactionKind
from portal.reactions.queries import reaction_with
from portal.reactions.rules.reacting import digest_of, proposal
from portal.reactions.views.panels import handling_page
from portal.summaries.rules.steps import FindingsWait, NothingWritten, StaleText, SummaryError
from portal.summaries.rules.writing import TooLong
from portal.web.answers import done, private, send_to, show
from portal.web.moment import now

bp = Blueprint("handling", __name__, url_prefix="/manage/reactions")

PAGE, PART = "reactions/handling.html", "reactions/_reaction.html"
ANSWERED = "pages/desk/answered.html"
OF_THE_PARAGRAPH = (StaleText, FindingsWait, NothingWritten, TooLong)
NOTICES = {"answered": N_("Saved. The person who reacted sees your answer.")}


@bp.get("/<id:id>")
@signed_in
def index(id: int) -> Response:
    reaction, is_leader = _mine(id)
    notice_key = request.args.get("said")

    notice = tell(NOTICES[notice_key]) if notice_key in NOTICES else ""
    return private(show(PAGE, **vars(handling_page(reaction, is_leader)), notice=notice))


@bp.post("/<id:id>/handling")
@signed_in
def handle(id: int) -> Response:
    reaction, is_leader = _mine(id)
    form = HandlingForm()

    if form.takes and is_leader:
        _take_over(form, reaction)
        return private(show(PAGE, PART, **vars(handling_page(reaction, is_leader, form))))
    if not form.validate():
        return private(show(PAGE, PART, form.refusal, **vars(handling_page(reaction, is_leader, form))))

    before = before_answer(reaction)
    typed = form.paragraph.data if is_leader else None
    rewritten = Rewritten(typed, form.seen.data or "") if typed is not None else None
    try:
        answer(id, Outcome(form.outcome.data), form.reason.data or "", the_reader().id, now(), rewritten)
    except SummaryError as error:
        reaction, is_leader = _mine(id)
        if isinstance(error, OF_THE_PARAGRAPH):
            _refuse_paragraph(form, reaction, error)
        elif error.field:
            form.refuse(error)
        else:
            raise
        return private(show(PAGE, PART, error.status, **vars(handling_page(reaction, is_leader, form))))

    return private(_answered(id, before))


def _take_over(form: HandlingForm, reaction: Reaction) -> None:
    """Put the words of the reaction into the paragraph as it was typed; one that was left alone is read afresh."""
    typed, stored = form.paragraph.data or "", reaction.summary.parts.get(reaction.part, "")
    if digest_of(typed) == form.seen.data:
        typed = stored
        form.seen.raw_data, form.seen.data = None, digest_of(stored)
    form.paragraph.data = proposal(typed, reaction.text)


def _refuse_paragraph(form: HandlingForm, reaction: Reaction, error: SummaryError) -> None:
    """Show why at the paragraph; when somebody else changed it, with their text: saving again is then a choice."""
    form.add_error("paragraph", error.words)
    if isinstance(error, StaleText):
        stored = reaction.summary.parts.get(reaction.part, "")
        form.add_error("paragraph", _("It says now: %(text)s", text=stored or _("nothing")))
        form.seen.raw_data, form.seen.data = None, digest_of(stored)


def _answered(id: int, before: BeforeAnswer) -> Response:
    """Answer with what changed on the desk, else with its paragraph; an organiser stays on this one reaction."""
    reaction, is_leader = _mine(id)
    if not is_leader:
        return send_to(url_for(".index", id=id, said="answered"))
    slug = reaction.summary.meeting.slug
    url = url_for("summaries.index", slug=slug, said="answered", step="answer", _anchor=f"reaction-{id}")
    parts = answered_parts(reaction, before, request.form, now())
    return done(ANSWERED, url, stays=True, **vars(parts))


def _mine(id: int) -> tuple[Reaction, bool]:
    """Return the reaction, and whether the reader leads its meeting; aborts with 404 for others."""
    reaction = reaction_with(id)
    if reaction is None:
        _nothing()
    person = the_reader()
    if changes(person, What.FOLLOW_UP, reaction.summary.meeting):
        return reaction, True
    is_theirs = person.is_organiser and reaction.kind == ReactionKind.LEAVE_OUT and reaction.passed_on_at
    return (reaction, False) if is_theirs else _nothing()


def _nothing() -> NoReturn:
    abort(404)
