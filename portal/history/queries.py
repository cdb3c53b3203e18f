"""Reads of the log."""

from datetime import datetime

from sqlalchemy import exists, func, select
from sqlalchemy.orm import joinedload

from portal.db import db
from portal.history.models import Deed, Entry
from portal.networks.models import Membership
from portal.people.models import Role

ON_A_PAGE = 50


def entries(page: int) -> tuple[list[Entry], bool]:
    """What was done, the newest first: one page of it, from one; and whether there is more."""
    newest = select(Entry).order_by(Entry.at.desc(), Entry.id.desc())
    some = newest.offset((page - 1) * ON_A_PAGE).limit(ON_A_PAGE + 1)
    whole = (joinedload(Entry.by), joinedload(Entry.about), joinedload(Entry.meeting), joinedload(Entry.network))
    rows = list(db.session.scalars(some.options(*whole)))
    return rows[:ON_A_PAGE], len(rows) > ON_A_PAGE


def was_removed(person_id: int, network_id: int) -> bool:
    """Whether somebody belonged to this network, and does not any more."""
    removed = (Entry.deed == Deed.REMOVED) & (Entry.about_id == person_id) & (Entry.network_id == network_id)
    joined = (Membership.person_id == person_id) & (Membership.network_id == network_id)
    return bool(db.session.scalar(select(exists(select(Entry.id).where(removed)) & ~exists().where(joined))))


def role_taken(entry_id: int) -> Entry | None:
    """How a role was taken from somebody who does not have it again, with who that is and where it was."""
    is_same = (Role.role == Entry.role) & Role.network_id.is_not_distinct_from(Entry.network_id)
    has_again = exists().where(Role.person_id == Entry.about_id, is_same)
    taken = select(Entry).where(Entry.id == entry_id, Entry.deed == Deed.ROLE_TAKEN, ~has_again)
    return db.session.scalar(taken.options(joinedload(Entry.about), joinedload(Entry.network)))


def last_role_taken_at(person_id: int) -> datetime | None:
    """When somebody last lost a role."""
    taken = select(func.max(Entry.at)).where(Entry.deed == Deed.ROLE_TAKEN, Entry.about_id == person_id)
    return db.session.scalar(taken)
