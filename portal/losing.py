"""What a downgrade would lose: tables and columns that hold something, and are gone afterwards."""

from click import ClickException
from sqlalchemy import ColumnElement, Connection, String, TableClause, cast, column, func, inspect, not_, select, table

REFUSE_LOSS = "refuse-loss"  # an argument for migrations/env.py
AND_LOSE = "--and-lose"
_EMPTY = ("", "0", "false", "[]", "{}", "null")
_WRITTEN_BY_NOBODY = ("alembic_version", "counter", "heartbeat", "outbox", "erased_person")  # the last is in files too
Content = dict[str, dict[str, int]]  # table: column: how many values say something; "" counts rows


class WouldLose(ClickException):
    def __init__(self, losses: list[str]) -> None:
        super().__init__(
            f"This downgrade loses {', '.join(losses)}. Nothing was changed. "
            f"Make a backup first, and add {AND_LOSE} when that may be lost."
        )


def content_of(connection: Connection) -> Content:
    """Count what each column holds, apart from empty texts, zero and false."""
    inspector = inspect(connection)
    found: Content = {}
    for name in inspector.get_table_names():
        names = [known["name"] for known in inspector.get_columns(name)]
        rows = table(name, *(column(each) for each in names))
        counts = [func.count().filter(_says_something(rows, each)) for each in names]
        values = connection.execute(select(func.count(), *counts).select_from(rows)).one()
        found[name] = dict(zip(["", *names], values, strict=True))
    return found


def refuse_loss(before: Content, connection: Connection) -> None:
    """Raise WouldLose when something of `before` has no place any more; the transaction is then rolled back."""
    inspector = inspect(connection)
    tables = set(inspector.get_table_names())
    losses = []
    for name, counts in sorted(before.items()):
        if name in _WRITTEN_BY_NOBODY:
            continue
        if name not in tables:
            losses += [f"{name} ({counts['']} rows)"] * bool(counts[""])
            continue
        still = {known["name"] for known in inspector.get_columns(name)}
        losses += [f"{name}.{each} ({count})" for each, count in counts.items() if each and each not in still and count]
    if losses:
        raise WouldLose(losses)


def _says_something(rows: TableClause, name: str) -> ColumnElement[bool]:
    value = rows.c[name]
    return value.is_not(None) & not_(cast(value, String).in_(_EMPTY))
