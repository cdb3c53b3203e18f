"""Removing personal data from a lesson."""

from datetime import datetime

from sqlalchemy import select

from portal.db import transaction
from portal.lessons.models import Lesson
from portal.summaries.operations.lock import lock_summary
from portal.summaries.operations.publish import tell_readers
from portal.summaries.operations.repair import destroy_versions_that_held
from portal.summaries.queries.findings import scanner
from portal.summaries.rules.mending import mended
from portal.summaries.rules.steps import refuse_to_write
from portal.summaries.rules.writing import NotFoundAnyMore, NothingLeft
from portal.text import fold


def repair_lesson(meeting_id: int, number: int, mark: str, how: str, now: datetime) -> None:
    """Repair a lesson, by its number from 1. Raises NotFoundAnyMore, NothingLeft, NotHeldYet, NothingComesAfter."""
    with transaction() as session:
        lock, summary = lock_summary(meeting_id, now)
        meeting = lock.meeting
        refuse_to_write(meeting, now)
        session.refresh(meeting, ["facilitators", "network"])
        named = select(Lesson).where(Lesson.meeting_id == meeting.id, Lesson.position == number)
        lesson = session.scalars(named).first()
        if lesson is None:
            raise NotFoundAnyMore
        gone = mended(lesson.text, mark, how, scanner(meeting))
        if not gone.text.strip():
            raise NothingLeft
        lesson.text, lesson.search = gone.text, fold(gone.text)
        destroy_versions_that_held(meeting, summary, gone)
        if summary.shared_at:
            tell_readers(summary)
