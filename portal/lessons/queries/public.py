"""Sessions of which something has been public for a year."""

from datetime import datetime

from sqlalchemy import func, or_, select

from portal.db import db
from portal.lessons.rules.reviewing import REVIEWED_EVERY
from portal.summaries.models import Summary


def to_review(now: datetime) -> list[int]:
    """Return the ids of meetings whose summary became public, and was last asked about, a year ago or longer."""
    a_year_ago = now - REVIEWED_EVERY
    public = func.coalesce(Summary.public_at, Summary.checked_at) <= a_year_ago
    asked = or_(Summary.review_asked_at.is_(None), Summary.review_asked_at <= a_year_ago)
    return list(db.session.scalars(select(Summary.meeting_id).where(public, asked).order_by(Summary.meeting_id)))
