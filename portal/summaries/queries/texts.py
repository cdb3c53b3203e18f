"""Queries on summaries."""

from sqlalchemy import select

from portal.db import db
from portal.summaries.models import RawNotes, Summary, SummaryVersion


def summary_of(meeting_id: int) -> Summary | None:
    return db.session.scalars(select(Summary).where(Summary.meeting_id == meeting_id)).first()


def versions_of(summary_id: int) -> list[SummaryVersion]:
    """Return the versions, newest first."""
    versions = select(SummaryVersion).where(SummaryVersion.summary_id == summary_id)
    return list(db.session.scalars(versions.order_by(SummaryVersion.number.desc())))


def notes_of(meeting_id: int, person_id: int) -> RawNotes | None:
    return db.session.get(RawNotes, (meeting_id, person_id))
