"""Asking for reactions on a summary."""

from dataclasses import replace

from flask import Blueprint, url_for
from werkzeug import Response

from portal.agenda.rules.who_may import What
from portal.agenda.views.access import my_meeting
from portal.pages.views.desk.facts import desk_of, desk_page, show_desk
from portal.people.sign_in import signed_in, the_reader
from portal.reactions.forms import RoundForm
from portal.reactions.operations.ask import open_round
from portal.summaries.rules.steps import SummaryError
from portal.web.answers import send_to
from portal.web.forgery import says_so_in_its_form
from portal.web.forms import version_in
from portal.web.moment import now

bp = Blueprint("rounds", __name__, url_prefix="/manage/meetings")


@bp.post("/<slug:slug>/summary/rounds")
@signed_in
@says_so_in_its_form
def create(slug: str) -> Response:
    meeting = my_meeting(slug, What.FOLLOW_UP)
    form = RoundForm()

    if not form.validate():
        page = desk_page(desk_of(meeting, now()))
        return show_desk(replace(page, round=replace(page.round, form=form)), form.refusal)

    try:
        version = version_in(form.version) or None
        open_round(meeting.id, form.closes.data, the_reader().id, now(), version, with_members=form.members.data)
    except SummaryError as error:
        return _not_asked(slug, form, error)

    return send_to(url_for("summaries.index", slug=slug, said="asked-all", _anchor="way"))


def _not_asked(slug: str, form: RoundForm, error: SummaryError) -> Response:
    """Show why, with the input: at the date when that is wrong, else above the page."""
    page = desk_page(desk_of(my_meeting(slug, What.FOLLOW_UP), now()))
    page = replace(page, round=replace(page.round, form=form))
    if error.field == "closes":
        form.refuse(error)
        return show_desk(page, error.status)
    return show_desk(replace(page, sentence=error.words, sentence_at=error.part), error.status)
