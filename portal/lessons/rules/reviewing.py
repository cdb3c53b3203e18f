"""When those who lead a session are asked whether what is public of it is still right: once a year."""

from datetime import datetime, timedelta

from portal.agenda.models import Meeting
from portal.summaries.models import Summary
from portal.summaries.rules.levels import are_lessons_public, is_public

REVIEWED_EVERY = timedelta(days=365)
REVIEWED_WITHIN = timedelta(days=30)  # how long the letter is of use


def is_read_by_everybody(meeting: Meeting, summary: Summary) -> bool:
    """Return whether everybody can read the text or the lessons now."""
    return is_public(meeting, summary) or are_lessons_public(meeting, summary)


def asks_to_review(meeting: Meeting, summary: Summary, now: datetime) -> bool:
    """Return whether a year has passed since it became public, and since it was last asked."""
    moments = [at for at in (summary.public_at or summary.checked_at, summary.review_asked_at) if at]
    return is_read_by_everybody(meeting, summary) and bool(moments) and max(moments) <= now - REVIEWED_EVERY
