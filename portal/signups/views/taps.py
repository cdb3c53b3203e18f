"""Answering the forms of the attendance list: a tap, the whole list without JavaScript, or everybody at once."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any

from flask import request
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.signups.forms import attendance_in, minutes_in, moment_in
from portal.signups.operations.attend import note_attendance, note_everybody, undo_everybody
from portal.signups.rules.refusals import WrongMinutes
from portal.signups.views.facts import Place, RefusedAttendance, attendance_list
from portal.web.answers import done, send_to, show

PART, ROW = "signups/_attendance.html", "signups/_attendee.html"


def note_taps(meeting: Meeting, place: Place, page: str, at: datetime, **facts: Any) -> Response:
    """Record what the form says, and answer with the row, the list, or the page.

    The buttons for everybody are in the form of the whole list too, so what was chosen there is recorded first.
    """
    noted, minutes = attendance_in(request.form), minutes_in(request.form)
    try:
        note_attendance(meeting.id, noted, at, minutes)
    except WrongMinutes as error:
        refused = attendance_list(meeting, place, at, refused=RefusedAttendance(noted, minutes, error))
        return show(page, ROW, 422, **facts, **vars(refused))

    if "everybody" in request.form:
        note_everybody(meeting.id, at)
        return _together(meeting, place, at, "everybody")
    if "undo" in request.form:
        if noted_at := moment_in(request.form["undo"]):
            undo_everybody(meeting.id, noted_at, at)
        return _together(meeting, place, at, "undone")
    return _tapped(meeting, place, {*noted, *minutes}, at)


def _together(meeting: Meeting, place: Place, at: datetime, notice_key: str) -> Response:
    facts = vars(attendance_list(meeting, place, at, notice_key=notice_key))
    return done(PART, place.url("index", said=notice_key, _anchor="together"), stays=True, **facts)


def _tapped(meeting: Meeting, place: Place, noted: Collection[int], at: datetime) -> Response:
    """Answer a tap with its row and the count; or redirect to the list when the person was removed meanwhile."""
    there = attendance_list(meeting, place, at)
    row = next((row for rows in there.groups for row in rows if row.id in noted), None)
    if row is None:
        return send_to(place.url("index"))
    facts = vars(replace(there, row=row, is_tap=True))
    return done(ROW, place.url("index", said="saved"), stays=True, **facts)
