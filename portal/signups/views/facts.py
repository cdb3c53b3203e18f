"""The attendance list, the same for a signed-in facilitator and for the holder of a day link."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flask import request, url_for

from portal.agenda.models import Meeting
from portal.agenda.queries.counts import counts_of
from portal.agenda.queries.meetings import with_blocks
from portal.agenda.rules.times import net_minutes
from portal.language import N_, tell
from portal.signups.forms import WalkInForm
from portal.signups.models import Attendance, Signup, Standing
from portal.signups.queries import with_a_seat
from portal.signups.rules.attendance import PRESENT, attendance_window
from portal.signups.rules.refusals import WrongMinutes

MOST_AT_ONCE = 99  # people in one form without JavaScript; with two fields each, this is what a POST may hold

UNDONE_WITHIN = timedelta(hours=12)  # how long the page offers to undo "everybody was there"

# Notices after an action.
NOTICES = {
    "saved": N_("Saved."),
    "added": N_("On the list, and present."),
    "everybody": N_("Noted. Was somebody not there after all? Tap their name."),
    "undone": N_("Undone: it is as it was before."),
}


@dataclass(frozen=True)
class Place:
    """The page that a list is on, and so the addresses of its forms."""

    views: str  # the blueprint's name
    values: Mapping[str, str]  # the parameters of its addresses
    form: type[WalkInForm]
    leads_on: bool = False  # to the page after the session, for whoever writes there

    def endpoint(self, name: str) -> str:
        return f"{self.views}.{name}"

    def url(self, name: str, **more: Any) -> str:
        return url_for(self.endpoint(name), **self.values, **more)


@dataclass(frozen=True)
class RefusedAttendance:
    """A refused submission, with the reason."""

    noted: Mapping[int, Attendance | None]
    minutes: Mapping[int, int | None]
    why: WrongMinutes


@dataclass(frozen=True)
class AttendanceRow:
    """One person with a seat. Without the address, which bystanders at the door should not see."""

    id: int
    name: str
    organisation: str
    attendance: str  # empty until recorded
    minutes: str  # of partial attendance; empty until recorded
    group: int  # the number of its form without JavaScript
    seen: str  # the stored values, sent along by a form without JavaScript
    error: str = ""


@dataclass(frozen=True)
class AttendanceList:
    """The list, with refused input still in its fields."""

    meeting: Meeting
    place: Place
    window: str
    groups: Sequence[Sequence[AttendanceRow]]  # one form each, without JavaScript
    row: AttendanceRow | None  # the first refused row; after a tap, the tapped one
    people: int
    most: int  # the most minutes that can be recorded
    present: int
    unnoted: int  # people of whom nothing is recorded
    noted_together_at: str  # the moment when the others were noted together, while that can be undone
    form: WalkInForm
    notice_key: str
    notice: str
    is_tap: bool = False


def attendance_list(
    meeting: Meeting,
    place: Place,
    at: datetime,
    form: WalkInForm | None = None,
    notice_key: str = "",
    refused: RefusedAttendance | None = None,
) -> AttendanceList:
    signups = with_a_seat(meeting.id)
    rows = [_row(signup, number // MOST_AT_ONCE, refused) for number, signup in enumerate(signups)]
    together = [signup.noted_together_at for signup in signups if signup.noted_together_at]
    noted_together_at = max(together, default=None)
    may_undo = noted_together_at is not None and at - noted_together_at <= UNDONE_WITHIN
    notice_key = notice_key or request.args.get("said", "")
    deleted = counts_of(meeting.id)
    return AttendanceList(
        meeting=meeting,
        place=place,
        window=str(attendance_window(meeting, at)),
        groups=[rows[start : start + MOST_AT_ONCE] for start in range(0, len(rows), MOST_AT_ONCE)],
        row=next((row for row in rows if row.error), None),
        people=len(rows) + sum(deleted.get(counted, 0) for counted in (Standing.GOING, *Attendance)),
        most=net_minutes(with_blocks(meeting)),
        present=sum(row.attendance in PRESENT for row in rows) + sum(deleted.get(counted, 0) for counted in PRESENT),
        unnoted=sum(not row.attendance for row in rows),
        noted_together_at=noted_together_at.isoformat() if noted_together_at and may_undo else "",
        form=form or place.form(formdata=None, data={"idem": secrets.token_urlsafe(12)}),
        notice_key=notice_key,
        notice=tell(NOTICES[notice_key]) if notice_key in NOTICES else "",
    )


def _row(signup: Signup, group: int, refused: RefusedAttendance | None) -> AttendanceRow:
    attendance, minutes, error = signup.attendance, signup.minutes, ""
    seen = f"{signup.id}={attendance} {signup.id}:{minutes}" if minutes else f"{signup.id}={attendance}"
    if refused:
        attendance = refused.noted.get(signup.id, attendance)
        minutes = refused.minutes.get(signup.id, minutes)
        error = tell(refused.why.sentence, refused.why.facts) if signup.id in refused.why.signup_ids else ""
    return AttendanceRow(
        id=signup.id,
        name=signup.name,
        organisation=signup.organisation,
        attendance=attendance or "",
        minutes="" if minutes is None else str(minutes),
        group=group,
        seen=seen if signup.attendance else "",
        error=error,
    )
