"""Forgetting: what is past its day goes in batches, one short transaction each, so that nobody waits long.

A table is walked once a night, in the order of its primary key. Which rows are past their day is read outside the
write, since SQLite has one write lock for everybody; the write looks up those rows by their keys and judges them again.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from time import sleep
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, delete, select, tuple_, update

from portal.counters import Count, raise_counters
from portal.db import db, end_read, open_transaction, transaction
from portal.inserting import upsert
from portal.privacy.keeping import Fate, Keep, keeps
from portal.privacy.models import WHOLE_NIGHT, ForgottenRows
from portal.site import site

AT_ONCE = 100  # rows in one transaction
BREATH_SECONDS = 0.05  # after a full batch: SQLite lets no other process in while one writes without a pause
NIGHT_BEGINS = timedelta(hours=3)  # after midnight, in the portal's zone

_AS_IT_IS = {"synchronize_session": False}
Key = tuple[Any, ...]


def night_of(now: datetime) -> date:
    """Return the night that began last."""
    return (now.astimezone(ZoneInfo(site().timezone)) - NIGHT_BEGINS).date()


def is_done(night: date) -> bool:
    """Return whether this night's forgetting was completed."""
    return db.session.get(ForgottenRows, (night, WHOLE_NIGHT)) is not None


def forget_line(keep: Keep, period: timedelta, now: datetime) -> int:
    """Forget everything of a line that is past its day; return how many rows."""
    count = 0
    for keys in _batches(keep, period, now):
        count += forget_rows(keep, keys, period, now)
        if len(keys) == AT_ONCE:
            sleep(BREATH_SECONDS)
    return count


def forget_rows(keep: Keep, keys: Sequence[Key], period: timedelta, now: datetime) -> int:
    """Forget these rows, and count them for this night, in one transaction; return how many were still past their day.

    A row that somebody else holds at this moment is left for the next night (PostgreSQL).
    """
    key = tuple_(*keep.table.primary_key.columns)
    with transaction() as session:
        # First locked, then judged again: somebody may have signed up since the rows were chosen (PostgreSQL).
        free = select(*keep.table.primary_key.columns).where(key.in_(keys)).with_for_update(skip_locked=True)
        here = key.in_([tuple(row) for row in session.execute(free)]) & past_its_day(keep, period, now)
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


def next_rows(keep: Keep, after: Key | None, period: timedelta, now: datetime) -> Select[Any]:
    """Return the query for the next keys past their day, in order, from behind this key."""
    columns = keep.table.primary_key.columns
    rows = select(*columns).where(past_its_day(keep, period, now)).order_by(*columns).limit(AT_ONCE)
    return rows if after is None else rows.where(tuple_(*columns) > tuple_(*after))


def past_its_day(keep: Keep, period: timedelta, now: datetime) -> ColumnElement[bool]:
    """Return the SQL condition that a row of this line is to be forgotten."""
    assert keep.over is not None
    over = keep.over(now - period, now)
    return over & _is_free(keep, now) if keep.is_held else over


def _batches(keep: Keep, period: timedelta, now: datetime) -> Iterator[list[Key]]:
    after: Key | None = None
    while True:
        keys = [tuple(row) for row in db.session.execute(next_rows(keep, after, period, now))]
        end_read()
        if not keys:
            return
        yield keys
        after = keys[-1]


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
    """Return the SQL condition that nothing holds this person, by a look-up for each line that holds people."""
    held = [line.holds(now) for line in keeps() if line.holds]
    free = [~rows.where(rows.selected_columns[0] == keep.table.c.id).correlate(keep.table).exists() for rows in held]
    condition = free[0]
    for other in free[1:]:
        condition &= other
    return condition


def _add(night: date, name: str, count: int) -> None:
    first: dict[str, Any] = {"night": night, "name": name, "count": count}
    again = {"count": ForgottenRows.count + count}
    row = upsert(ForgottenRows).values(first)
    open_transaction().execute(row.on_conflict_do_update(index_elements=["night", "name"], set_=again))
