"""Waits on PostgreSQL until another connection waits for a lock."""

from concurrent.futures import Future

from sqlalchemy import text

from portal.db import db

_WAITING = text(
    "SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()"
)


def wait_until_somebody_waits(action: Future) -> None:
    """Return once a running action waits for a locked row or has ended."""
    with db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as looking:
        while not action.done() and not looking.scalar(_WAITING):
            pass
