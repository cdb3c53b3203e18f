"""The home of facilitators and organisers: their sessions, and what each waits for."""

from flask import Blueprint
from werkzeug import Response

from portal.agenda.queries import meetings_run_by
from portal.clock import now
from portal.manage.page import the_maker
from portal.people.sign_in import signed_in
from portal.web.answers import private, show

bp = Blueprint("manage", __name__, url_prefix="/manage")


@bp.get("")
@signed_in
def index() -> Response:
    person = the_maker()
    meetings = meetings_run_by(person)

    return private(
        show(
            "manage/index.html",
            drafts=[meeting for meeting in meetings if meeting.is_draft],
            upcoming=[meeting for meeting in meetings if not meeting.is_draft and meeting.ends_at > now()],
            past=[meeting for meeting in reversed(meetings) if not meeting.is_draft and meeting.ends_at <= now()],
        )
    )
