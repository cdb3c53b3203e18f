"""What the views of two concepts share: whose sign-up a key opens, and the list of who was there.

The list is the same for who is signed in, and for who has the key of the day.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import abort, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.rules import IN_FEEDS
from portal.clock import now
from portal.keys import id_in, opens
from portal.language import N_, tell
from portal.signups.forms import WalkInForm
from portal.signups.models import Attendance, Signup
from portal.signups.queries import signup_with, with_a_seat
from portal.signups.rules import NotTheDay, noting
from portal.web.answers import done, send_to
from portal.web.errors import error_page

KEY_LASTS = IN_FEEDS  # after the end of the session
MOST_AT_ONCE = 100  # people in one form without JavaScript: a POST holds at most so many fields, twice

# What is said after a deed.
SAID = {"saved": N_("Saved."), "added": N_("On the list, and present.")}


@dataclass(frozen=True)
class Place:
    """Where a list stands, and so where its forms go."""

    views: str  # the blueprint
    values: Mapping[str, str]  # what its addresses hold
    form: type[WalkInForm]

    def endpoint(self, name: str) -> str:
        return f"{self.views}.{name}"

    def url(self, name: str, **more: Any) -> str:
        return url_for(self.endpoint(name), **self.values, **more)


@dataclass(frozen=True)
class Row:
    """Somebody with a seat. No address: whoever looks along at the door need not see it."""

    id: int
    name: str
    organisation: str
    attendance: str  # empty while nobody noted it
    group: int  # the number of its form without JavaScript


def signup_by(key: str) -> Signup:
    """The sign-up that this key opens: 404 for a wrong or renewed one, 410 past its day."""
    number = id_in(key)
    signup = signup_with(number) if number is not None else None
    if not signup or not opens(key, "signup", signup.id, signup.salt):
        abort(404)
    if now() > signup.meeting.ends_at + KEY_LASTS:
        abort(410)
    return signup


def attendance_facts(
    meeting: Meeting, place: Place, at: datetime, form: WalkInForm | None = None, said: str = ""
) -> dict[str, Any]:
    rows = [
        Row(one.id, one.name, one.organisation, one.attendance or "", number // MOST_AT_ONCE)
        for number, one in enumerate(with_a_seat(meeting.id))
    ]
    said = said or request.args.get("said", "")
    return {
        "meeting": meeting,
        "place": place,
        "noting": str(noting(meeting, at)),
        "groups": [rows[start : start + MOST_AT_ONCE] for start in range(0, len(rows), MOST_AT_ONCE)],
        "people": len(rows),
        "present": sum(row.attendance in (Attendance.PRESENT, Attendance.PARTLY) for row in rows),
        "form": form or place.form(formdata=None),
        "said": said,
        "words": tell(SAID[said]) if said in SAID else "",
    }


def tapped(meeting: Meeting, place: Place, noted: Mapping[int, Attendance | None], at: datetime) -> Response:
    """After a tap its row, with the count; else the list, as when somebody was taken off it meanwhile."""
    facts = attendance_facts(meeting, place, at)
    row = next((row for rows in facts["groups"] for row in rows if row.id in noted), None)
    if row is None:
        return send_to(place.url("index"))
    return done("signups/_attendee.html", place.url("index", said="saved"), stays=True, **facts, row=row, is_tap=True)


def not_the_day(place: Place, error: NotTheDay) -> Response:
    action = {"text": _("Back to the list"), "url": place.url("index")}
    return error_page(409, tell(error.sentence), action=action)
