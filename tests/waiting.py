"""Waits on PostgreSQL until other connections wait for a lock."""

from concurrent.futures import Future

from sqlalchemy import text

from portal.db import db

_WAITING = text(
    "SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()"
)


def wait_until_somebody_waits(action: Future, count: int = 1) -> None:
    """Return once this many connections wait for a locked row, or the action has ended.

    On SQLite at once: there a second writer waits at its BEGIN, before it has read anything.
    """
    if db.engine.dialect.name == "sqlite":
        return
    with db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as looking:
        while not action.done() and looking.scalar(_WAITING) < count:
            pass
