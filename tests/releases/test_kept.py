"""A kept release has rows of every sort, and migrations lose none of them."""

import re
import sqlite3
from collections import Counter
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from portal.clock import now
from tests.releases.kept import RELEASES, Kept, migrated

pytestmark = pytest.mark.postgresql_in_turns

A_ROW = re.compile(r'^INSERT INTO "(\w+)"', re.M)
NOT_OURS = {"alembic_version", "sqlite_sequence"}


def test_the_first_release_is_among_them():
    assert "0.1.0" in RELEASES


def test_every_table_has_a_row(earlier: Kept):
    tables = set(re.findall(r"^CREATE TABLE (\w+)", earlier.sql, re.M))

    assert len(tables) > 20
    assert tables - set(A_ROW.findall(earlier.sql)) == set()


def test_every_kind_of_letter_waits_and_every_sort_is_there(earlier: Kept):
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(earlier.sql)
        waiting = {kind for (kind,) in connection.execute("SELECT kind FROM letter WHERE state = 'waiting'")}
        missing = {
            name: set(values) - {value for (value,) in connection.execute(f"SELECT DISTINCT {column} FROM {table}")}
            for name, values in earlier.proofs["sorts"].items()
            for table, _, column in [name.partition(".")]
        }

    assert waiting == set(earlier.proofs["kinds"]) == {facts["kind"] for facts in earlier.proofs["letters"].values()}
    assert missing == {name: set() for name in missing}


def test_no_row_is_lost_on_the_way_to_today(earlier: Kept, tmp_path: Path):
    before = Counter(name for name in A_ROW.findall(earlier.sql) if name not in NOT_OURS)

    rows = dict(migrated(earlier, tmp_path))

    assert {name: len(rows[name]) for name in before} == before
    with closing(sqlite3.connect(tmp_path / f"{earlier.name}.sqlite")) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.one_database
@pytest.mark.parametrize("release", [name for name in RELEASES if name < "0.3.0"])
def test_events_to_come_are_dated_anew_and_the_others_keep_their_date(
    earlier: Kept, tmp_path: Path, clock: time_machine.Traveller
):
    """Since 0.3.0 calendars get other bytes for them."""
    clock.move_to(earlier.made_at + timedelta(days=1), tick=False)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(earlier.sql)
        before = dict(connection.execute("SELECT id, changed_at || '+00:00' FROM meeting").fetchall())

    rows = dict(migrated(earlier, tmp_path))
    anew = {row["id"] for row in rows["meeting"] if row["changed_at"] != datetime.fromisoformat(before[row["id"]])}
    is_to_come = {row["id"] for row in rows["meeting"] if row["stage"] != "draft" and row["ends_at"] > now()}

    assert anew == is_to_come
    assert {row["changed_at"] for row in rows["meeting"] if row["id"] in anew} == {now()}
    assert 0 < len(anew) < len(before)
    [counter] = [row for row in rows["counter"] if row["name"] == "calendar"]
    assert counter["raised"] == int(now().timestamp())
