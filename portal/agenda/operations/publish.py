"""Putting a draft on the agenda, or throwing it away."""

from datetime import datetime

from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.operations.lock import MeetingLock, lock_meeting
from portal.agenda.operations.writing import refuse_joining_details
from portal.agenda.rules.publishing import missing_for_publication
from portal.agenda.rules.refusals import NotReady, OnTheAgenda
from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note


def publish(meeting_id: int, now: datetime, by_id: int | None = None) -> Meeting:
    """Publish a draft whose network's members sign up themselves: `signups/operations/publish.py` seats them too.

    Idempotent. Raises NotReady with what is missing, and HoldsJoiningDetails.
    """
    with transaction():
        lock = lock_meeting(meeting_id, now)
        if put_on_the_agenda(lock, by_id):
            raise_counters(Count.CALENDAR, Count.SEATS)
    return lock.meeting


def put_on_the_agenda(lock: MeetingLock, by_id: int | None) -> bool:
    """A step: publish a draft; return False if it was published before. The counters are raised by its caller, last."""
    meeting = lock.meeting
    if not meeting.is_draft:
        return False
    if missing := missing_for_publication(meeting, lock.now):
        raise NotReady(missing)
    lock.session.refresh(meeting, ["themes"])
    refuse_joining_details(meeting)
    meeting.stage = MeetingStage.PUBLISHED
    meeting.published_at = meeting.changed_at = lock.now
    note(Action.PUBLISHED, by_id, lock.now, meeting_id=meeting.id)
    return True


def throw_away(meeting_id: int, now: datetime) -> None:
    """Delete a draft. Raises OnTheAgenda for a meeting that was published."""
    with transaction() as session:
        meeting = lock_meeting(meeting_id, now).meeting
        if not meeting.is_draft:
            raise OnTheAgenda
        session.delete(meeting)
