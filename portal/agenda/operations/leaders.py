"""Steps that read and mail the people who run a meeting."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from portal.agenda.models import MeetingStage, meeting_facilitator
from portal.agenda.operations.lock import MeetingLock
from portal.agenda.rules.facts import facts_of
from portal.agenda.rules.leading import reminds_leaders
from portal.agenda.rules.refusals import NotOnTheAgenda
from portal.agenda.rules.times import is_near
from portal.agenda.rules.who_may import can_lead
from portal.keys import new_salt
from portal.mail.operations.posting import post_letter
from portal.people.models import Person, Role, RoleName
from portal.site import site


def load_leaders(lock: MeetingLock) -> list[Person]:
    """A step: read the meeting's facilitators who have a role, afresh."""
    lock.session.refresh(lock.meeting, ["facilitators"])
    return [leader for leader in lock.meeting.facilitators if can_lead(leader, lock.meeting)]


def who_can_lead(lock: MeetingLock) -> list[Person]:
    """A step: return the facilitators with a role who did not say that they cannot."""
    led = meeting_facilitator.c
    able = select(Person).join(meeting_facilitator, led.person_id == Person.id)
    able = able.where(led.meeting_id == lock.meeting.id, led.cannot_lead_at.is_(None))
    return [person for person in lock.session.scalars(able) if can_lead(person, lock.meeting)]


def who_look_after(lock: MeetingLock) -> list[Person]:
    """A step: return the organisers, and the coordinators of its network."""
    in_charge = (Role.role == RoleName.ORGANISER) | (
        (Role.role == RoleName.COORDINATOR) & (Role.network_id == lock.meeting.network_id)
    )
    return list(lock.session.scalars(select(Person).where(Person.id.in_(select(Role.person_id).where(in_charge)))))


def let_lead(lock: MeetingLock, person: Person) -> None:
    """A step: make this person facilitator; without a role that covers it they guide this one meeting.

    The meeting's facilitators must be loaded.
    """
    meeting, session = lock.meeting, lock.session
    meeting.facilitators = [*(leader for leader in meeting.facilitators if leader is not person), person]
    session.flush()
    if not can_lead(person, meeting):
        row = (meeting_facilitator.c.meeting_id == meeting.id) & (meeting_facilitator.c.person_id == person.id)
        session.execute(update(meeting_facilitator).where(row).values(is_guide=True, cannot_lead_at=None))
        session.expire(person, ["guiding"])


def ask_to_take_over(lock: MeetingLock) -> None:
    """A step: ask organisers and coordinators to take over, when no facilitator can lead."""
    leaders = load_leaders(lock)
    others = [person for person in who_look_after(lock) if person not in leaders]
    tell_leaders(lock, others, "lead-asked", None, who=", ".join(leader.name for leader in leaders))


def tell_of_the_day(lock: MeetingLock) -> None:
    """A step: post the letter with the day link to those who can lead; when nobody can, ask who takes over."""
    lock.meeting.reminded_at = lock.now
    lock.meeting.day_salt = lock.meeting.day_salt or new_salt()
    if able := who_can_lead(lock):
        tell_leaders(lock, able, "lead-day", None)
    else:
        ask_to_take_over(lock)


def tell_new_leaders_of_the_day(lock: MeetingLock, new: Iterable[Person]) -> None:
    """A step: post the day letter to new leaders, when the others already got theirs; otherwise the job will."""
    meeting, now = lock.meeting, lock.now
    if is_near(meeting, now) and not reminds_leaders(meeting, now) and meeting.reminded_at != now:
        meeting.reminded_at = meeting.reminded_at or now
        tell_leaders(lock, new, "lead-day", None)


def tell_leaders(
    lock: MeetingLock,
    people: Iterable[Person],
    kind: str,
    by_id: int | None,
    useful_until: datetime | None = None,
    **facts: Any,
) -> None:
    """A step: post a letter to each of these people once, except to the actor; it expires when the meeting ends."""
    meeting = lock.meeting
    for person in {person.id: person for person in people if person.id != by_id}.values():
        post_letter(
            kind,
            person,
            version=f"{meeting.id}:{lock.number}",
            facts={**facts_of(meeting), "taken": meeting.taken, "minimum": meeting.minimum, **facts},
            language=site().locale,
            now=lock.now,
            useful_until=useful_until or max(meeting.ends_at, lock.now),
            meeting_id=meeting.id,
        )


def refuse_unless_coming(lock: MeetingLock) -> None:
    """A step: raise NotOnTheAgenda unless the meeting is published and not over."""
    if lock.meeting.stage != MeetingStage.PUBLISHED or lock.meeting.ends_at <= lock.now:
        raise NotOnTheAgenda
