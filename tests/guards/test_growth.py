"""A page costs as much with four times the sessions and sign-ups: the work of Python and the database is counted.

What is read once after each change of the calendar, and kept, was read before.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event

from portal.clock import now
from portal.db import db
from portal.people.models import Person
from tests.browser import Browser, sign_in
from tests.cast import NOW
from tests.databases import empty
from tests.growth import calls
from tests.measuring.fill import Amounts, fill

FEW, MANY = Amounts(200, 200, 200), Amounts(800, 800, 800)
MOST = 1.2  # times the work with a quarter of the rows
STEPS = 100  # instructions of the database in one count
NOISE = 60  # counts: a deeper index, a fuller page
# Each page of sessions, and those around it. A search, and the filter on free seats, look at what matches; a month is
# drawn with all its sessions; *Manage* lists all that its reader runs. The page of a network is fuller with more.
PAGES = {
    "anna": (
        *("/agenda", "/agenda?city=Gent", "/agenda?theme=werk", "/agenda?network=netwerk-1", "/agenda?page=2"),
        *("/agenda?when=past", "/agenda?when=past&city=Gent", "/agenda/sessie-0", "/agenda/geweest-0", "/networks"),
        *("/lessons", "/lessons?theme=werk", "/agenda/geweest-0/summary", "/me", "/me/data"),
    ),
    "bram": (
        *("/manage", "/manage/meetings/sessie-0", "/manage/meetings/sessie-0/signups"),
        *("/manage/meetings/sessie-0/edit", "/manage/meetings/geweest-0/summary"),
    ),
    "chris": ("/manage/people", "/manage/history"),  # the outbox counts its letters, which go after a while
}
GROWING = (
    *("meeting", "block", "meeting_theme", "meeting_facilitator", "signup", "person"),
    *("letter", "lesson", "history"),
)


@pytest.mark.slow
def test_a_page_costs_as_much_with_four_times_the_sessions_and_sign_ups(app: Flask):
    few = {page: work for page, (work, _) in cost_of_pages(app, FEW).items()}
    empty(app)
    many = cost_of_pages(app, MANY)

    assert {page: (few[page], work) for page, (work, _) in many.items() if is_more(work, than=few[page])} == {}
    assert {page: scans for page, (_, scans) in many.items() if scans} == {}


def test_control_a_page_that_looks_at_all_sessions_is_seen(app: Flask):
    def look_at_all() -> None:
        for _ in db.session.execute(db.text("SELECT title FROM meeting WHERE price = ''")):
            str.casefold("x")
            is_more((0, 0), (0, 0))

    seen = []
    for amounts in (Amounts(20, 20, 0), Amounts(200, 20, 0)):
        empty(app)
        fill(amounts, NOW)
        seen.append(cost(look_at_all))

    (few, _), (many, scans) = seen
    assert (is_more(many, than=few), scans) == (True, ["SCAN meeting"])


def cost_of_pages(app: Flask, amounts: Amounts) -> dict[str, Any]:
    """Return of each page its work and the tables that it looks through, on a database with so many rows."""
    filled = vars(fill(amounts, now()))
    costs = {}
    for name, pages in PAGES.items():
        browser = sign_in(Browser(app), db.session.get_one(Person, filled[name]))
        for page in pages:
            assert browser.ask(page).status_code == 200, page
            costs[page] = cost(lambda browser=browser, page=page: browser.ask(page))
    return costs


def is_more(work: tuple[int, int], than: tuple[int, int]) -> bool:
    """Return whether either sort of work is more than it may be."""
    return work[0] > than[0] * MOST or work[1] > than[1] * MOST + NOISE


def cost(work: Callable[[], object]) -> tuple[tuple[int, int], list[str]]:
    """Return how many functions of Python run and how many instructions of the database; and its full scans."""
    with listening() as heard:
        called = calls(work)
    return (called, heard.steps), scans_in(heard.statements)


class Heard:
    steps = 0

    def __init__(self) -> None:
        self.statements: list[tuple[str, Any]] = []


@contextmanager
def listening() -> Iterator[Heard]:
    heard = Heard()

    def count_steps() -> None:
        heard.steps += 1

    def begin(connection: Any, *_: object) -> None:
        connection.set_progress_handler(count_steps, STEPS)

    def end(connection: Any, *_: object) -> None:
        connection.set_progress_handler(None, STEPS)

    def hear(_connection: object, _cursor: object, statement: str, parameters: Any, *_: object) -> None:
        if statement.startswith("SELECT"):
            heard.statements.append((statement, parameters))

    db.session.rollback()
    listeners = {"checkout": begin, "checkin": end, "before_cursor_execute": hear}
    for name, listener in listeners.items():
        event.listen(db.engine, name, listener)
    try:
        yield heard
    finally:
        db.session.rollback()
        for name, listener in listeners.items():
            event.remove(db.engine, name, listener)


def scans_in(statements: list[tuple[str, Any]]) -> list[str]:
    """Return where the plan of a statement looks at all rows of a table that grows."""
    found = set()
    with db.engine.connect() as connection:
        for statement, parameters in statements:
            plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
            if "LIMIT" in statement and not any(step.endswith("FOR ORDER BY") for step in plan):
                continue  # it walks along an index, and stops
            tables = {step: re.match(r"SCAN (\w+?)(_\d+)?\b", step) for step in plan}
            found |= {step for step, table in tables.items() if table and table[1] in GROWING}
    return sorted(found)
