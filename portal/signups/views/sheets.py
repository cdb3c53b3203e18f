"""Exports of the participants of a session for spreadsheets: names, never needs or learning questions."""

from flask import Blueprint, abort, make_response, request
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.rules.who_may import What
from portal.agenda.views.access import my_meeting
from portal.history.operations import note_export
from portal.people.sign_in import signed_in_lately, the_reader
from portal.signups.models import Standing
from portal.signups.queries import WhoComes, who_comes
from portal.signups.rules.spreadsheet import Row, csv_of, workbook_of
from portal.web.answers import private
from portal.web.moment import now

bp = Blueprint("sheets", __name__, url_prefix="/manage/meetings")

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@bp.get("/<slug:slug>/signups.csv")
@signed_in_lately
def csv(slug: str) -> Response:
    meeting = my_meeting(slug, What.NAMES)
    _refuse_prefetch()

    return _file(csv_of(_rows(meeting)), "text/csv; charset=utf-8", f"{slug}.csv", meeting.id)


@bp.get("/<slug:slug>/signups.xlsx")
@signed_in_lately
def xlsx(slug: str) -> Response:
    meeting = my_meeting(slug, What.NAMES)
    _refuse_prefetch()

    return _file(workbook_of(_rows(meeting), _("Taking part")), XLSX, f"{slug}.xlsx", meeting.id)


def _refuse_prefetch() -> None:
    """Refuse speculative prefetches with 503, since an export is logged; the browser asks again on a real click."""
    purpose = f"{request.headers.get('Sec-Purpose', '')} {request.headers.get('Purpose', '')}"
    if "prefetch" in purpose.lower():
        abort(503)


def _rows(meeting: Meeting) -> list[Row]:
    """Return a header row, those with a seat, and those waiting, each in order of sign-up."""
    head = [_("Name"), _("Organisation"), _("E-mail address"), _("First time"), _("State"), _("Signed up")]
    states = {Standing.GOING: _("Takes part"), Standing.WAITING: _("On the waitlist")}
    everybody = who_comes(meeting.id)
    return [
        head,
        *(
            _cells(participant, state, meeting)
            for standing, state in states.items()
            for participant in everybody
            if participant.signup.standing == standing
        ),
    ]


def _cells(participant: WhoComes, state: str, meeting: Meeting) -> Row:
    signup = participant.signup
    first_time = _("yes") if signup.first_time else ""
    created = signup.created_at.astimezone(meeting.zone)
    return [signup.name, signup.organisation, participant.email, first_time, state, f"{created:%Y-%m-%d %H:%M}"]


def _file(content: bytes, kind: str, name: str, meeting_id: int) -> Response:
    """Return the file. Logs the export: the one row that a GET writes, and a HEAD does not."""
    if request.method == "GET":
        note_export(meeting_id, the_reader().id, now())
    response = make_response(content)
    response.content_type = kind
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return private(response)
