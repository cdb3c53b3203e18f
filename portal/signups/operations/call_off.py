"""Calling a meeting off: its page stays, and everybody is told."""

from datetime import datetime

from portal.agenda.models import Meeting, Stage
from portal.agenda.operations.leaders import load_leaders, refuse_unless_coming, tell_leaders
from portal.agenda.operations.lock import take_turn
from portal.counters import Count
from portal.db import transaction
from portal.history.models import Deed
from portal.history.operations import note
from portal.signups.operations.turn import recount, tell_everybody


def call_off(meeting_id: int, because: str, by_id: int | None, now: datetime) -> Meeting:
    """Call it off, for good. Idempotent. Raises NotOnTheAgenda for a draft, or when it is over.

    Sign-ups keep what they were, so that it stays known who was told.
    """
    with transaction():
        meeting = take_turn(meeting_id)
        if meeting.is_called_off:
            return meeting
        refuse_unless_coming(meeting, now)

        meeting.stage = Stage.CALLED_OFF
        meeting.called_off_at = meeting.changed_at = now
        meeting.called_off_because = because
        meeting.sequence += 1
        meeting.version += 1
        tell_everybody(meeting, "meeting-called-off", {"because": because}, now, meeting.ends_at)
        tell_leaders(load_leaders(meeting), "lead-called-off", meeting, by_id, now, because=because)
        note(Deed.CALLED_OFF, by_id, now, meeting_id=meeting.id)
        recount(meeting, Count.CALENDAR)
    return meeting
