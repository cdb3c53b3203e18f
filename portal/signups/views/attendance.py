"""The attendance page, for a signed-in facilitator."""

from flask import Blueprint, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import After, Meeting
from portal.agenda.rules.who_may import What, changes
from portal.agenda.views.access import my_meeting
from portal.people.sign_in import signed_in, the_reader
from portal.signups.forms import WalkInForm
from portal.signups.operations.attend import walk_in as add_walk_in
from portal.signups.views.facts import Place, attendance_list
from portal.signups.views.taps import note_taps
from portal.web.answers import done, private, show
from portal.web.errors import leads_back
from portal.web.forgery import says_so_in_its_form
from portal.web.moment import now

bp = Blueprint("attendance", __name__, url_prefix="/manage/meetings")

PAGE, PART = "signups/attendance.html", "signups/_attendance.html"


@bp.get("/<slug:slug>/attendance")
@signed_in
def index(slug: str) -> Response:
    meeting = my_meeting(slug, What.NAMES)

    return private(show(PAGE, PART, **vars(attendance_list(meeting, _place(meeting), now()))))


@bp.post("/<slug:slug>/attendance")
@signed_in
def note(slug: str) -> Response:
    meeting = _my_meeting(slug)

    return private(note_taps(meeting, _place(meeting), PAGE, now()))


@bp.post("/<slug:slug>/attendance/walk-ins")
@signed_in
@says_so_in_its_form
def walk_in(slug: str) -> Response:
    meeting = _my_meeting(slug)
    place = _place(meeting)
    form = WalkInForm()

    if not form.validate():
        return private(show(PAGE, PART, form.refusal, **vars(attendance_list(meeting, place, now(), form))))

    add_walk_in(meeting.id, form.newcomer(), the_reader().id, now(), form.idem.data or "")

    facts = vars(attendance_list(meeting, place, now(), notice_key="added"))
    return private(done(PART, place.url("index", said="added", _anchor="walk-in"), stays=True, **facts))


def _my_meeting(slug: str) -> Meeting:
    meeting = my_meeting(slug, What.NAMES)
    leads_back(_("Back to the list"), url_for("attendance.index", slug=slug))
    return meeting


def _place(meeting: Meeting) -> Place:
    is_over = meeting.after != After.NOTHING and not meeting.is_called_off and now() >= meeting.ends_at
    leads_on = is_over and changes(the_reader(), What.FOLLOW_UP, meeting)
    return Place("attendance", {"slug": meeting.slug}, WalkInForm, leads_on)
