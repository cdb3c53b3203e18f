"""Letters to those who lead a meeting that its time brings: the day before, and when too few people come."""

from datetime import datetime

from portal.agenda.operations.leaders import tell_leaders, tell_of_the_day, who_can_lead, who_look_after
from portal.agenda.operations.lock import take_turn
from portal.agenda.rules.leading import asks_about_too_few, reminds_leaders
from portal.db import transaction


def remind_leaders(meeting_id: int, now: datetime) -> None:
    """Post the letter that opens the list of the day. Twice, or by two workers at once, is as once."""
    with transaction():
        meeting = take_turn(meeting_id)
        if reminds_leaders(meeting, now):
            tell_of_the_day(meeting, now)


def ask_about_too_few(meeting_id: int, now: datetime) -> None:
    """Post the letter that asks whether to go on, move or call off. Idempotent.

    When nobody who leads it can, those who look after it are asked.
    """
    with transaction():
        meeting = take_turn(meeting_id)
        if asks_about_too_few(meeting, now):
            meeting.too_few_asked_at = now
            able = who_can_lead(meeting) or who_look_after(meeting)
            tell_leaders(able, "lead-too-few", meeting, None, now)
