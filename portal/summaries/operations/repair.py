"""Taking out what tells about whom it is: earlier texts that held it are destroyed."""

from datetime import datetime

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.db import open_transaction, transaction
from portal.lessons.models import Lesson
from portal.summaries.findings import scanner
from portal.summaries.models import Summary, SummaryVersion
from portal.summaries.operations.publish import tell_readers
from portal.summaries.operations.turn import take_summary_turn
from portal.summaries.rules.mending import Mended, holds, mended
from portal.summaries.rules.steps import refuse_to_write
from portal.summaries.rules.writing import NotFoundAnyMore, NothingLeft
from portal.text import fold


def repair_lesson(meeting_id: int, number: int, mark: str, how: str, now: datetime) -> None:
    """Mend a lesson, by its number from 1. Raises NotFoundAnyMore, NothingLeft, NotHeldYet, NothingComesAfter."""
    with transaction() as session:
        meeting, summary = take_summary_turn(meeting_id, now)
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


def destroy_versions_that_held(meeting: Meeting, summary: Summary, gone: Mended) -> None:
    """A step: what was taken out stays in no earlier text. The meeting's network and facilitators must be loaded."""
    session, look = open_transaction(), scanner(meeting)
    for kept in session.scalars(select(SummaryVersion).where(SummaryVersion.summary_id == summary.id)).all():
        if holds(kept.parts, gone, look):
            session.delete(kept)
    session.flush()
