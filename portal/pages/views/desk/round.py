"""Asking for reactions on a summary."""

from flask import Blueprint, url_for
from werkzeug import Response

from portal.agenda.rules.who_may import What
from portal.agenda.views.access import my_meeting
from portal.clock import now
from portal.pages.views.desk.facts import show_summary_page
from portal.people.sign_in import signed_in, the_reader
from portal.reactions.forms import RoundForm
from portal.reactions.operations.ask import open_round
from portal.summaries.rules.steps import SummaryError
from portal.web.answers import send_to
from portal.web.forgery import says_so_in_its_form
from portal.web.forms import version_in

bp = Blueprint("rounds", __name__, url_prefix="/manage/meetings")


@bp.post("/<slug:slug>/summary/rounds")
@signed_in
@says_so_in_its_form
def create(slug: str) -> Response:
    meeting = my_meeting(slug, What.FOLLOW_UP)
    form = RoundForm()

    if not form.validate():
        return show_summary_page(meeting, form.refusal, round_form=form)

    try:
        open_round(meeting.id, form.closes.data, the_reader().id, now(), version_in(form.version) or None)
    except SummaryError as error:
        return _not_asked(slug, form, error)

    return send_to(url_for("summaries.index", slug=slug, said="asked-all", _anchor="round"))


def _not_asked(slug: str, form: RoundForm, error: SummaryError) -> Response:
    """Why not: at the day when that is wrong, else above the page."""
    meeting = my_meeting(slug, What.FOLLOW_UP)
    if error.field == "closes":
        form.refuse(error)
        return show_summary_page(meeting, error.status, round_form=form)
    return show_summary_page(meeting, error.status, sentence=error.words)
