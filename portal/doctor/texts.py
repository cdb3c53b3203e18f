"""A check of public texts: an online address in them that nobody decided on, mostly from before release 0.3."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import exists, select
from sqlalchemy.orm import selectinload

from portal.agenda.models import Meeting, MeetingStage, Visibility
from portal.agenda.rules.joining import joining_details, public_texts
from portal.db import db
from portal.doctor.diagnosis import Diagnosis, warning
from portal.privacy.rules.hits import HitKind
from portal.privacy.rules.joining import joining_details_in
from portal.summaries.models import Audience, SetAside, Summary, SummaryStage

NAMED = 5  # sessions in the sentence
MOST = 500  # sessions that are read
_IN_PUBLIC = (Meeting.stage == MeetingStage.PUBLISHED) & (Meeting.visibility == Visibility.PUBLIC)


def check_texts(now: datetime) -> Iterator[Diagnosis]:
    """Name the sessions whose text or summary tells everybody how to join online. Raises SQLAlchemyError."""
    if slugs := _coming(now):
        yield warning(
            f"The text of {len(slugs)} sessions tells everybody how to join online: {_named(slugs)}. "
            "Open *Change* of the session and save: the portal asks whether it may be public."
        )
    if slugs := _summaries():
        yield warning(
            f"The summary of {len(slugs)} sessions tells everybody how to join online: {_named(slugs)}. "
            "Open the summary, and take it out or say that it may stay."
        )


def _coming(now: datetime) -> list[str]:
    coming = select(Meeting).where(_IN_PUBLIC, Meeting.ends_at > now).order_by(Meeting.starts_at).limit(MOST)
    meetings = db.session.scalars(coming.options(selectinload(Meeting.themes)))
    return [meeting.slug for meeting in meetings if _tells_all(meeting)]


def _tells_all(meeting: Meeting) -> bool:
    return bool(joining_details(public_texts(meeting), meeting.visibility, meeting.joining_public.split()))


def _summaries() -> list[str]:
    """Return the sessions of public summaries with such an address, unless somebody said that one may stay."""
    is_public = (Summary.stage == SummaryStage.FINAL) & (Summary.audience == Audience.EVERYONE)
    may_stay = exists().where(SetAside.meeting_id == Summary.meeting_id, SetAside.kind == HitKind.JOINING)
    found = select(Meeting.slug, Summary.parts).join(Meeting, Meeting.id == Summary.meeting_id)
    rows = db.session.execute(found.where(is_public, ~may_stay, _IN_PUBLIC).order_by(Meeting.id.desc()).limit(MOST))
    return [slug for slug, parts in rows if any(map(joining_details_in, parts.values()))]


def _named(slugs: list[str]) -> str:
    return ", ".join(slugs[:NAMED]) + " …" * (len(slugs) > NAMED)
