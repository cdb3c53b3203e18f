"""Finishing the summary, and choosing its audience."""

from dataclasses import replace

from flask import Blueprint, url_for
from werkzeug import Response

from portal.agenda.rules.who_may import What
from portal.agenda.views.access import my_meeting
from portal.lessons.forms import PublicationForm
from portal.pages.views.desk.facts import checks_of, desk_of, desk_page, show_desk
from portal.people.sign_in import signed_in_today, the_reader
from portal.reactions.operations.finish import finish
from portal.refusals import Refusal
from portal.summaries.models import Audience, SummaryStage
from portal.summaries.operations.publish import open_to
from portal.summaries.queries.texts import summary_of
from portal.summaries.rules.steps import SummaryError
from portal.web.answers import send_to
from portal.web.forms import NotAccepted, version_in
from portal.web.moment import now

_OPENED = {Audience.EVERYONE: "public", Audience.NETWORK: "widened", Audience.PARTICIPANTS: "narrowed"}

bp = Blueprint("publication", __name__, url_prefix="/manage/meetings")


@bp.post("/<slug:slug>/summary/publication")
@signed_in_today
def create(slug: str) -> Response:
    meeting = my_meeting(slug, What.FOLLOW_UP)
    form = PublicationForm()

    try:
        form.check()
        notice_key = _open(meeting.id, Audience(form.audience.data), form.ticked, version_in(form.version) or None)
    except (NotAccepted, SummaryError) as refusal:
        return _refused(slug, form, refusal)

    return send_to(url_for("summaries.index", slug=slug, said=notice_key, _anchor="way"))


def _open(meeting_id: int, audience: Audience, ticked: int, version: int | None) -> str:
    """Finish the text, or change its audience; return the notice key."""
    summary = summary_of(meeting_id)
    if audience == Audience.PARTICIPANTS and not (summary and summary.stage == SummaryStage.FINAL):
        finish(meeting_id, the_reader().id, now(), version)
        return "finished"
    open_to(meeting_id, audience, ticked, the_reader().id, now(), version)
    return _OPENED[audience]


def _refused(slug: str, form: PublicationForm, refusal: Refusal) -> Response:
    """Show the page again with the input and the reason of the refusal."""
    meeting = my_meeting(slug, What.FOLLOW_UP)
    desk = desk_of(meeting, now())
    page = desk_page(desk, checks=checks_of(desk, for_everyone=form.audience.data == Audience.EVERYONE))
    at = refusal.part or (form[refusal.field].id if refusal.field else "")
    page = replace(page, sentence=refusal.words, sentence_at=at, publication=replace(page.publication, form=form))
    return show_desk(page, refusal.status)
