"""Making a meeting: a draft that only its makers see."""

import secrets
from datetime import datetime
from itertools import chain, count

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal.agenda.models import Meeting, MeetingStage, Visibility
from portal.agenda.operations.writing import MeetingText, write
from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.people.models import Person
from portal.settings import settings
from portal.text import slug_of

LONGEST_SLUG = 60
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that looks like another


def make_meeting(text: MeetingText, maker_id: int | None, idem: str, now: datetime) -> Meeting:
    """Make a draft. The same form sent twice (maker and `idem`) makes one."""
    return make_meetings([text], maker_id, [idem], now)[0]


def make_meetings(texts: list[MeetingText], maker_id: int | None, idems: list[str], now: datetime) -> list[Meeting]:
    """Make several drafts in one go: all of them, or none. Each that was made before is answered again."""
    with transaction() as session:
        if maker_id and any(idems):
            session.get_one(Person, maker_id, with_for_update={"key_share": True})  # two clicks come one by one
        return [_make(session, text, maker_id, idem, now) for text, idem in zip(texts, idems, strict=True)]


def _make(session: Session, text: MeetingText, maker_id: int | None, idem: str, now: datetime) -> Meeting:
    if maker_id and idem:
        earlier = session.scalar(select(Meeting).where(Meeting.made_by_id == maker_id, Meeting.idem == idem))
        if earlier:
            return earlier
    meeting = Meeting(
        slug=free_slug(session, text),
        stage=MeetingStage.DRAFT,
        timezone=settings().timezone,
        made_by_id=maker_id,
        idem=idem or secrets.token_urlsafe(16),
        changed_at=now,
        day_salt=secrets.token_urlsafe(12),
        facilitators=[],
        themes=[],
        all_blocks=[],
    )
    write(meeting, text, now)
    session.add(meeting)
    session.flush()
    return meeting


def free_slug(session: Session, text: MeetingText) -> str:
    """A step: an address for the page that nobody has yet: the title, and a number when it is taken.

    Who has the address of a session by link may see it, so that address cannot be guessed from the title.
    Who makes one at the same moment waits here: a lock for the makers alone, on the row of a counter.
    """
    raise_counters(Count.ADDRESSES)
    slug = slug_of(text.title, LONGEST_SLUG) or "sessie"
    if text.visibility == Visibility.LINK:
        slug = f"{slug}-{''.join(secrets.choice(_LETTERS) for _ in range(12))}"
    slug = "sessie-new" if slug == "new" else slug  # the address of the form for a new one
    alike = session.scalars(select(Meeting.slug).where(Meeting.slug.startswith(slug, autoescape=True)))
    taken = set(alike)
    return next(free for free in chain([slug], (f"{slug}-{number}" for number in count(2))) if free not in taken)
