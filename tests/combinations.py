"""Rows for all combinations of values, to compare a rule in Python with its SQL form."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import timedelta
from itertools import product
from typing import Any

from sqlalchemy import SQLColumnExpression, insert, select

from portal.agenda.models import Meeting, MeetingKind, MeetingStage
from portal.db import db, transaction
from tests.cast import NOW

STARTS, ENDS = NOW + timedelta(days=10), NOW + timedelta(days=10, hours=2)


def combinations(**values: Sequence[Any]) -> list[dict[str, Any]]:
    """Return all combinations of the values of each name."""
    return [dict(zip(values, combination, strict=True)) for combination in product(*values.values())]


def insert_meetings(rows: Iterable[Mapping[str, Any]]) -> None:
    """Insert meetings with these values, numbered from 1, bypassing the rules for making one."""
    common = {"title": "Sessie", "kind": MeetingKind.WORK_SESSION, "timezone": "Europe/Amsterdam", "capacity": 2}
    common |= {"stage": MeetingStage.PUBLISHED, "starts_at": STARTS, "ends_at": ENDS, "changed_at": NOW}
    numbered = [{**common, **row, "id": id, "slug": f"sessie-{id}"} for id, row in enumerate(rows, 1)]
    with transaction() as session:
        session.execute(insert(Meeting), numbered)


def differences(
    rows: Sequence[Any], rule: Callable[[Any], bool], condition: SQLColumnExpression[bool], of: Any = None
) -> set[int]:
    """Return the ids of the rows on which rule and SQL condition differ; `of` joins what the latter needs."""
    ids = select(type(rows[0]).id)
    found = set(db.session.scalars((ids.join(of) if of else ids).where(condition)))
    return found ^ {row.id for row in rows if rule(row)}
