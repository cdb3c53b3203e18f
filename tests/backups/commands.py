"""Running commands, and reading what a database holds."""

from typing import Any

from click.testing import Result
from flask import Flask
from sqlalchemy import select

from portal.db import Base, db

MADE_BY_A_RESTORE = ("outbox", "heartbeat", "counter")


class Command:
    """`flask …` in this process."""

    def __init__(self, app: Flask) -> None:
        self._app = app

    def __call__(self, *words: object) -> Result:
        db.session.rollback()
        result = self._app.test_cli_runner().invoke(args=[str(word) for word in words])
        db.session.rollback()
        return result


def everything() -> dict[str, list[dict[str, Any]]]:
    """Return every row of every table, apart from what a restore writes itself."""
    db.session.rollback()
    with db.engine.connect() as connection:
        return {
            table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
            for table in Base.metadata.sorted_tables
            if table.name not in MADE_BY_A_RESTORE
        }
