"""Each column of each table has its line in a `keeps.py`, each line can be carried out, and people read why."""

from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import Column, MetaData, String, Table

from portal import CONCEPTS, KEEPERS
from portal.db import Base
from portal.privacy.keeping import Fate, Keep, missing_columns

TABLES = list(Base.metadata.tables.values())
LINES = [line for keeper in KEEPERS for line in keeper.KEEPS]


def test_every_column_of_every_table_has_one_line():
    assert missing_columns(TABLES, LINES) == []


def test_control_a_table_and_a_column_without_a_line_are_noticed():
    new = Table("case", MetaData(), Column("id", String), Column("text", String))
    (needs,) = [line for line in LINES if line.name == "needs"]
    without_phone = [replace(needs, columns=("needs",)) if line is needs else line for line in LINES]

    assert missing_columns([*TABLES, new], LINES) == ["case.id", "case.text"]
    assert missing_columns(TABLES, without_phone) == ["signup.phone"]
    assert missing_columns(TABLES, [*LINES, needs]) == ["signup.needs", "signup.phone"]
    assert missing_columns(TABLES, [*LINES, replace(needs, columns=("shoe_size",))]) == ["signup.shoe_size"]


def test_each_line_has_a_name_of_its_own():
    names = [line.name for line in LINES]

    assert sorted(set(names)) == sorted(names)


def test_the_lines_stand_in_the_order_of_the_concepts():
    concepts = [keeper.__name__.split(".")[1] for keeper in KEEPERS]

    assert concepts == sorted(concepts, key=CONCEPTS.index)


def test_every_line_can_be_carried_out():
    assert [line.name for line in LINES if list(faults(line))] == []


@pytest.mark.parametrize(
    ("name", "change", "fault"),
    [
        ("history", {"period": None}, "deleted at night without a period"),
        ("needs", {"emptied": {"needs": ""}}, "does not empty its columns"),
        ("attendance", {"count": None}, "is counted by nothing"),
        ("evaluations", {"since": ""}, "is read by people without its day"),
        ("roles", {"over": lambda before, now: None}, "is deleted at night and stays"),
    ],
)
def test_control_a_line_that_cannot_be_carried_out_is_noticed(name: str, change: dict[str, object], fault: str):
    (line,) = [line for line in LINES if line.name == name]

    assert fault in list(faults(replace(line, **change)))  # pyright: ignore[reportArgumentType]


def test_a_column_that_leads_to_a_person_goes_with_them_or_has_its_day(app: Flask):
    """A foreign key to a person says what happens to the row when the person is deleted."""
    keys = [key for table in TABLES for key in table.foreign_keys if key.column.table.name == "person"]

    assert {key.ondelete for key in keys} == {"CASCADE", "SET NULL"}


def faults(line: Keep):
    """Yield what keeps a line from being carried out."""
    if line.over and line.period is None:
        yield "deleted at night without a period"
    if line.over and line.fate not in (Fate.DELETED, Fate.NAMELESS, Fate.COUNTED):
        yield "is deleted at night and stays"
    if not line.over and line.fate in (Fate.DELETED, Fate.NAMELESS, Fate.COUNTED):
        yield "is never forgotten"
    if line.fate == Fate.NAMELESS and set(line.emptied) != set(line.columns):
        yield "does not empty its columns"
    if (line.fate == Fate.COUNTED) != (line.count is not None):
        yield "is counted by nothing"
    if line.what and not line.since:
        yield "is read by people without its day"
    if not line.why:
        yield "says not why"
    if line.secret - set(line.columns):
        yield "hides columns of another line"
