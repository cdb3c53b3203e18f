"""Queries for the letters whose state a reader may see; never their content."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import ColumnElement, case, func, select, true

from portal.agenda.models import Meeting
from portal.agenda.queries.led import seen_by
from portal.agenda.rules.who_may import What, has_all
from portal.db import db
from portal.mail.kinds import confidential_kinds
from portal.mail.models import Letter, LetterState
from portal.people.models import Person

ON_A_PAGE = 50
LetterRows = list[tuple[Letter, Meeting | None]]


@dataclass(frozen=True)
class LetterFilter:
    """The filter of the outbox page, as in its address."""

    state: str = ""
    session: str = ""  # the slug of a meeting


def refused_seen_by(reader: Person, chosen: LetterFilter) -> list[int]:
    """Return the ids of refused letters in this filter that the reader may see, oldest first."""
    refused = select(Letter.id).where(Letter.state == LetterState.REFUSED, _seen_by(reader), _of_session(chosen))
    return list(db.session.scalars(refused.order_by(Letter.id)))


def letter_seen_by(reader: Person, letter_id: int) -> Letter | None:
    """Return the letter, when the reader may see its state."""
    return db.session.scalar(select(Letter).where(Letter.id == letter_id, _seen_by(reader)))


def letters_seen_by(reader: Person, chosen: LetterFilter, page: int) -> tuple[LetterRows, bool]:
    """Return page `page` (from 1) of the letters this reader may see, refused ones first, then newest; and whether
    more follow.
    """
    is_refused = case((Letter.state == LetterState.REFUSED, 0), else_=1)
    found = select(Letter, Meeting).outerjoin(Meeting, Meeting.id == Letter.meeting_id)
    found = found.where(_seen_by(reader), _of_session(chosen)).order_by(is_refused, Letter.id.desc())
    if chosen.state:
        found = found.where(Letter.state == chosen.state)
    rows = db.session.execute(found.offset((page - 1) * ON_A_PAGE).limit(ON_A_PAGE + 1)).all()
    return [(letter, meeting) for letter, meeting in rows[:ON_A_PAGE]], len(rows) > ON_A_PAGE


def states_seen_by(reader: Person, chosen: LetterFilter) -> Counter[str]:
    """Return the number of letters in each state, ignoring the state in the filter."""
    count = select(Letter.state, func.count()).where(_seen_by(reader), _of_session(chosen)).group_by(Letter.state)
    return Counter(dict(db.session.execute(count).all()))


def _seen_by(reader: Person) -> ColumnElement[bool]:
    """Return an SQL condition: every letter for a reader who may see all; for others, those about sessions of theirs
    (`seen_by`). Letters about a case are seen by those who may read it, whoever else sees all.
    """
    may_know = Letter.kind.not_in(confidential_kinds()) | _about_sessions(seen_by(reader, What.CASES))
    if has_all(reader, What.LETTERS):
        return may_know
    return may_know & _about_sessions(seen_by(reader, What.LETTERS))


def _about_sessions(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return Letter.meeting_id.in_(select(Meeting.id).where(condition))


def _of_session(chosen: LetterFilter) -> ColumnElement[bool]:
    if not chosen.session:
        return true()
    return Letter.meeting_id.in_(select(Meeting.id).where(Meeting.slug == chosen.session))
