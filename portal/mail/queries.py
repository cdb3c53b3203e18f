"""Reads of the outbox."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, case, false, func, or_, select, true

from portal.agenda.models import Meeting, meeting_facilitator
from portal.agenda.who_may import What, has_all
from portal.db import db
from portal.mail.models import Letter, LetterState
from portal.people.models import Person

ON_A_PAGE = 50
Found = list[tuple[Letter, Meeting | None]]


@dataclass(frozen=True)
class LetterFilter:
    """Which letters a reader wants to see; each is a part of the address."""

    state: str = ""
    session: str = ""  # the slug of a meeting


def due(now: datetime) -> ColumnElement[bool]:
    """What makes a letter one to send now: it waits, its pause is over, and no worker has it."""
    is_free = or_(Letter.claimed_until.is_(None), Letter.claimed_until < now)
    return (Letter.state == LetterState.WAITING) & (Letter.due_at <= now) & is_free


def is_any_due(now: datetime) -> bool:
    """A look that writes nothing: the worker looks every second."""
    return db.session.scalar(select(Letter.id).where(due(now)).limit(1)) is not None


def letter_seen_by(reader: Person, letter_id: int) -> Letter | None:
    """The letter, when its state is this reader's to know."""
    return db.session.scalar(select(Letter).where(Letter.id == letter_id, _seen_by(reader)))


def letters_seen_by(reader: Person, chosen: LetterFilter, page: int) -> tuple[Found, bool]:
    """Those that were refused first, then the newest: one page of it, from one; and whether there is more."""
    is_refused = case((Letter.state == LetterState.REFUSED, 0), else_=1)
    found = select(Letter, Meeting).outerjoin(Meeting, Meeting.id == Letter.meeting_id)
    found = found.where(_seen_by(reader), _of_session(chosen)).order_by(is_refused, Letter.id.desc())
    if chosen.state:
        found = found.where(Letter.state == chosen.state)
    rows = db.session.execute(found.offset((page - 1) * ON_A_PAGE).limit(ON_A_PAGE + 1)).all()
    return [(letter, meeting) for letter, meeting in rows[:ON_A_PAGE]], len(rows) > ON_A_PAGE


def posted_then(kind: str, meeting_id: int, at: datetime) -> int:
    """How many letters of this kind the deed of that moment posted about a meeting."""
    count = select(func.count()).select_from(Letter).where(Letter.kind == kind, Letter.meeting_id == meeting_id)
    return db.session.scalar(count.where(Letter.posted_at == at)) or 0


def states_seen_by(reader: Person, chosen: LetterFilter) -> Counter[str]:
    """How many letters stand how, whatever state was chosen."""
    count = select(Letter.state, func.count()).where(_seen_by(reader), _of_session(chosen)).group_by(Letter.state)
    return Counter(dict(db.session.execute(count).all()))


def _seen_by(reader: Person) -> ColumnElement[bool]:
    """All for who has all of them; else those about sessions that they lead, or of networks that they coordinate."""
    if has_all(reader, What.LETTERS):
        return true()
    if not reader.may_manage:
        return false()  # whose last role was taken stays named on what they led
    led = select(meeting_facilitator.c.meeting_id).where(meeting_facilitator.c.person_id == reader.id)
    of_network = select(Meeting.id).where(Meeting.network_id.in_(reader.network_ids))
    return Letter.meeting_id.in_(led) | Letter.meeting_id.in_(of_network)


def _of_session(chosen: LetterFilter) -> ColumnElement[bool]:
    if not chosen.session:
        return true()
    return Letter.meeting_id.in_(select(Meeting.id).where(Meeting.slug == chosen.session))
