"""Queries on the log."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import joinedload

from portal.db import db
from portal.history.models import Action, HistoryEntry

ON_A_PAGE = 50


def entries(page: int) -> tuple[list[HistoryEntry], bool]:
    """Return one page of entries, newest first, counted from one; and whether there are more."""
    newest = select(HistoryEntry).order_by(HistoryEntry.at.desc(), HistoryEntry.id.desc())
    some = newest.offset((page - 1) * ON_A_PAGE).limit(ON_A_PAGE + 1)
    whole = (
        joinedload(HistoryEntry.by),
        joinedload(HistoryEntry.about),
        joinedload(HistoryEntry.meeting),
        joinedload(HistoryEntry.network),
    )
    rows = list(db.session.scalars(some.options(*whole)))
    return rows[:ON_A_PAGE], len(rows) > ON_A_PAGE


def last_role_taken_at(person_id: int) -> datetime | None:
    """Return when this person last lost a role."""
    taken = select(func.max(HistoryEntry.at)).where(
        HistoryEntry.action == Action.ROLE_TAKEN, HistoryEntry.about_id == person_id
    )
    return db.session.scalar(taken)
