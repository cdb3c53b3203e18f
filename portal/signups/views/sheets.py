"""Exports of the participants of a session for spreadsheets: names, attendance, and the answers to its extra question.

Answers are for whoever may read them on the list. Never needs, learning questions or cases.
"""

from flask import Blueprint, abort, make_response, request
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.queries.meetings import with_blocks
from portal.agenda.rules.times import net_minutes
from portal.agenda.rules.who_may import What, sees
from portal.agenda.views.access import my_meeting
from portal.history.operations import note_export
from portal.language import N_, name_order, tell
from portal.people.sign_in import signed_in_lately, the_reader
from portal.signups.models import Attendance, Signup, Standing
from portal.signups.queries import WhoComes, who_comes
from portal.signups.rules.spreadsheet import Row, csv_of, workbook_of
from portal.web.answers import private
from portal.web.moment import now

bp = Blueprint("sheets", __name__, url_prefix="/manage/meetings")

_ATTENDANCE: dict[str, str] = {
    Attendance.PRESENT: N_("Present"),
    Attendance.PARTLY: N_("Partly"),
    Attendance.ABSENT: N_("Not there"),
}
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
    """Return a header row, those with a seat by surname, and those waiting in the order of the queue.

    Only who may read answers gets those to the extra question.
    """
    has_answers = bool(meeting.extra_question) and sees(the_reader(), What.NEEDS, meeting)
    head = [_("Name"), _("Organisation"), _("E-mail address"), _("First time"), _("State"), _("Signed up")]
    head += [_("Attendance"), _("Minutes present"), *([meeting.extra_question] if has_answers else [])]
    meeting = with_blocks(meeting)
    everybody = who_comes(meeting.id)
    going = [participant for participant in everybody if participant.signup.standing == Standing.GOING]
    going.sort(key=lambda participant: name_order(participant.signup.name))
    waiting = [participant for participant in everybody if participant.signup.standing == Standing.WAITING]
    return [
        head,
        *(_cells(participant, _("Takes part"), meeting, has_answers) for participant in going),
        *(_cells(participant, _("On the waitlist"), meeting, has_answers) for participant in waiting),
    ]


def _cells(participant: WhoComes, state: str, meeting: Meeting, has_answers: bool) -> Row:
    signup = participant.signup
    first_time = _("yes") if signup.first_time else ""
    created = signup.created_at.astimezone(meeting.zone)
    attendance = tell(_ATTENDANCE[signup.attendance]) if signup.attendance else ""
    minutes = _minutes(signup, meeting)
    answers = [signup.extra_answer] if has_answers else []
    known = [signup.name, signup.organisation, participant.email, first_time, state, f"{created:%Y-%m-%d %H:%M}"]
    return [*known, attendance, minutes, *answers]


def _minutes(signup: Signup, meeting: Meeting) -> str:
    """Return the minutes present: all of them, those that were recorded, or none."""
    if signup.attendance == Attendance.PRESENT:
        return str(net_minutes(meeting))
    return str(signup.minutes) if signup.minutes else ""


def _file(content: bytes, kind: str, name: str, meeting_id: int) -> Response:
    """Return the file. Logs the export: the one row that a GET writes, and a HEAD does not."""
    if request.method == "GET":
        note_export(meeting_id, the_reader().id, now())
    response = make_response(content)
    response.content_type = kind
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return private(response)
