"""Making a meeting, as a draft that only its makers see."""

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import chain, count

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal.agenda.models import Meeting, MeetingStage, Visibility
from portal.agenda.operations.writing import MeetingText, refuse_others_members, write
from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.people.models import Person
from portal.site import site
from portal.text import slug_of

LONGEST_SLUG = 60
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # without look-alikes


def make_meeting(text: MeetingText, maker_id: int | None, idem: str, now: datetime) -> Meeting:
    """Make a draft. Idempotent per form (maker and `idem`)."""
    return make_meetings([text], maker_id, [idem], now)[0]


def make_meetings(
    texts: list[MeetingText],
    maker_id: int | None,
    idems: list[str],
    now: datetime,
    also: Callable[[Sequence[Meeting]], None] | None = None,
) -> list[Meeting]:
    """Make several drafts, all or none. Returns the existing ones when the same form was already submitted.

    `also` is a step of a later concept, which gives the drafts what belongs to it.
    """
    with transaction() as session:
        if maker_id and any(idems):
            session.get_one(Person, maker_id, with_for_update={"key_share": True})  # serialises two clicks
        made = [make_draft(session, text, maker_id, idem, now) for text, idem in zip(texts, idems, strict=True)]
        if also:
            also(made)
        return made


def make_draft(session: Session, text: MeetingText, maker_id: int | None, idem: str, now: datetime) -> Meeting:
    """A step: make a draft. Idempotent per form; the caller serialises two clicks."""
    if maker_id and idem:
        earlier = session.scalar(select(Meeting).where(Meeting.made_by_id == maker_id, Meeting.idem == idem))
        if earlier:
            return earlier
    refuse_others_members(text, maker_id)
    meeting = Meeting(
        slug=free_slug(session, text),
        stage=MeetingStage.DRAFT,
        timezone=site().timezone,
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
    """A step: return an unused slug: the title, with a number when it is taken.

    For a meeting by link, knowing the address gives access, so its slug cannot be guessed from the title. Concurrent
    makers wait here, on the row of a counter that only they lock.
    """
    raise_counters(Count.ADDRESSES)
    slug = slug_of(text.title, LONGEST_SLUG) or "sessie"
    if text.visibility == Visibility.LINK:
        slug = f"{slug}-{''.join(secrets.choice(_LETTERS) for _ in range(12))}"
    slug = "sessie-new" if slug == "new" else slug  # "new" is the address of the form
    alike = session.scalars(select(Meeting.slug).where(Meeting.slug.startswith(slug, autoescape=True)))
    taken = set(alike)
    return next(free for free in chain([slug], (f"{slug}-{number}" for number in count(2))) if free not in taken)
