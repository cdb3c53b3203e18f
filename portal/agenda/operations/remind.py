"""Scheduled letters to facilitators: the day before, and when too few people signed up."""

from datetime import datetime

from portal.agenda.operations.leaders import tell_leaders, tell_of_the_day, who_can_lead, who_look_after
from portal.agenda.operations.lock import lock_meeting
from portal.agenda.rules.leading import asks_about_too_few, reminds_leaders
from portal.db import transaction


def remind_leaders(meeting_id: int, now: datetime) -> None:
    """Post the letter with the day link. Idempotent, also for concurrent workers."""
    with transaction():
        lock = lock_meeting(meeting_id, now)
        if reminds_leaders(lock.meeting, now):
            tell_of_the_day(lock)


def ask_about_too_few(meeting_id: int, now: datetime) -> None:
    """Post the letter that asks whether to go on, move or call off. Idempotent.

    When no facilitator can lead, the organisers and coordinators are asked.
    """
    with transaction():
        lock = lock_meeting(meeting_id, now)
        if asks_about_too_few(lock.meeting, now):
            lock.meeting.too_few_asked_at = now
            able = who_can_lead(lock) or who_look_after(lock)
            tell_leaders(lock, able, "lead-too-few", None)
