"""Sessions after which nothing was written."""

from datetime import datetime

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import InstrumentedAttribute

from portal.agenda.models import After, Meeting, MeetingStage
from portal.db import db
from portal.lessons.models import Lesson
from portal.lessons.rules.nudging import NUDGED_WITHIN
from portal.summaries.models import Summary
from portal.summaries.rules.steps import NUDGED_AFTER


def to_nudge(now: datetime) -> list[int]:
    """Return the ids of meetings that ended some days ago without a follow-up."""
    is_time = Meeting.ends_at.between(now - NUDGED_WITHIN, now - NUDGED_AFTER)
    wanted = (Meeting.stage == MeetingStage.PUBLISHED) & (Meeting.after != After.NOTHING)
    due = select(Meeting.id).where(wanted, is_time, Meeting.nudged_at.is_(None), ~_is_written(Meeting.id))
    return list(db.session.scalars(due.order_by(Meeting.id)))


def is_written(meeting_id: int) -> bool:
    """Return whether any summary text or lesson exists, or whether there is none by choice."""
    return bool(db.session.scalar(select(_is_written(meeting_id))))


def _is_written(meeting_id: ColumnElement[int] | InstrumentedAttribute[int] | int) -> ColumnElement[bool]:
    text = exists().where(Summary.meeting_id == meeting_id, (Summary.search != "") | Summary.skipped_at.is_not(None))
    return text | exists().where(Lesson.meeting_id == meeting_id)
