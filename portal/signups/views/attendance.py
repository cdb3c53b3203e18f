"""Who was there, for who runs the session."""

from flask import Blueprint, request
from werkzeug import Response

from portal.agenda.rules.who_may import What
from portal.agenda.views.access import my_meeting
from portal.clock import now
from portal.people.sign_in import signed_in, the_reader
from portal.signups.forms import WalkInForm, attendance_in, minutes_in
from portal.signups.operations.attend import note_attendance
from portal.signups.operations.attend import walk_in as add_walk_in
from portal.signups.rules.refusals import NotTheDay, WrongMinutes
from portal.signups.views.facts import Place, Refused, attendance_facts, not_the_day, tapped
from portal.web.answers import done, private, show
from portal.web.forgery import says_so_in_its_form

bp = Blueprint("attendance", __name__, url_prefix="/manage/meetings")

PAGE, PART = "signups/attendance.html", "signups/_attendance.html"
ROW = "signups/_attendee.html"


@bp.get("/<slug:slug>/attendance")
@signed_in
def index(slug: str) -> Response:
    meeting = my_meeting(slug, What.NAMES)

    return private(show(PAGE, PART, **attendance_facts(meeting, _place(slug), now())))


@bp.post("/<slug:slug>/attendance")
@signed_in
def note(slug: str) -> Response:
    meeting = my_meeting(slug, What.NAMES)
    noted, minutes = attendance_in(request.form), minutes_in(request.form)

    try:
        note_attendance(meeting.id, noted, now(), minutes)
    except NotTheDay as error:
        return not_the_day(_place(slug), error)
    except WrongMinutes as error:
        facts = attendance_facts(meeting, _place(slug), now(), refused=Refused(noted, minutes, error))
        return private(show(PAGE, ROW, 422, **facts))

    return private(tapped(meeting, _place(slug), {*noted, *minutes}, now()))


@bp.post("/<slug:slug>/attendance/walk-ins")
@signed_in
@says_so_in_its_form
def walk_in(slug: str) -> Response:
    meeting = my_meeting(slug, What.NAMES)
    place = _place(slug)
    form = WalkInForm()

    if not form.validate():
        return private(show(PAGE, PART, form.refusal, **attendance_facts(meeting, place, now(), form)))

    try:
        add_walk_in(meeting.id, form.who(), the_reader().id, now())
    except NotTheDay as error:
        return not_the_day(place, error)

    facts = attendance_facts(meeting, place, now(), said="added")
    return private(done(PART, place.url("index", said="added", _anchor="walk-in"), stays=True, **facts))


def _place(slug: str) -> Place:
    return Place("attendance", {"slug": slug}, WalkInForm)
