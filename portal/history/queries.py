"""Reads of the log."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import joinedload

from portal.db import db
from portal.history.models import Deed, Entry

ON_A_PAGE = 50


def entries(page: int) -> tuple[list[Entry], bool]:
    """What was done, the newest first: one page of it, from one; and whether there is more."""
    newest = select(Entry).order_by(Entry.at.desc(), Entry.id.desc())
    some = newest.offset((page - 1) * ON_A_PAGE).limit(ON_A_PAGE + 1)
    whole = (joinedload(Entry.by), joinedload(Entry.about), joinedload(Entry.meeting), joinedload(Entry.network))
    rows = list(db.session.scalars(some.options(*whole)))
    return rows[:ON_A_PAGE], len(rows) > ON_A_PAGE


def last_role_taken_at(person_id: int) -> datetime | None:
    """When somebody last lost a role."""
    taken = select(func.max(Entry.at)).where(Entry.deed == Deed.ROLE_TAKEN, Entry.about_id == person_id)
    return db.session.scalar(taken)
