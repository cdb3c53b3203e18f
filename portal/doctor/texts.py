"""A check of public texts: an online address in them that nobody decided on, mostly from before release 0.3."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from portal.agenda.models import Meeting, MeetingStage, Visibility
from portal.agenda.rules.joining import joining_details, public_texts
from portal.db import db
from portal.doctor.diagnosis import Diagnosis, warning

NAMED = 5  # sessions in the sentence
MOST = 500  # sessions that are read


def check_texts(now: datetime) -> Iterator[Diagnosis]:
    """Name the coming sessions whose text tells everybody how to join online. Raises SQLAlchemyError."""
    coming = (Meeting.stage == MeetingStage.PUBLISHED) & (Meeting.ends_at > now)
    in_public = select(Meeting).where(coming, Meeting.visibility == Visibility.PUBLIC).order_by(Meeting.starts_at)
    meetings = db.session.scalars(in_public.options(selectinload(Meeting.themes)).limit(MOST))
    slugs = [meeting.slug for meeting in meetings if _tells_all(meeting)]
    if slugs:
        more = " …" if len(slugs) > NAMED else ""
        yield warning(
            f"The text of {len(slugs)} sessions tells everybody how to join online: {', '.join(slugs[:NAMED])}{more}. "
            "Open *Change* of the session and save: the portal asks whether it may be public."
        )


def _tells_all(meeting: Meeting) -> bool:
    return bool(joining_details(public_texts(meeting), meeting.visibility, meeting.joining_public.split()))
