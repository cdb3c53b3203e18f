"""Removing personal data from the text, and deleting versions that held it."""

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.db import open_transaction
from portal.summaries.models import Summary, SummaryVersion
from portal.summaries.queries.findings import scanner
from portal.summaries.rules.mending import Mended, holds


def destroy_versions_that_held(meeting: Meeting, summary: Summary, gone: Mended) -> None:
    """A step: delete the versions that held it. The meeting's network and facilitators must be loaded."""
    session, look = open_transaction(), scanner(meeting)
    for version in session.scalars(select(SummaryVersion).where(SummaryVersion.summary_id == summary.id)).all():
        if holds(version.parts, gone, look):
            session.delete(version)
