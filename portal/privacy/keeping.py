"""What a `keeps.py` says: for each column of each table why it is kept, how long, how it is forgotten and exported.

`create_app` collects the lines of all concepts; the nightly job, the privacy page and the export read the same table.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from flask import current_app
from sqlalchemy import ColumnElement, Row, Select, Table

from portal.db import Base

LINES = "portal-keeps"  # where the app keeps the lines

PastItsDay = Callable[[datetime, datetime], ColumnElement[bool]]  # (now minus the period, now) → the rows to forget
Theirs = Callable[[int], ColumnElement[bool]]  # the id of a person → their rows
Also = Callable[[int], Mapping[str, ColumnElement[Any]]]  # the id of a person → further values of a row, by name
Ends = Callable[[Mapping[str, Any], timedelta], datetime | None]  # (a row with those values, the period) → its day


class Fate(StrEnum):
    """How a line is forgotten."""

    DELETED = "deleted"
    NAMELESS = "nameless"  # the row stays, and these columns are emptied
    COUNTED = "counted"  # what reports count is added up first; then deleted
    FOLLOWS = "follows"  # a foreign key removes the row, or empties the column, with the row that it belongs to
    HOURLY = "hourly"  # deleted by an hourly job of the concept, after a fixed time
    STAYS = "stays"  # not about a person, or public until somebody withdraws it


@dataclass(frozen=True)
class Keep:
    """One line: columns of one table with the same end."""

    name: str  # as it is stored with a chosen period and in the counts: never changed
    table: Table
    columns: tuple[str, ...]
    why: str  # a message id for a line that people read, else plain English
    fate: Fate
    what: str = ""  # a message id: what the privacy page calls it; empty for a line it leaves out
    since: str = ""  # a message id: what the period counts from
    period: timedelta | None = None
    same_as: str = ""  # the line whose chosen period counts for this one too
    over: PastItsDay | None = None
    emptied: Mapping[str, Any] = field(default_factory=dict)  # the values of a nameless row
    count: Callable[[Sequence[Row[Any]]], None] | None = None  # a step, given the deleted rows
    holds: Callable[[datetime], Select[Any]] | None = None  # the ids of people who are kept for its sake
    is_held: bool = False  # whether those people are left alone by this line
    theirs: Theirs | None = None  # how a person's rows are exported; None: not about one person
    secret: frozenset[str] = frozenset()  # columns that are never exported: keys, hashes, words about others
    theirs_alone: frozenset[str] = frozenset()  # columns that an organiser does not get, who exports for somebody
    also: Also | None = None  # what else is exported, such as the session of a row that has none itself
    ends: Ends | None = None  # when a row is past its day; None, or without an answer: as `since` says

    @property
    def is_nightly(self) -> bool:
        return self.over is not None


def table_of(model: type[Base]) -> Table:
    """Return the table of a model."""
    table = model.__table__
    assert isinstance(table, Table)
    return table


def keeps() -> tuple[Keep, ...]:
    """Return the lines of the current app, from low to high concepts."""
    return current_app.extensions[LINES]


def keep_named(name: str) -> Keep:
    """Return the line of this name. Raises KeyError."""
    return {keep.name: keep for keep in keeps()}[name]


def missing_columns(tables: Iterable[Table], lines: Iterable[Keep]) -> list[str]:
    """Return "table.column" for each column without exactly one line."""
    counts: dict[str, int] = {f"{table.name}.{column.name}": 0 for table in tables for column in table.columns}
    for line in lines:
        for column in line.columns:
            name = f"{line.table.name}.{column}"
            counts[name] = counts.get(name, 1) + 1  # a column that does not exist counts as wrong too
    return sorted(name for name, count in counts.items() if count != 1)
