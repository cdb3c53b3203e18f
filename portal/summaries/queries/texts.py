"""Queries on summaries."""

from collections.abc import Collection

from sqlalchemy import select

from portal.db import db
from portal.signups.models import Signup
from portal.summaries.models import RawNotes, Summary, SummaryVersion


def summary_of(meeting_id: int) -> Summary | None:
    return db.session.scalars(select(Summary).where(Summary.meeting_id == meeting_id)).first()


def versions_of(summary_id: int) -> list[SummaryVersion]:
    """Return the versions, newest first."""
    versions = select(SummaryVersion).where(SummaryVersion.summary_id == summary_id)
    return list(db.session.scalars(versions.order_by(SummaryVersion.number.desc())))


def attendees_who_wrote(meeting_id: int, person_ids: Collection[int | None]) -> dict[int, str]:
    """Return the names of those of these persons who signed up, by person id."""
    theirs = select(Signup.person_id, Signup.name).where(Signup.meeting_id == meeting_id)
    theirs = theirs.where(Signup.person_id.in_([id for id in person_ids if id])).order_by(Signup.id.desc())
    return dict(db.session.execute(theirs).all())


def notes_of(meeting_id: int, person_id: int) -> RawNotes | None:
    return db.session.get(RawNotes, (meeting_id, person_id))
