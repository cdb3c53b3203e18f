"""A version of the text, and its changes."""

from flask import Blueprint, abort
from werkzeug import Response

from portal.agenda.rules.who_may import What, leads
from portal.agenda.views.access import my_meeting
from portal.people.sign_in import signed_in
from portal.summaries.models import PARTS
from portal.summaries.queries.texts import attendees_who_wrote, summary_of, versions_of
from portal.summaries.rules.difference import difference
from portal.summaries.words import leader_words, place_name, version_words
from portal.web.answers import private, show

bp = Blueprint("versions", __name__, url_prefix="/manage/meetings")


@bp.get("/<slug:slug>/summary/versions/<id:number>")
@signed_in
def index(slug: str, number: int) -> Response:
    meeting = my_meeting(slug, What.FOLLOW_UP)
    summary = summary_of(meeting.id)
    versions = versions_of(summary.id) if summary else []
    shown = next((version for version in versions if version.number == number), None) or abort(404)

    before = next((version for version in versions if version.number < number), None)
    was = before.parts if before else {}
    attendees = attendees_who_wrote(meeting.id, {shown.by_id, before.by_id if before else None})
    changed = [part for part in PARTS if was.get(part, "") != shown.parts.get(part, "")]
    return private(
        show(
            "summaries/version.html",
            meeting=meeting,
            number=number,
            read_by=leader_words(sum(leads(leader, meeting) for leader in meeting.facilitators)),
            parts=shown.parts,
            words=version_words(shown, meeting, attendees),
            before=before and version_words(before, meeting, attendees),
            changes=[
                (place_name(part, meeting.questions), difference(was.get(part, ""), shown.parts.get(part, "")))
                for part in changed
            ],
        )
    )
