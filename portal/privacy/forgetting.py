"""Forgetting: what is past its day goes in batches, one per transaction, so that nobody waits long."""

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, delete, select, tuple_, update

from portal.counters import Count, raise_counters
from portal.db import db, open_transaction, transaction, upsert
from portal.privacy.keeping import Fate, Keep, keeps
from portal.privacy.models import WHOLE_NIGHT, ForgottenRows
from portal.settings import settings

AT_ONCE = 100  # rows in one transaction
NIGHT_BEGINS = timedelta(hours=3)  # after midnight, in the portal's zone

_AS_IT_IS = {"synchronize_session": False}


def night_of(now: datetime) -> date:
    """Return the night that began last."""
    return (now.astimezone(ZoneInfo(settings().timezone)) - NIGHT_BEGINS).date()


def is_done(night: date) -> bool:
    """Return whether this night's forgetting was completed."""
    return db.session.get(ForgottenRows, (night, WHOLE_NIGHT)) is not None


def forget_batch(keep: Keep, period: timedelta, now: datetime) -> int:
    """Forget one batch of a line, and count it for this night, in one transaction; return how many rows."""
    assert keep.over is not None
    key = tuple_(*keep.table.primary_key.columns)
    over = keep.over(now - period, now)
    if keep.is_held:
        over &= _is_free(keep, now)
    with transaction() as session:
        # First locked, then judged again: somebody may have signed up since the rows were chosen (PostgreSQL).
        chosen = select(*keep.table.primary_key.columns).where(over).limit(AT_ONCE).with_for_update(skip_locked=True)
        keys = [tuple(row) for row in session.execute(chosen)]
        if not keys:
            return 0
        here = key.in_(keys) & over
        if keep.fate == Fate.NAMELESS:
            change = update(keep.table).where(here).values(dict(keep.emptied))
        else:
            change = delete(keep.table).where(here)
        rows = session.execute(change.returning(*keep.table.columns), execution_options=_AS_IT_IS).all()
        if keep.count:
            keep.count(rows)
        if rows:
            _add(night_of(now), keep.name, len(rows))
            raise_counters(Count.SEATS)  # a cached page may show what is gone
    return len(rows)


def end_night(night: date) -> dict[str, int]:
    """Record that this night is done; return its counts by line."""
    with transaction() as session:
        rows = session.scalars(select(ForgottenRows).where(ForgottenRows.night == night)).all()
        counts = {row.name: row.count for row in rows if row.name != WHOLE_NIGHT}
        _add(night, WHOLE_NIGHT, sum(counts.values()))
    return counts


def nightly() -> list[Keep]:
    """Return the lines of the nightly job: what belongs to a person goes before the person."""
    return [keep for keep in reversed(keeps()) if keep.is_nightly]


def _is_free(keep: Keep, now: datetime) -> ColumnElement[bool]:
    """Return the SQL condition that nothing holds this person."""
    free = [keep.table.c.id.not_in(line.holds(now)) for line in keeps() if line.holds]
    condition = free[0]
    for other in free[1:]:
        condition &= other
    return condition


def _add(night: date, name: str, count: int) -> None:
    first: dict[str, Any] = {"night": night, "name": name, "count": count}
    again = {"count": ForgottenRows.count + count}
    row = upsert(ForgottenRows).values(first)
    open_transaction().execute(row.on_conflict_do_update(index_elements=["night", "name"], set_=again))
