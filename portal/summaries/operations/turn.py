"""The steps that every verb after a session shares. They open no transaction, and refuse to run outside one."""

from datetime import datetime

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.agenda.operations.lock import take_turn
from portal.db import open_transaction
from portal.summaries.models import Reason, Summary, SummaryVersion


def take_summary_turn(meeting_id: int, now: datetime) -> tuple[Meeting, Summary]:
    """Wait until nobody else changes what comes after this meeting; its summary, made when there was none."""
    session = open_transaction()
    meeting = take_turn(meeting_id)
    summary = session.scalars(select(Summary).where(Summary.meeting_id == meeting_id)).first()
    if summary is None:
        summary = Summary(meeting_id=meeting_id, changed_at=now)
        session.add(summary)
        session.flush()
    return meeting, summary


def keep_version(summary: Summary, reason: Reason, by_id: int | None, now: datetime) -> None:
    """Keep the text as it is now, once a version."""
    session = open_transaction()
    known = select(SummaryVersion).where(
        SummaryVersion.summary_id == summary.id, SummaryVersion.number == summary.version
    )
    kept = session.scalars(known).first()
    if kept is None:
        kept = SummaryVersion(summary_id=summary.id, number=summary.version, at=now, by_id=by_id)
        session.add(kept)
    kept.parts, kept.reason = dict(summary.parts), reason


def destroy_versions_with(summary: Summary, passage: str) -> None:
    """What was removed for somebody's sake stays in no earlier text."""
    session = open_transaction()
    for kept in session.scalars(select(SummaryVersion).where(SummaryVersion.summary_id == summary.id)):
        if any(passage in text for text in kept.parts.values()):
            session.delete(kept)
