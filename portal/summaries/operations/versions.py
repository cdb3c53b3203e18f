"""Steps that keep a version of a summary, and that delete versions with a removed passage."""

from datetime import datetime

from sqlalchemy import select

from portal.db import open_transaction
from portal.summaries.models import Reason, Summary, SummaryVersion


def keep_version(summary: Summary, reason: Reason, by_id: int | None, now: datetime) -> None:
    """A step: keep the current text as a version, once."""
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
    """A step: delete the versions that held a passage that was removed to protect somebody."""
    session = open_transaction()
    for version in session.scalars(select(SummaryVersion).where(SummaryVersion.summary_id == summary.id)):
        if any(passage in text for text in version.parts.values()):
            session.delete(version)
