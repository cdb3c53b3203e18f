"""Earlier texts of a summary: the steps that keep one, and that destroy those with a removed passage."""

from datetime import datetime

from sqlalchemy import select

from portal.db import open_transaction
from portal.summaries.models import Reason, Summary, SummaryVersion


def keep_version(summary: Summary, reason: Reason, by_id: int | None, now: datetime) -> None:
    """A step: keep the text as it is now, once a version."""
    session = open_transaction()
    known = select(SummaryVersion).where(
        SummaryVersion.summary_id == summary.id, SummaryVersion.number == summary.version
    )
    version = session.scalars(known).first()
    if version is None:
        version = SummaryVersion(summary_id=summary.id, number=summary.version, at=now, by_id=by_id)
        session.add(version)
    version.parts, version.reason = dict(summary.parts), reason


def destroy_versions_with(summary: Summary, passage: str) -> None:
    """A step: what was removed for somebody's sake stays in no earlier text."""
    session = open_transaction()
    for version in session.scalars(select(SummaryVersion).where(SummaryVersion.summary_id == summary.id)):
        if any(passage in text for text in version.parts.values()):
            session.delete(version)
