"""The verbs of the agenda: make, change and publish a meeting."""

import secrets
from dataclasses import dataclass, fields
from datetime import datetime
from itertools import chain, count
from typing import Any
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal.agenda.models import Block, Meeting, Stage
from portal.agenda.rules import (
    CapacityBelowTaken,
    NotReady,
    StaleVersion,
    StartsInThePast,
    facts_of,
    missing_for_a_visitor,
    missing_for_publication,
)
from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.people.models import Person
from portal.settings import settings
from portal.signups.operations.turn import move_queue_up, recount, take_turn, tell_everybody
from portal.text import slug_of


@dataclass(frozen=True)
class MeetingText:
    """All that an organiser fills in, as clean values; moments are in UTC."""

    title: str
    kind: str
    network_id: int | None
    description: str
    questions: list[str]
    audience: str
    city: str
    place: str
    address: str
    access: str
    online_url: str
    starts_at: datetime
    ends_at: datetime
    breaks: int
    capacity: int
    waiting_list: bool
    facilitator_ids: list[int]
    language: str


_IN_THE_CALENDAR = ("starts_at", "ends_at", "city", "place", "address", "online_url")  # SEQUENCE rises with these


def make_meeting(text: MeetingText, maker_id: int | None, idem: str, now: datetime) -> Meeting:
    """Make a draft. The same form sent twice (maker and `idem`) makes one."""
    with transaction() as session:
        if maker_id and idem:
            session.get_one(Person, maker_id, with_for_update={"key_share": True})  # two clicks come one by one
            earlier = session.scalar(select(Meeting).where(Meeting.made_by_id == maker_id, Meeting.idem == idem))
            if earlier:
                return earlier
        meeting = Meeting(
            slug=_free_slug(session, text.title),
            stage=Stage.DRAFT,
            timezone=settings().timezone,
            made_by_id=maker_id,
            idem=idem or secrets.token_urlsafe(16),
            changed_at=now,
            blocks=[Block(uid=f"{uuid4()}@{settings().host}", starts_at=text.starts_at, ends_at=text.ends_at)],
        )
        _write(session, meeting, text)
        session.add(meeting)
    return meeting


def change_meeting(meeting_id: int, text: MeetingText, version: int, now: datetime) -> Meeting:
    """Save what was typed. More seats start the queue at once; another time or place is told to everybody.

    Raises StaleVersion when somebody saved in between, CapacityBelowTaken for fewer seats than are taken; of a
    published meeting also StartsInThePast, and NotReady when it loses what a visitor cannot do without.
    """
    with transaction() as session:
        meeting = take_turn(meeting_id)
        if meeting.version != version:
            raise StaleVersion
        if text.capacity < meeting.taken:
            raise CapacityBelowTaken(meeting.taken)
        if not meeting.is_draft and text.starts_at != meeting.starts_at and text.starts_at <= now:
            raise StartsInThePast

        was, before, seats, ended_at = facts_of(meeting), _calendar_of(meeting), meeting.capacity, meeting.ends_at
        session.refresh(meeting, ["facilitators", "blocks"])
        _write(session, meeting, text)
        meeting.blocks[0].starts_at, meeting.blocks[0].ends_at = text.starts_at, text.ends_at
        meeting.version += 1
        meeting.changed_at = now
        if not meeting.is_draft:
            if missing := missing_for_a_visitor(meeting):
                raise NotReady(missing)
            if before != _calendar_of(meeting):
                meeting.sequence += 1
                useful_until = max(ended_at, meeting.ends_at)
                tell_everybody(meeting, "meeting-moved", {"was": was}, now, useful_until)
            if meeting.capacity > seats or before[0] != meeting.starts_at:
                move_queue_up(meeting, now)
            recount(meeting, Count.CALENDAR)
    return meeting


def publish(meeting_id: int, now: datetime) -> Meeting:
    """Put a draft on the agenda. Twice is as once. Raises NotReady with what is missing."""
    with transaction():
        meeting = take_turn(meeting_id)
        if not meeting.is_draft:
            return meeting
        missing = missing_for_publication(meeting, now)
        if missing:
            raise NotReady(missing)
        meeting.stage = Stage.PUBLISHED
        meeting.published_at = meeting.changed_at = now
        raise_counters(Count.CALENDAR, Count.SEATS)
    return meeting


def _calendar_of(meeting: Meeting) -> list[Any]:
    return [getattr(meeting, name) for name in _IN_THE_CALENDAR]


def _write(session: Session, meeting: Meeting, text: MeetingText) -> None:
    for field in fields(text):
        if field.name != "facilitator_ids":
            setattr(meeting, field.name, getattr(text, field.name))
    meeting.facilitators = list(session.scalars(select(Person).where(Person.id.in_(text.facilitator_ids))))


def _free_slug(session: Session, title: str) -> str:
    """An address for the page that nobody has yet: the title, and a number when it is taken.

    Who makes one at the same moment waits here: a lock for the makers alone, on the row of a counter.
    """
    raise_counters(Count.CALENDAR)
    slug = slug_of(title) or "sessie"
    alike = session.scalars(select(Meeting.slug).where(Meeting.slug.startswith(slug, autoescape=True)))
    taken = set(alike)
    return next(free for free in chain([slug], (f"{slug}-{number}" for number in count(2))) if free not in taken)
