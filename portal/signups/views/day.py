"""The attendance page behind the day link in a facilitator's letter: no sign-in needed."""

from datetime import timedelta

from flask import Blueprint, abort, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.queries.meetings import meeting_with
from portal.agenda.rules.leading import day_purpose
from portal.agenda.rules.who_may import leads
from portal.keys import id_in, opens
from portal.people.models import Person
from portal.signups.forms import DayWalkInForm
from portal.signups.operations.attend import walk_in as add_walk_in
from portal.signups.views.facts import Place, attendance_list
from portal.signups.views.taps import note_taps
from portal.web.answers import done, private, show
from portal.web.errors import leads_back
from portal.web.forgery import says_so_in_its_form
from portal.web.moment import now

bp = Blueprint("day", __name__)

KEY_LASTS = timedelta(days=2)  # after the end of the session
PAGE, PART = "signups/day.html", "signups/_attendance.html"


@bp.get("/days/<key:key>")
def index(key: str) -> Response:
    meeting, leader = opened_by(key)

    return private(show(PAGE, PART, leader=leader, **vars(attendance_list(meeting, _place(key), now()))))


@bp.post("/days/<key:key>")
def note(key: str) -> Response:
    meeting, leader = opened_by(key)

    return private(note_taps(meeting, _place(key), PAGE, now(), leader=leader))


@bp.post("/days/<key:key>/walk-ins")
@says_so_in_its_form
def walk_in(key: str) -> Response:
    meeting, leader = opened_by(key)
    place = _place(key)
    form = DayWalkInForm()

    if not form.validate():
        facts = vars(attendance_list(meeting, place, now(), form))
        return private(show(PAGE, PART, form.refusal, leader=leader, **facts))

    add_walk_in(meeting.id, form.newcomer(), leader.id, now(), form.idem.data or "")

    facts = vars(attendance_list(meeting, place, now(), notice_key="added"))
    return private(done(PART, place.url("index", said="added", _anchor="walk-in"), stays=True, **facts))


def opened_by(key: str) -> tuple[Meeting, Person]:
    """Return the meeting and the key's holder; aborts with 404 for a wrong key or a former facilitator, 410 when
    expired.
    """
    number = id_in(key)
    meeting = meeting_with(number) if number is not None else None
    leader = _whose(key, meeting) if meeting else None
    if not meeting or not leader:
        abort(404)
    if now() > meeting.ends_at + KEY_LASTS:
        abort(410)
    leads_back(_("Back to the list"), url_for("day.index", key=key))
    return meeting, leader


def _whose(key: str, meeting: Meeting) -> Person | None:
    """Return the facilitator to whom this key was sent."""
    leaders = [leader for leader in meeting.facilitators if meeting.reminded_at and leads(leader, meeting)]
    return next(
        (leader for leader in leaders if opens(key, day_purpose(leader.id), meeting.id, meeting.day_salt)), None
    )


def _place(key: str) -> Place:
    return Place("day", {"key": key}, DayWalkInForm)
