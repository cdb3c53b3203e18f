"""Reads for the feeds."""

from datetime import datetime

from sqlalchemy import func, select

from portal.agenda.models import Meeting, Stage
from portal.agenda.queries import last_change
from portal.agenda.rules import IN_FEEDS
from portal.db import db


def last_modified(now: datetime) -> datetime | None:
    """When the feeds last changed: by a deed, or by time alone, which takes a session out after twelve months."""
    ends = select(func.max(Meeting.ends_at)).where(Meeting.stage == Stage.PUBLISHED)
    ended = db.session.scalar(ends.where(Meeting.ends_at <= now - IN_FEEDS))
    return max(filter(None, (last_change(), ended and ended + IN_FEEDS)), default=None)
