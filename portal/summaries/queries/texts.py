"""Reading summaries, and who was there."""

from sqlalchemy import func, select
from sqlalchemy.orm import joinedload

from portal.db import db
from portal.signups.models import Attendance, Signup, Standing
from portal.summaries.models import RawNotes, Summary, SummaryVersion

WAS_THERE = (Signup.standing == Standing.GOING) & Signup.attendance.in_((Attendance.PRESENT, Attendance.PARTLY))


def summary_of(meeting_id: int) -> Summary | None:
    return db.session.scalars(select(Summary).where(Summary.meeting_id == meeting_id)).first()


def versions_of(summary_id: int) -> list[SummaryVersion]:
    """The newest first."""
    kept = select(SummaryVersion).where(SummaryVersion.summary_id == summary_id)
    return list(db.session.scalars(kept.order_by(SummaryVersion.number.desc())))


def notes_of(meeting_id: int, person_id: int) -> RawNotes | None:
    return db.session.get(RawNotes, (meeting_id, person_id))


def who_were_there(meeting_id: int) -> list[Signup]:
    """Who was noted as present or partly present, with their person, by name."""
    there = select(Signup).where(Signup.meeting_id == meeting_id, WAS_THERE).options(joinedload(Signup.person))
    return list(db.session.scalars(there.order_by(func.lower(Signup.name), Signup.id)))


def was_there(meeting_id: int, person_id: int | None) -> bool:
    if person_id is None:
        return False
    mine = select(Signup.id).where(Signup.meeting_id == meeting_id, Signup.person_id == person_id, WAS_THERE)
    return db.session.scalar(mine.limit(1)) is not None
