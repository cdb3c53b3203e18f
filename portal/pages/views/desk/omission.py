"""Leaving a session without a summary this time, in one tap, with undo."""

from flask import Blueprint, url_for
from werkzeug import Response

from portal.agenda.rules.who_may import What
from portal.agenda.views.access import my_meeting
from portal.people.sign_in import signed_in
from portal.summaries.operations.skip import skip, take_up
from portal.web.answers import send_to
from portal.web.moment import now

bp = Blueprint("omission", __name__, url_prefix="/manage/meetings")


@bp.post("/<slug:slug>/summary/omission")
@signed_in
def create(slug: str) -> Response:
    meeting = my_meeting(slug, What.FOLLOW_UP)

    skip(meeting.id, now())

    return send_to(url_for("summaries.index", slug=slug))


@bp.post("/<slug:slug>/summary/omission/removal")
@signed_in
def undo(slug: str) -> Response:
    meeting = my_meeting(slug, What.FOLLOW_UP)

    take_up(meeting.id, now())

    return send_to(url_for("summaries.index", slug=slug))
