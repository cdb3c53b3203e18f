"""A past session: bram led it, and anna, daan and emma attended."""

from datetime import timedelta
from typing import Any

from portal.agenda.models import Meeting
from portal.agenda.operations.publish import publish
from portal.people.models import RoleName
from portal.signups.models import Attendance
from portal.signups.operations.attend import note_attendance
from tests.cast import NOW, make_draft, person, sign_up_all, signup_of
from tests.scenes import built_once

YESTERDAY = NOW - timedelta(days=1)  # the day of the session
THERE = ("anna", "daan", "emma")


@built_once
def held(**changes: Any) -> Meeting:
    """Return yesterday's published session; `there` are the attendees, `noted` says whether attendance is recorded."""
    there, is_noted = changes.pop("there", THERE), changes.pop("noted", True)
    facts = {"starts_at": YESTERDAY, "ends_at": YESTERDAY + timedelta(hours=2), "capacity": 12}
    leader = person("bram", RoleName.FACILITATOR)
    draft = make_draft(**{**facts, "facilitator_ids": [leader.id], **changes})
    meeting = publish(draft.id, draft.starts_at - timedelta(days=7))
    sign_up_all(meeting, *there, now=meeting.starts_at - timedelta(days=6))
    present = {signup_of(meeting, name).id: Attendance.PRESENT for name in there if is_noted}
    note_attendance(meeting.id, present, meeting.starts_at)
    return meeting
