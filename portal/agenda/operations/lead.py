"""Changing who leads a meeting: "I cannot", taking over, and going on with few people."""

from datetime import datetime

from sqlalchemy import select, update

from portal.agenda.models import Meeting, meeting_facilitator
from portal.agenda.operations.leaders import (
    load_leaders,
    refuse_unless_coming,
    tell_leaders,
    tell_new_leaders_of_the_day,
    who_can_lead,
    who_look_after,
)
from portal.agenda.operations.lock import lock_meeting
from portal.agenda.rules.refusals import NobodyElseLeads
from portal.counters import Count, raise_counters
from portal.db import open_transaction, transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.people.models import Person


def say_cannot_lead(meeting_id: int, person_id: int, now: datetime) -> None:
    """Ask the other facilitators, coordinators and organisers to take over. Idempotent.

    Raises NobodyElseLeads when this person is not a facilitator of it, and NotOnTheAgenda.
    """
    with transaction() as session:
        lock = lock_meeting(meeting_id, now)
        meeting = lock.meeting
        refuse_unless_coming(lock)
        if not _of(meeting, person_id):
            raise NobodyElseLeads
        statement = update(meeting_facilitator).where(
            *_row(meeting, person_id), meeting_facilitator.c.cannot_lead_at.is_(None)
        )
        if session.execute(statement.values(cannot_lead_at=now)).rowcount:  # pyright: ignore[reportAttributeAccessIssue]
            ill = session.get_one(Person, person_id)
            candidates = [*who_can_lead(lock), *who_look_after(lock)]
            tell_leaders(lock, candidates, "lead-asked", person_id, who=ill.name)
            note(Action.CANNOT_LEAD, person_id, now, meeting_id=meeting.id)


def take_over(meeting_id: int, person_id: int, now: datetime) -> None:
    """Become facilitator in the place of those who cannot, who get a letter. Idempotent. Raises NotOnTheAgenda.

    A facilitator who said "I cannot" takes their own meeting back in the same way.
    """
    with transaction() as session:
        lock = lock_meeting(meeting_id, now)
        meeting = lock.meeting
        refuse_unless_coming(lock)
        leaders, able = load_leaders(lock), who_can_lead(lock)
        person = session.get_one(Person, person_id)
        if person in able and len(able) == len(leaders):
            return
        session.execute(update(meeting_facilitator).where(*_row(meeting, person_id)).values(cannot_lead_at=None))
        meeting.facilitators = [*(leader for leader in able if leader is not person), person]
        meeting.version += 1
        meeting.saved_by_id = person_id
        tell_leaders(lock, leaders, "lead-taken-over", person_id, who=person.name)
        tell_new_leaders_of_the_day(lock, [person])
        note(Action.TAKEN_OVER, person_id, now, meeting_id=meeting.id)
        raise_counters(Count.SEATS)  # cached pages show the facilitators; feeds do not


def go_on(meeting_id: int, now: datetime) -> None:
    """Decide to go on with fewer people than the minimum."""
    with transaction():
        lock = lock_meeting(meeting_id, now)
        meeting = lock.meeting
        refuse_unless_coming(lock)
        meeting.goes_on_at = meeting.goes_on_at or now


def _of(meeting: Meeting, person_id: int) -> bool:
    return bool(open_transaction().scalar(select(meeting_facilitator.c.meeting_id).where(*_row(meeting, person_id))))


def _row(meeting: Meeting, person_id: int):
    return meeting_facilitator.c.meeting_id == meeting.id, meeting_facilitator.c.person_id == person_id
