"""The months as a picture: how many sessions were held and how many people were there, for organisers alone."""

from datetime import date, timedelta

import pytest
from flask import Flask

from portal.agenda.operations.counts import add_counts
from portal.db import transaction
from portal.pages.views.manage.numbers import last_months
from tests.after import YESTERDAY, held
from tests.browser import Browser, words_in


def test_an_organiser_reads_sessions_and_people_of_each_month(app: Flask, as_chris: Browser):
    empty = as_chris.open("/manage").follow("Sessies en mensen per maand")
    assert "In de laatste twaalf maanden was er geen sessie." in empty.text

    long_ago = YESTERDAY - timedelta(days=31)
    held(title="Eerste")
    held(title="Tweede", there=("fien", "gijs"))
    october = held(title="Oktober", starts_at=long_ago, ends_at=long_ago + timedelta(hours=2), there=("anna", "daan"))
    held(title="Vorig jaar", starts_at=YESTERDAY - timedelta(days=400), ends_at=YESTERDAY - timedelta(days=399))

    def rows() -> list[list[str]]:
        tables = as_chris.open("/manage/numbers").elements("table")
        return [[" ".join(map(words_in, row)) for row in list(table.iter("tr"))[-2:]] for table in tables]

    assert rows() == [["oktober 2026 1", "november 2026 2"], ["oktober 2026 < 3", "november 2026 5"]]

    with transaction():  # the sign-ups of October are deleted, and stay counted
        add_counts({(october.id, "present"): 4, (october.id, "cancelled"): 9})

    assert rows()[1] == ["oktober 2026 6", "november 2026 5"]


def test_the_picture_shows_the_numbers_of_the_table(app: Flask, as_chris: Browser):
    held(there=("anna", "daan", "emma"))

    page = as_chris.open("/manage/numbers")

    pictures = [svg for svg in page.elements("svg") if svg.get("role") == "img"]
    shown = [[words_in(text) for text in picture.iter("text")][-2:] for picture in pictures]
    assert shown == [["1", "nov"], ["3", "nov"]]
    assert [int(rect.get("height", "")) for picture in pictures for rect in picture.iter("rect")] == [120, 120]


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 11, 24), date(2025, 12, 1), date(2026, 11, 1)),
        (date(2026, 12, 31), date(2026, 1, 1), date(2026, 12, 1)),
        (date(2027, 1, 1), date(2026, 2, 1), date(2027, 1, 1)),
    ],
)
def test_twelve_months_end_with_this_one(day: date, first: date, last: date):
    months = last_months(day)

    assert (len(months), months[0], months[-1]) == (12, first, last)
