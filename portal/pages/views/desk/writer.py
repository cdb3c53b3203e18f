"""Letting somebody who was there write the text, and withdrawing that link."""

from flask import Blueprint, url_for
from werkzeug import Response

from portal.agenda.rules.who_may import What
from portal.agenda.views.access import my_meeting
from portal.people.sign_in import signed_in
from portal.summaries.forms import WriterForm
from portal.summaries.operations.writer import ask_writer, stop_writer
from portal.web.addresses import number_in
from portal.web.answers import send_to
from portal.web.moment import now

bp = Blueprint("writer", __name__, url_prefix="/manage/meetings")


@bp.post("/<slug:slug>/summary/writer")
@signed_in
def create(slug: str) -> Response:
    meeting = my_meeting(slug, What.FOLLOW_UP)
    form = WriterForm()

    form.check()
    ask_writer(meeting.id, number_in(form.signup.data or ""), now())

    return send_to(url_for("summaries.index", slug=slug, said="writer", step="text", _anchor="step-text"))


@bp.post("/<slug:slug>/summary/writer/removal")
@signed_in
def stop(slug: str) -> Response:
    meeting = my_meeting(slug, What.FOLLOW_UP)

    stop_writer(meeting.id, now())

    return send_to(url_for("summaries.index", slug=slug, said="writer-stopped", step="text", _anchor="step-text"))
