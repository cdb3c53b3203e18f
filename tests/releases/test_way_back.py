"""The way back to each kept release, by the command in docs/running.md."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from flask_migrate import downgrade

from portal.db import db
from tests.releases.kept import RELEASES, Kept, app_of, migrated
from tests.serving import ROOT

MAINTAINED = {"alembic_version", "sqlite_sequence", "counter"}


def tables_in_docs() -> dict[str, str]:
    text = (ROOT / "docs" / "running.md").read_text()
    return dict(re.findall(r"^\| (\d+\.\d+\.\d+) \| (\d{4}) \|$", text, re.M))


def rows_in(connection: sqlite3.Connection) -> dict[str, list[Any]]:
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    connection.row_factory = sqlite3.Row
    return {
        name: sorted(
            (tuple(sorted(dict(row).items())) for row in connection.execute(f'SELECT * FROM "{name}"')), key=str
        )
        for name in names
        if name not in MAINTAINED
    }


def test_the_docs_name_the_tables_of_each_release(earlier: Kept):
    (revision,) = re.findall(r"""INSERT INTO "alembic_version" VALUES\('(\d+)'\)""", earlier.sql)

    assert tables_in_docs()[earlier.name] == revision
    assert set(tables_in_docs()) == set(RELEASES)


def test_up_and_back_gives_the_rows_of_the_release(earlier: Kept, tmp_path: Path):
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(earlier.sql)
        before = rows_in(connection)

    dict(migrated(earlier, tmp_path))
    with app_of(earlier, tmp_path, f"sqlite:///{tmp_path}/{earlier.name}.sqlite").app_context():
        downgrade(revision=tables_in_docs()[earlier.name])
        db.engine.dispose()

    with closing(sqlite3.connect(tmp_path / f"{earlier.name}.sqlite")) as connection:
        after = rows_in(connection)
    assert {name: len(rows) for name, rows in after.items()} == {name: len(rows) for name, rows in before.items()}
    assert {name for name in before if after[name] != before[name]} <= {"meeting", "block"}  # dated anew for calendars
