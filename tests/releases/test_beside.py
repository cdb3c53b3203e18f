"""An older release that still serves beside a newer one, on tables that the newer one has migrated."""

from collections.abc import Iterator

import pytest
from flask import Flask
from sqlalchemy import Connection, select, text
from sqlalchemy.exc import DBAPIError

from portal.db import Base, db
from tests.databases import Rows
from tests.releases.kept import RELEASES, Kept, kept_release, table_as_in

pytestmark = pytest.mark.both_databases


@pytest.fixture
def connection(app: Flask) -> Iterator[Connection]:
    """A connection to the current tables, whose changes are undone."""
    with db.engine.connect() as connection, connection.begin() as changes:
        yield connection
        changes.rollback()


def write_as_the_older_release(connection: Connection, rows: Rows) -> None:
    """Insert rows with the columns that it knows alone, and write all of them again in the first of each table."""
    for name, found in rows.items():
        table = table_as_in(name, found[0])
        connection.execute(table.insert(), found)
        keys = [column.name for column in Base.metadata.tables[name].primary_key.columns]
        connection.execute(table.update().where(*(table.c[key] == found[0][key] for key in keys)).values(found[0]))


def test_what_the_older_release_writes_is_read_by_both(connection: Connection, earlier: Kept):
    rows = earlier.rows()

    write_as_the_older_release(connection, rows)

    for name, before in rows.items():
        table = table_as_in(name, before[0])
        after = [dict(row) for row in connection.execute(select(table)).mappings()]
        assert sorted(after, key=repr) == sorted(before, key=repr), name
        assert len(connection.execute(select(Base.metadata.tables[name])).all()) == len(before)


@pytest.mark.in_turns
@pytest.mark.one_database
@pytest.mark.parametrize(
    "contract",
    [
        "ALTER TABLE signup RENAME COLUMN organisation TO employer",
        "ALTER TABLE letter DROP COLUMN answer",
        "ALTER TABLE person ADD COLUMN pronoun VARCHAR NOT NULL CHECK (pronoun <> '') DEFAULT ''",
        "CREATE UNIQUE INDEX one_of_a_name ON signup (name)",
    ],
    ids=["a renamed column", "a dropped column", "a column that it must fill", "a stricter rule"],
)
def test_control_a_migration_that_breaks_the_older_release_is_noticed(connection: Connection, contract: str):
    connection.execute(text(contract))

    with pytest.raises(DBAPIError):
        write_as_the_older_release(connection, kept_release(RELEASES[-1]).rows())
