"""Queries on what sessions wait for, and their names, for many at once."""

from collections import Counter
from collections.abc import Collection
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute

from portal.agenda.models import Meeting, MeetingCount, MeetingStage, meeting_facilitator
from portal.agenda.queries.networks import is_any_public
from portal.cases.models import Case, CaseState
from portal.db import db
from portal.lessons.models import Lesson
from portal.lessons.queries.finding import is_any_found
from portal.mail.models import Letter, LetterState
from portal.networks.models import Network
from portal.people.models import Person, Role
from portal.reactions.models import Reaction, Reader
from portal.signups.models import Signup, Standing
from portal.signups.rules.attendance import PRESENT, WAS_THERE
from portal.summaries.models import Summary


class MenuItems(NamedTuple):
    """Whether there are networks to see, and lessons to read."""

    networks: bool
    lessons: bool


def menu_for(member_of: Collection[int]) -> MenuItems:
    """Return what the menu of this reader shows."""
    return MenuItems(*map(bool, db.session.execute(_of_menu(frozenset(member_of))).one()))


@lru_cache(maxsize=1000)
def _of_menu(member_of: frozenset[int]) -> Select[bool, bool]:
    """Return the query, cached per set of networks: each page runs it, and building it takes longer than running."""
    return select(is_any_public(), is_any_found(member_of))


def without_leader(meeting_ids: Collection[int]) -> set[int]:
    """Return those meetings that nobody can lead: facilitators said so, have no role and guide it
    neither, or there are none."""
    led = meeting_facilitator.c
    able = select(led.meeting_id).where(led.meeting_id.in_(meeting_ids), led.cannot_lead_at.is_(None))
    able = able.where(led.is_guide | led.person_id.in_(select(Role.person_id)))
    return set(meeting_ids) - set(db.session.scalars(able))


def who_cannot_lead(meeting_id: int) -> list[Person]:
    """Return the facilitators who said that they cannot lead it."""
    led = meeting_facilitator.c
    said_so = select(Person).join(meeting_facilitator, led.person_id == Person.id)
    return list(db.session.scalars(said_so.where(led.meeting_id == meeting_id, led.cannot_lead_at.is_not(None))))


def refused_letters(meeting_ids: Collection[int]) -> Counter[int]:
    """Return per meeting how many people with a place, or in the queue, have a latest letter that was refused."""
    latest = select(func.max(Letter.id)).join(Signup, Letter.signup_id == Signup.id)
    latest = latest.where(Signup.meeting_id.in_(meeting_ids), Signup.standing != Standing.CANCELLED)
    refused = select(Letter.meeting_id, func.count()).where(Letter.id.in_(latest.group_by(Signup.id)))
    refused = refused.where(Letter.state == LetterState.REFUSED).group_by(Letter.meeting_id)
    return Counter({meeting_id: count for meeting_id, count in db.session.execute(refused) if meeting_id})


def follow_ups(meeting_ids: Collection[int]) -> dict[int, tuple[Summary, int]]:
    """Return the summary of each meeting by meeting id, with the number of reactions that wait for an answer."""
    count = select(func.count()).select_from(Reaction).where(Reaction.summary_id == Summary.id, Reaction.is_waiting)
    rows = select(Summary, count.scalar_subquery()).where(Summary.meeting_id.in_(meeting_ids))
    return {summary.meeting_id: (summary, waiting) for summary, waiting in db.session.execute(rows)}


def without_attendance(meeting_ids: Collection[int]) -> Counter[int]:
    """Return per meeting of how many people with a place nobody noted whether they were there."""
    unknown = (Signup.standing == Standing.GOING) & Signup.attendance.is_(None)
    return _counted(Signup.meeting_id, Signup.meeting_id.in_(meeting_ids), unknown)


def unread_cases(meeting_ids: Collection[int]) -> Counter[int]:
    """Return per meeting how many cases its facilitators did not read yet."""
    sent = select(Case.meeting_id, func.count()).join(Case.signup).group_by(Case.meeting_id)
    sent = sent.where(Case.meeting_id.in_(meeting_ids), Case.state == CaseState.SENT, Signup.standing == Standing.GOING)
    return Counter(dict(db.session.execute(sent).all()))


def lessons_of(meeting_ids: Collection[int]) -> Counter[int]:
    """Return per meeting how many lessons were written."""
    return _counted(Lesson.meeting_id, Lesson.meeting_id.in_(meeting_ids))


def who_reacted(meeting_ids: Collection[int]) -> Counter[int]:
    """Return per meeting how many people reacted in its round."""
    rows = select(Summary.meeting_id, func.count()).join(Reader, Reader.summary_id == Summary.id)
    rows = rows.where(Summary.meeting_id.in_(meeting_ids), Reader.reacted_at.is_not(None))
    return Counter(dict(db.session.execute(rows.group_by(Summary.meeting_id)).all()))


def titles_of(meeting_ids: Collection[int]) -> dict[int, tuple[str, datetime, ZoneInfo]]:
    """Return title, start and zone of these sessions, by id."""
    rows = select(Meeting.id, Meeting.title, Meeting.starts_at, Meeting.timezone).where(Meeting.id.in_(meeting_ids))
    return {id: (title, starts_at, ZoneInfo(zone)) for id, title, starts_at, zone in db.session.execute(rows)}


def names_of_networks(network_ids: Collection[int]) -> dict[int, str]:
    return dict(db.session.execute(select(Network.id, Network.name).where(Network.id.in_(network_ids))).all())


def held_since(first: datetime, now: datetime) -> list[tuple[int, datetime, ZoneInfo]]:
    """Return id, start and zone of the sessions that were held since then."""
    rows = select(Meeting.id, Meeting.starts_at, Meeting.timezone).where(_held_since(first, now))
    return [(id, starts_at, ZoneInfo(zone)) for id, starts_at, zone in db.session.execute(rows)]


def were_there_since(first: datetime, now: datetime) -> Counter[int]:
    """Return per meeting held since then how many people were there, also those whose sign-up was deleted since."""
    held = select(Meeting.id).where(_held_since(first, now))
    count = _counted(Signup.meeting_id, Signup.meeting_id.in_(held), WAS_THERE)
    deleted = select(MeetingCount.meeting_id, MeetingCount.value)
    for id, value in db.session.execute(
        deleted.where(MeetingCount.meeting_id.in_(held), MeetingCount.name.in_(PRESENT))
    ):
        count[id] += value
    return count


def _held_since(first: datetime, now: datetime) -> ColumnElement[bool]:
    return (Meeting.stage == MeetingStage.PUBLISHED) & (Meeting.starts_at >= first) & (Meeting.ends_at <= now)


def _counted(by: InstrumentedAttribute[int], *conditions: ColumnElement[bool]) -> Counter[int]:
    """Return the number of rows that fulfil the conditions, by this column."""
    rows = db.session.execute(select(by, func.count()).where(*conditions).group_by(by))
    return Counter(dict(rows.all()))
