"""Whom and which data a breach touches: counted in the tables, by the lines of `keeps.py`."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import JSON, ColumnElement, FromClause, Select, func, or_, select, true

from portal.agenda.models import Meeting, MeetingCount
from portal.breaches.models import Breach, Extent
from portal.breaches.rules import OF_A_SESSION, TOUCHED
from portal.db import db
from portal.networks.models import Membership
from portal.people.models import Person
from portal.privacy.keeping import Keep, keeps
from portal.signups.models import Attendance, Signup, Standing
from portal.summaries.models import Summary

_MADE = ("created_at", "posted_at", "joined_at")  # columns that say since when a row is there
_OF_SIGNUPS = (*Standing, *Attendance)  # the names that `portal/signups/keeps.py` counts under


@dataclass(frozen=True)
class DataKind:
    """A kind of data, and how many rows of it there are."""

    what: str  # a message id
    count: int


@dataclass(frozen=True)
class Touched:
    """Whom and what a breach touches, as far as it is still stored."""

    people: int
    kinds: list[DataKind]
    deleted: int  # sign-ups that were deleted since, of which only the number is left


def touched_by(breach: Breach, now: datetime) -> Touched:
    """Count people and data that were there when it ended."""
    until = breach.ended_at or now
    people = select(func.count(func.distinct(Person.id))).where(Person.id.in_(_people(breach)))
    counts = [(keep.what, _count(keep, breach, until)) for keep in _lines(breach)]
    return Touched(
        people=db.session.scalar(people.where(Person.created_at <= until)) or 0,
        kinds=[DataKind(what, count) for what, count in counts if count],
        deleted=_deleted(breach),
    )


def _lines(breach: Breach) -> list[Keep]:
    """Return the lines about people; those without columns only delete rows of another line."""
    named = TOUCHED.get(Extent(breach.extent))
    lines = [keep for keep in keeps() if keep.what and keep.columns and keep.table is not Breach.__table__]
    return [keep for keep in lines if named is None or keep.name in named]


def _people(breach: Breach) -> Select[int]:
    if breach.extent == Extent.EVERYTHING:
        return select(Person.id)
    if breach.extent == Extent.MEMBERS:
        return select(Membership.person_id).where(Membership.network_id == breach.network_id)
    signed_up = select(Signup.person_id).where(Signup.meeting_id == breach.meeting_id)
    # A summary is about those who were there, and they got it.
    return signed_up.where(Signup.standing == Standing.GOING) if breach.extent == Extent.SUMMARY else signed_up


def _count(keep: Keep, breach: Breach, until: datetime) -> int:
    table = keep.table
    there = [table.c[name] <= until for name in _MADE if name in table.c]
    filled = [
        table.c[name].is_not(None) if value is None else table.c[name] != value
        for name, value in keep.emptied.items()
        if not isinstance(table.c[name].type, JSON)  # PostgreSQL does not compare those
    ]
    rows = select(func.count()).select_from(table).where(_in(table, breach), *there)
    return db.session.scalar(rows.where(or_(*filled)) if filled else rows) or 0


def _in(table: FromClause, breach: Breach) -> ColumnElement[bool]:
    """Return the SQL condition that a row is about what stood open."""
    if breach.extent == Extent.EVERYTHING:
        return true()
    if table is Person.__table__:
        return table.c.id.in_(_people(breach))
    if table is Meeting.__table__:
        return table.c.id == breach.meeting_id
    if breach.extent == Extent.MEMBERS:
        return table.c.network_id == breach.network_id
    if "summary_id" in table.c:
        return table.c.summary_id.in_(select(Summary.id).where(Summary.meeting_id == breach.meeting_id))
    return table.c.meeting_id == breach.meeting_id


def _deleted(breach: Breach) -> int:
    """Return how many sign-ups of the session were deleted after their day."""
    if breach.extent not in OF_A_SESSION:
        return 0
    count = select(func.sum(MeetingCount.value)).where(
        MeetingCount.meeting_id == breach.meeting_id, MeetingCount.name.in_(_OF_SIGNUPS)
    )
    return db.session.scalar(count) or 0
