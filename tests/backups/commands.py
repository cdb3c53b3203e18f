"""Running commands, and reading what a database holds."""

import gc
import os
from contextlib import suppress
from pathlib import Path
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


def close_what_others_left() -> None:
    """Close connections to this database that apps and threads of earlier tests left: a restore refuses while any is
    open.
    """
    db.session.remove()
    for engines in list(db._app_engines.values()):  # pyright: ignore[reportPrivateUsage]
        for engine in engines.values():
            engine.dispose()
    if db.engine.dialect.name == "sqlite" and is_open(db.engine.url.database or ""):
        gc.unfreeze()
        gc.collect()
        gc.freeze()


def is_open(file: str) -> bool:
    """Return whether this process has the file open."""
    for place in Path("/proc/self/fd").glob("*"):
        with suppress(OSError):
            if os.readlink(place) == file:
                return True
    return False


def everything() -> dict[str, list[dict[str, Any]]]:
    """Return every row of every table, apart from what a restore writes itself."""
    db.session.rollback()
    with db.engine.connect() as connection:
        return {
            table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
            for table in Base.metadata.sorted_tables
            if table.name not in MADE_BY_A_RESTORE
        }
