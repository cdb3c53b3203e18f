"""Rows for each combination of values, to ask a rule both of a row and in SQL."""

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
    """Each value of one name with each value of every other."""
    return [dict(zip(values, combination, strict=True)) for combination in product(*values.values())]


def insert_meetings(rows: Iterable[Mapping[str, Any]]) -> None:
    """Meetings with these values, numbered from 1, whatever the rules of making one say."""
    common = {"title": "Sessie", "kind": MeetingKind.WORK_SESSION, "timezone": "Europe/Amsterdam", "capacity": 2}
    common |= {"stage": MeetingStage.PUBLISHED, "starts_at": STARTS, "ends_at": ENDS, "changed_at": NOW}
    numbered = [{**common, **row, "id": id, "slug": f"sessie-{id}"} for id, row in enumerate(rows, 1)]
    with transaction() as session:
        session.execute(insert(Meeting), numbered)


def differences(
    rows: Sequence[Any], rule: Callable[[Any], bool], condition: SQLColumnExpression[bool], of: Any = None
) -> set[int]:
    """The ids of the rows of which the rule and the condition do not say the same; the latter asks `of` them too."""
    ids = select(type(rows[0]).id)
    found = set(db.session.scalars((ids.join(of) if of else ids).where(condition)))
    return found ^ {row.id for row in rows if rule(row)}
