"""Putting a draft on the agenda, or throwing it away."""

from datetime import datetime

from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.operations.lock import lock_meeting
from portal.agenda.operations.writing import refuse_joining_details
from portal.agenda.rules.publishing import missing_for_publication
from portal.agenda.rules.refusals import NotReady, OnTheAgenda
from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note


def publish(meeting_id: int, now: datetime, by_id: int | None = None) -> Meeting:
    """Publish a draft. Idempotent. Raises NotReady with what is missing, and HoldsJoiningDetails."""
    with transaction() as session:
        meeting = lock_meeting(meeting_id, now).meeting
        if not meeting.is_draft:
            return meeting
        missing = missing_for_publication(meeting, now)
        if missing:
            raise NotReady(missing)
        session.refresh(meeting, ["themes"])
        refuse_joining_details(meeting)
        meeting.stage = MeetingStage.PUBLISHED
        meeting.published_at = meeting.changed_at = now
        note(Action.PUBLISHED, by_id, now, meeting_id=meeting.id)
        raise_counters(Count.CALENDAR, Count.SEATS)
    return meeting


def throw_away(meeting_id: int, now: datetime) -> None:
    """Delete a draft. Raises OnTheAgenda for a meeting that was published."""
    with transaction() as session:
        meeting = lock_meeting(meeting_id, now).meeting
        if not meeting.is_draft:
            raise OnTheAgenda
        session.delete(meeting)
