"""Alembic's way in: the tables of the portal, and one migration at a time."""

from collections.abc import Iterator
from contextlib import contextmanager

from alembic import context
from flask import current_app
from sqlalchemy import Connection, text

from portal.db import BUSY_SECONDS, WRITES, Base, Moment

MIGRATION_LOCK = 7215032119  # any number of ours: machines that start together migrate one by one


def render(kind: str, thing: object, _context: object) -> str | bool:
    """A migration names plain types: it must still run when the portal's own have changed."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(thing, Moment) else False


def migrate() -> None:
    engine = current_app.extensions["migrate"].db.engine
    with engine.connect().execution_options(**{WRITES: True}) as connection, without_foreign_keys(connection):
        context.configure(
            connection=connection,
            target_metadata=Base.metadata,
            render_as_batch=True,  # SQLite changes a table by copying it …
            transactional_ddl=True,  # … and undoes that too, since our transactions really begin
            compare_type=True,
            render_item=render,
        )
        with context.begin_transaction():
            if connection.dialect.name == "postgresql":
                # Another machine may take its time; a lock on a table in use still gives up soon.
                connection.execute(text("SET LOCAL lock_timeout = 0"))
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION_LOCK})
                connection.execute(text(f"SET LOCAL lock_timeout = '{BUSY_SECONDS}s'"))
            context.run_migrations()
            if connection.dialect.name == "sqlite":
                broken = connection.execute(text("PRAGMA foreign_key_check")).all()
                if broken:
                    raise RuntimeError(f"this migration leaves rows without what they point at: {broken[:3]}")


@contextmanager
def without_foreign_keys(connection: Connection) -> Iterator[None]:
    """SQLite changes a table by a copy and DROP TABLE, and that deletes all rows that point at it.

    The pragma is heard outside a transaction alone, so it goes to the driver, which has not begun one yet.
    """
    driver = connection.connection.driver_connection
    if connection.dialect.name != "sqlite":
        yield
        return
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        connection.rollback()
        driver.execute("PRAGMA foreign_keys=ON")


migrate()
