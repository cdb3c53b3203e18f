"""Calling a meeting off: its page stays, and all participants are mailed."""

from collections.abc import Sequence
from datetime import datetime

from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.operations.leaders import load_leaders, refuse_unless_coming, tell_leaders
from portal.agenda.operations.lock import lock_meeting
from portal.agenda.rules.joining import joining_details
from portal.agenda.rules.refusals import HoldsJoiningDetails
from portal.counters import Count
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.signups.operations.posting import tell_everybody
from portal.signups.operations.seats import recount


def call_off(
    meeting_id: int, because: str, by_id: int | None, now: datetime, joining_public: Sequence[str] = ()
) -> Meeting:
    """Call the meeting off, irreversibly. Idempotent. Raises NotOnTheAgenda for a draft, or when it is over.

    Everybody reads the reason: raises HoldsJoiningDetails when it says how to join, without a mark in `joining_public`.

    Sign-ups keep their standing, as the record of whom we mailed.
    """
    with transaction():
        lock = lock_meeting(meeting_id, now)
        meeting = lock.meeting
        if meeting.is_called_off:
            return meeting
        refuse_unless_coming(lock)
        if found := joining_details({"reason": because}, meeting.visibility, joining_public):
            raise HoldsJoiningDetails(found)

        meeting.stage = MeetingStage.CALLED_OFF
        meeting.called_off_at = meeting.changed_at = now
        meeting.called_off_because = because
        meeting.sequence += 1
        meeting.version += 1
        meeting.saved_by_id = by_id
        tell_everybody(lock, "meeting-called-off", {"because": because}, meeting.ends_at)
        tell_leaders(lock, load_leaders(lock), "lead-called-off", by_id, because=because)
        note(Action.CALLED_OFF, by_id, now, meeting_id=meeting.id)
        recount(lock, Count.CALENDAR)
    return meeting
