"""Queries for meetings and networks by slug or person, and for meetings that are due for a letter."""

from datetime import datetime

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import joinedload, selectinload

from portal.agenda.models import Meeting, MeetingStage, meeting_facilitator
from portal.agenda.queries.led import led_by
from portal.agenda.rules.times import LAST_DAY, LAST_TWO_DAYS
from portal.db import db
from portal.people.models import Person

# Every relation that the writers in `portal/feeds/rules/` read.
FOR_CALENDAR = (joinedload(Meeting.network), selectinload(Meeting.all_blocks))


# Built once: half of all pages run one of these, and building it takes about as long as running it. Joined, since for
# one meeting a few rows more cost less than a statement for each relation.
_WHOLE = select(Meeting).options(joinedload(Meeting.network), joinedload(Meeting.all_blocks))
# Apart, since SQLite joins the facilitators of all meetings before it looks for those of this one.
_WHOLE = _WHOLE.options(selectinload(Meeting.facilitators))
_BY_SLUG = _WHOLE.options(joinedload(Meeting.themes)).where(Meeting.slug == bindparam("slug"))
_BY_ID = _WHOLE.where(Meeting.id == bindparam("id"))


def meeting_at(slug: str) -> Meeting | None:
    """Return the meeting with all that its page shows."""
    return db.session.scalars(_BY_SLUG, {"slug": slug}).unique().one_or_none()


def meeting_with(meeting_id: int) -> Meeting | None:
    """Return the meeting with its facilitators and blocks."""
    return db.session.scalars(_BY_ID, {"id": meeting_id}).unique().one_or_none()


def with_blocks(meeting: Meeting) -> Meeting:
    """Return the meeting with its blocks, read afresh."""
    db.session.refresh(meeting, ["all_blocks"])
    return meeting


def to_remind_of(now: datetime) -> list[int]:
    """Return the ids of meetings whose facilitators are due for a reminder."""
    begins_soon = Meeting.starts_at.between(now, now + LAST_DAY) & Meeting.reminded_at.is_(None)
    return list(db.session.scalars(_coming(now).where(begins_soon)))


def to_ask_about(now: datetime) -> list[int]:
    """Return the ids of meetings that may have too few people; the rule decides."""
    has_few = (Meeting.taken < Meeting.minimum) & Meeting.goes_on_at.is_(None) & Meeting.too_few_asked_at.is_(None)
    is_time = (Meeting.closes_at <= now) | (Meeting.starts_at <= now + LAST_TWO_DAYS)
    return list(db.session.scalars(_coming(now).where(has_few, is_time)))


def meetings_run_by(person: Person) -> list[Meeting]:
    """Return the drafts and published meetings that this person may change, by start."""
    meetings = select(Meeting).order_by(Meeting.starts_at, Meeting.id)
    if not person.is_organiser:
        meetings = meetings.where(led_by(person) | Meeting.network_id.in_(person.coordinated_ids))
    shown = (joinedload(Meeting.network), selectinload(Meeting.facilitators), selectinload(Meeting.themes))
    return list(db.session.scalars(meetings.options(*shown)))


def titles_and_starts(person_id: int, first: datetime, last: datetime) -> set[tuple[str, datetime]]:
    """Return (title, start in UTC) of this person's meetings that start from `first` to `last`."""
    led = select(meeting_facilitator.c.meeting_id).where(meeting_facilitator.c.person_id == person_id)
    theirs = (Meeting.made_by_id == person_id) | Meeting.id.in_(led)
    found = select(Meeting.title, Meeting.starts_at).where(theirs, Meeting.starts_at.between(first, last))
    return {(title, starts_at) for title, starts_at in db.session.execute(found)}


def last_change() -> datetime | None:
    """Return when any published meeting last changed."""
    return db.session.scalar(select(func.max(Meeting.changed_at)).where(Meeting.stage != MeetingStage.DRAFT))


def _coming(now: datetime) -> Select[int]:
    """Return the ids of published meetings that are not over."""
    return select(Meeting.id).where(Meeting.stage == MeetingStage.PUBLISHED, Meeting.ends_at > now).order_by(Meeting.id)
