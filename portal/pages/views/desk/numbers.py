"""For organisers: only the sentences with a number of which a facilitator asked whether it may stay."""

from flask import Blueprint, abort, request, url_for
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.queries.meetings import meeting_at
from portal.language import N_, tell
from portal.lessons.queries.sources import lessons_of
from portal.people.sign_in import signed_in, the_reader
from portal.summaries.operations.set_aside import set_aside
from portal.summaries.queries.findings import Finding, findings_in
from portal.summaries.queries.texts import summary_of
from portal.web.answers import private, send_to, show
from portal.web.errors import leads_back
from portal.web.moment import now

bp = Blueprint("numbers", __name__, url_prefix="/manage/meetings")

STAYS = N_("Noted: it may stay.")


@bp.get("/<slug:slug>/summary/numbers")
@signed_in
def index(slug: str) -> Response:
    meeting = _meeting_to_judge(slug)
    notice = tell(STAYS) if request.args.get("said") == "stays" else ""

    return private(show("pages/desk/numbers.html", meeting=meeting, findings=_asked(meeting), notice=notice))


@bp.post("/<slug:slug>/summary/numbers")
@signed_in
def let_stay(slug: str) -> Response:
    meeting = _meeting_to_judge(slug)
    found = next((found for found in _asked(meeting) if found.mark == request.form.get("mark")), None)

    if found:
        set_aside(meeting.id, found.mark, found.kind, "", the_reader().id, now())

    return send_to(url_for(".index", slug=slug, said="stays" if found else None))


def _meeting_to_judge(slug: str) -> Meeting:
    """Return the meeting for an organiser; aborts with 404 for others."""
    meeting = meeting_at(slug)
    if not meeting or not the_reader().is_organiser:
        abort(404)
    leads_back(meeting.title, url_for(".index", slug=slug))
    return meeting


def _asked(meeting: Meeting) -> list[Finding]:
    """Return the findings that were asked about and still occur in the saved text or lessons."""
    lessons = [lesson.text for lesson in lessons_of(meeting.id)]
    found = findings_in(meeting, summary_of(meeting.id), lessons)
    return [finding for finding in found if finding.was_asked]
