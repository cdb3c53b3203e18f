"""Over a series its facilitator sees how each of their sessions was, where enough people answered."""

from datetime import timedelta

from flask import Flask

from portal.people.models import Person
from tests.after import YESTERDAY, held
from tests.browser import Browser, Page, words_in
from tests.evaluations.answering import answer_as, results_of

CROWD = ("anna", "daan", "emma")


def means(page: Page) -> list[list[str]]:
    """Return the rows of the tables of the series: of each question, session by session."""
    tables = [table for figure in page.with_class("columns") for table in figure.iter("table")]
    return [[" ".join(map(words_in, row)) for row in list(table.iter("tr"))[1:]] for table in tables]


def test_bram_sees_a_column_for_each_session_of_his_series(app: Flask, as_bram: Browser, chris: Person):
    title = {"title": "Samen kijken", "there": CROWD}
    days = [YESTERDAY - timedelta(days=3 * n) for n in (3, 2, 1)]
    first, few, last = (held(**title, starts_at=day, ends_at=day + timedelta(hours=2)) for day in days)
    answer_as(first, *CROWD, number=3)
    answer_as(few, *CROWD[:2], number=1)

    assert means(as_bram.open(results_of(last))) == []  # one session makes no line

    answer_as(last, *CROWD[:2], number=4)
    answer_as(last, CROWD[2], number=5)
    held(**title, facilitator_ids=[chris.id])  # of somebody else

    free, *others = means(as_bram.open(results_of(few)))
    assert free == [
        "zaterdag 14 november 2026 3,0",
        "dinsdag 17 november 2026 –",  # two answers would tell whose they are
        "vrijdag 20 november 2026 4,3",
    ]
    assert [[row[-1] for row in rows] for rows in others] == [["–"] * 3] * 2  # nobody answered these
