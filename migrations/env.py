"""Alembic's way in: the tables of the portal, and one migration at a time."""

from alembic import context
from flask import current_app
from sqlalchemy import text

from portal.db import WRITES, Base, Moment

MIGRATION_LOCK = 7215032119  # any number of ours: machines that start together migrate one by one


def render(kind: str, thing: object, _context: object) -> str | bool:
    """A migration names plain types: it must still run when the portal's own have changed."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(thing, Moment) else False


def migrate() -> None:
    engine = current_app.extensions["migrate"].db.engine
    with engine.connect().execution_options(**{WRITES: True}) as connection:
        context.configure(
            connection=connection,
            target_metadata=Base.metadata,
            render_as_batch=True,  # SQLite changes a table by copying it
            compare_type=True,
            render_item=render,
        )
        with context.begin_transaction():
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION_LOCK})
            context.run_migrations()


migrate()
