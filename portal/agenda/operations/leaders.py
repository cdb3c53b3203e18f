"""Telling those who run a meeting: the steps that its verbs share."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import select

from portal.agenda.models import Meeting, Stage, meeting_facilitator
from portal.agenda.rules.facts import facts_of
from portal.agenda.rules.leading import reminds_leaders
from portal.agenda.rules.refusals import NotOnTheAgenda
from portal.agenda.rules.times import is_near
from portal.agenda.rules.who_may import can_lead
from portal.db import open_transaction
from portal.keys import new_salt
from portal.mail.operations.posting import post_letter
from portal.people.models import Person, Role, RoleName
from portal.settings import settings


def load_leaders(meeting: Meeting) -> list[Person]:
    """A step: the facilitators of a meeting who have a role, read afresh."""
    open_transaction().refresh(meeting, ["facilitators"])
    return [leader for leader in meeting.facilitators if can_lead(leader, meeting)]


def who_can_lead(meeting: Meeting) -> list[Person]:
    """A step: its facilitators who have a role and did not say that they cannot."""
    led = meeting_facilitator.c
    able = select(Person).join(meeting_facilitator, led.person_id == Person.id)
    able = able.where(led.meeting_id == meeting.id, led.cannot_lead_at.is_(None))
    return [person for person in open_transaction().scalars(able) if can_lead(person, meeting)]


def who_look_after(meeting: Meeting) -> list[Person]:
    """A step: the organisers, and the coordinators of its network."""
    in_charge = (Role.role == RoleName.ORGANISER) | (
        (Role.role == RoleName.COORDINATOR) & (Role.network_id == meeting.network_id)
    )
    return list(
        open_transaction().scalars(select(Person).where(Person.id.in_(select(Role.person_id).where(in_charge))))
    )


def ask_to_take_over(meeting: Meeting, now: datetime) -> None:
    """A step: ask those who look after it, when nobody leads it or nobody who does can."""
    leaders = load_leaders(meeting)
    others = [person for person in who_look_after(meeting) if person not in leaders]
    tell_leaders(others, "lead-asked", meeting, None, now, who=", ".join(leader.name for leader in leaders))


def tell_of_the_day(meeting: Meeting, now: datetime) -> None:
    """A step: post the letter that opens the list of the day to who can lead; when nobody can, ask who takes over."""
    meeting.reminded_at = now
    meeting.day_salt = meeting.day_salt or new_salt()
    if able := who_can_lead(meeting):
        tell_leaders(able, "lead-day", meeting, None, now)
    else:
        ask_to_take_over(meeting, now)


def tell_new_leaders_of_the_day(new: Iterable[Person], meeting: Meeting, now: datetime) -> None:
    """A step: post that letter to who comes to lead it after the others got theirs; before that, it will come."""
    if is_near(meeting, now) and not reminds_leaders(meeting, now) and meeting.reminded_at != now:
        meeting.reminded_at = meeting.reminded_at or now
        tell_leaders(new, "lead-day", meeting, None, now)


def tell_leaders(
    people: Iterable[Person],
    kind: str,
    meeting: Meeting,
    by_id: int | None,
    now: datetime,
    useful_until: datetime | None = None,
    **facts: Any,
) -> None:
    """A step: post a letter to each of these people once, except to who did it; of use until the meeting ends."""
    for person in {person.id: person for person in people if person.id != by_id}.values():
        post_letter(
            kind,
            person,
            version=f"{meeting.id}:{meeting.turn}",
            facts={**facts_of(meeting), "taken": meeting.taken, "minimum": meeting.minimum, **facts},
            language=settings().locale,
            now=now,
            useful_until=useful_until or max(meeting.ends_at, now),
            meeting_id=meeting.id,
        )


def refuse_unless_coming(meeting: Meeting, now: datetime) -> None:
    """A step: raises NotOnTheAgenda unless the meeting is published and not over."""
    if meeting.stage != Stage.PUBLISHED or meeting.ends_at <= now:
        raise NotOnTheAgenda
