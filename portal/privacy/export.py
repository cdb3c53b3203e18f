"""Everything that is kept about one person, read from the lines of `keeps.py`: for their page and their download."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from portal.db import db
from portal.privacy.keeping import Fate, Keep, keeps
from portal.privacy.periods import periods

ENDS_THE_ROW = (Fate.DELETED, Fate.COUNTED, Fate.HOURLY, Fate.FOLLOWS)


@dataclass(frozen=True)
class KeptRow:
    """One row: its values, and the first moment at which it is past its day."""

    values: dict[str, Any]
    until: datetime | None  # None: as the line says in words


@dataclass(frozen=True)
class KeptPart:
    """The rows of one line of `keeps.py`."""

    keep: Keep
    rows: list[KeptRow]


def kept_about(person_id: int, by_themself: bool) -> list[KeptPart]:
    """Return what is kept about this person, by line.

    Columns with secrets, or about others, stay out; so does what is theirs alone, when an organiser asks: also that
    there is a row at all, when nothing else of its line is told.
    """
    kept_for = periods()
    lines = [keep for keep in keeps() if keep.theirs and (by_themself or exported_columns(keep, by_themself))]
    return [KeptPart(keep, _rows(keep, person_id, by_themself, kept_for)) for keep in lines]


def exported_columns(keep: Keep, by_themself: bool) -> list[str]:
    """Return the columns of a line that are exported."""
    hidden = keep.secret if by_themself else keep.secret | keep.theirs_alone
    return [name for name in keep.columns if name not in hidden]


def _rows(keep: Keep, person_id: int, by_themself: bool, kept_for: Mapping[str, timedelta]) -> list[KeptRow]:
    assert keep.theirs is not None
    also = keep.also(person_id) if keep.also else {}
    which = [*keep.table.primary_key.columns.keys(), *({"meeting_id"} & set(keep.table.columns.keys()))]
    names = dict.fromkeys([*which, *exported_columns(keep, by_themself), *also])
    query = select(*keep.table.columns, *(value.label(name) for name, value in also.items()))
    found = db.session.execute(query.where(keep.theirs(person_id)).order_by(*keep.table.primary_key.columns))
    rows = [dict(row._mapping) for row in found]
    return [
        KeptRow({name: row[name] for name in names}, _until(keep, row, kept_for))
        for row in rows
        if not keep.emptied or any(row[name] != value for name, value in keep.emptied.items())  # else it was forgotten
    ]


def _until(keep: Keep, row: Mapping[str, Any], kept_for: Mapping[str, timedelta]) -> datetime | None:
    """Return the earliest day of this line, and of those that delete its whole row."""
    lines = [other for other in keeps() if other.table is keep.table and other.fate in ENDS_THE_ROW]
    days = (_day(line, row, kept_for) for line in {line.name: line for line in (keep, *lines)}.values())
    return min((day for day in days if day), default=None)


def _day(keep: Keep, row: Mapping[str, Any], kept_for: Mapping[str, timedelta]) -> datetime | None:
    period = kept_for.get(keep.name) or kept_for.get(keep.same_as) or timedelta(0)
    return keep.ends(row, period) if keep.ends else None
