"""Queries for the feeds."""

from datetime import datetime

from sqlalchemy import func, select

from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.queries.meetings import last_change
from portal.agenda.rules.times import IN_FEEDS, gone_from_feeds_at
from portal.db import db


def last_modified(now: datetime) -> datetime | None:
    """Return when the feeds last changed: by an action, or by time alone, when a session expires from them."""
    ends = select(func.max(Meeting.ends_at)).where(Meeting.stage == MeetingStage.PUBLISHED)
    ended = db.session.scalar(ends.where(Meeting.ends_at <= now - IN_FEEDS))
    called_off = select(Meeting.called_off_at, Meeting.ends_at).where(Meeting.stage == MeetingStage.CALLED_OFF)
    gone = [gone_from_feeds_at(row) for row in db.session.execute(called_off)]
    known = (last_change(), ended and ended + IN_FEEDS, *(moment for moment in gone if moment <= now))
    return max(filter(None, known), default=None)
