"""Alembic's environment: the portal's tables, one migration at a time."""

from collections.abc import Iterator
from contextlib import contextmanager

from alembic import context
from flask import current_app
from sqlalchemy import Connection, text

from portal.db import BUSY_SECONDS, WRITES, Base, Moment
from portal.losing import REFUSE_LOSS, content_of, refuse_loss

MIGRATION_LOCK = 7215032119  # an arbitrary number of ours: concurrent starts migrate one after the other


def render(kind: str, thing: object, _context: object) -> str | bool:
    """Render plain types, since a migration must still run when the portal's own types have changed."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(thing, Moment) else False


def migrate() -> None:
    engine = current_app.extensions["migrate"].db.engine
    with engine.connect().execution_options(**{WRITES: True}) as connection, without_foreign_keys(connection):
        context.configure(
            connection=connection,
            target_metadata=Base.metadata,
            render_as_batch=True,  # SQLite alters a table by copying it …
            transactional_ddl=True,  # … which can be rolled back, since our transactions really begin
            compare_type=True,
            render_item=render,
        )
        with context.begin_transaction():
            if connection.dialect.name == "postgresql":
                # A concurrent migration may take its time; a lock on a table in use still times out.
                connection.execute(text("SET LOCAL lock_timeout = 0"))
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION_LOCK})
                connection.execute(text(f"SET LOCAL lock_timeout = '{BUSY_SECONDS}s'"))
            before = content_of(connection) if REFUSE_LOSS in context.get_x_argument() else {}
            context.run_migrations()
            refuse_loss(before, connection)
            if connection.dialect.name == "sqlite":
                broken = connection.execute(text("PRAGMA foreign_key_check")).all()
                if broken:
                    raise RuntimeError(f"this migration leaves rows without what they point at: {broken[:3]}")


@contextmanager
def without_foreign_keys(connection: Connection) -> Iterator[None]:
    """Disable foreign keys: SQLite alters a table by a copy and DROP TABLE, which deletes all rows that refer to it.

    The pragma only works outside a transaction, so it is sent through the driver, which has not begun one yet.
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
