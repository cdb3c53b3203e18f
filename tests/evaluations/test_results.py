"""What facilitators see of the answers: only once there are enough, shuffled, and without names."""

import re
from datetime import timedelta

import pytest
from flask import Flask
from lxml.etree import _Element as Element
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.people.models import Person
from tests.after import held
from tests.browser import Browser, Page, sign_in, words_in
from tests.cast import NOW
from tests.evaluations.answering import answer_as, results_of
from tests.guards.test_statements import statements

CROWD = ("anna", "daan", "emma", "fien", "gijs", "hana", "ivo")


@pytest.fixture
def meeting(app: Flask) -> Meeting:
    return held(there=CROWD)


def texts(page: Page) -> list[str]:
    return [words_in(item) for item in page.with_class("as-typed")]


def test_before_three_answers_there_is_nothing_to_see(meeting: Meeting, as_bram: Browser):
    headings = []
    for name in (None, "anna", "daan"):
        if name:
            answer_as(meeting, name)
        page = as_bram.open(results_of(meeting))
        headings.append(words_in(page.elements("h2")[0]))
        drawings = [item for item in page.elements("svg") if item.get("role") == "img"]
        assert (page.name, texts(page), page.elements("table"), drawings) == ("evaluation-results", [], [], [])

    assert headings == ["Nog geen antwoorden", *["Nog te weinig antwoorden om te tonen"] * 2]


def test_from_three_answers_on_they_are_shown(meeting: Meeting, as_bram: Browser):
    answer_as(meeting, *CROWD[:3])

    page = as_bram.open(results_of(meeting))

    assert sorted(texts(page)) == [*(f"Beter van {n}" for n in CROWD[:3]), *(f"Meenemen van {n}" for n in CROWD[:3])]
    assert [words_in(head) for head in page.elements("h2")][-2:] == [
        "Wat neem je mee naar je werk?",
        "Wat kan de volgende keer beter?",
    ]


def test_the_texts_stand_in_another_order_each_time(meeting: Meeting, as_bram: Browser):
    answer_as(meeting, *CROWD)

    seen = {tuple(texts(as_bram.open(results_of(meeting)))) for _ in range(8)}

    assert len(seen) > 1  # eight equal orders by chance: once in some 10^25 times
    assert {tuple(sorted(order)) for order in seen} == {tuple(sorted(next(iter(seen))))}


def test_a_new_answer_waits_for_another_so_that_looking_twice_tells_nothing(meeting: Meeting, as_bram: Browser):
    answer_as(meeting, *CROWD[:3])
    before = sorted(texts(as_bram.open(results_of(meeting))))

    answer_as(meeting, "fien")
    assert sorted(texts(as_bram.open(results_of(meeting)))) == before

    answer_as(meeting, "gijs")
    assert {"Beter van fien", "Beter van gijs"} < set(texts(as_bram.open(results_of(meeting))))


def test_when_nobody_can_answer_any_more_the_last_is_shown_too(
    meeting: Meeting, as_bram: Browser, bram: Person, clock: Traveller
):
    answer_as(meeting, *CROWD[:4])

    clock.move_to(NOW + timedelta(days=366))

    assert len(texts(sign_in(as_bram, bram).open(results_of(meeting)))) == 8


def test_the_numbers_stand_in_bars_and_in_a_table(meeting: Meeting, as_bram: Browser):
    answer_as(meeting, "anna", "daan", number=5)
    answer_as(meeting, "emma", number=2)

    page = as_bram.open(results_of(meeting))

    tables = {words_in(table.find("caption")): numbers_in(table) for table in page.elements("table")}
    assert tables == {
        "Voelde je je vrij om te zeggen wat je dacht?": ["0", "1", "0", "0", "2"],
        "Ging het over wat voor jou belangrijk is?": ["0"] * 5,
        "Paste de manier van werken bij je?": ["0"] * 5,
    }
    bars = [item.get("width") for item in page.with_class("bar")]
    assert bars[:5] == ["0%", "33%", "0%", "0%", "67%"]
    assert (page.text.count("3 antwoorden"), page.text.count("0 antwoorden")) == (1, 2)


def numbers_in(table: Element) -> list[str]:
    return [words_in(cell) for cell in table.iter("td")]


@pytest.mark.in_turns
def test_the_page_costs_as_much_for_seven_answers_as_for_three(meeting: Meeting, as_bram: Browser):
    answer_as(meeting, *CROWD[:3])
    few = statements(as_bram, results_of(meeting))

    answer_as(meeting, *CROWD[3:])

    assert statements(as_bram, results_of(meeting)) == few
    assert len(texts(as_bram.open(results_of(meeting)))) == 14


def test_only_its_facilitators_see_it(meeting: Meeting, as_bram: Browser, as_chris: Browser, as_anna: Browser):
    answer_as(meeting, *CROWD[:3])

    assert [browser.open(results_of(meeting)).status for browser in (as_bram, as_chris, as_anna)] == [200, 403, 403]
    assert as_bram.open(f"/manage/meetings/{meeting.slug}").links["Hoe was het?"] == results_of(meeting)
    assert "Hoe was het?" not in as_chris.open(f"/manage/meetings/{meeting.slug}").links


def shown_at(browser: Browser, path: str) -> str:
    """Return the page without the ids of forms that create something: each load has another."""
    return re.sub(r'name="idem" value="[^"]*"', "", browser.ask(path).text)


def test_who_answered_is_nowhere_to_be_seen(meeting: Meeting, as_bram: Browser):
    """Facilitators see neither a name nor a tick on any page about the session."""
    answer_as(meeting, *CROWD[:3])
    pages = ("", "/signups", "/attendance", "/evaluation", "/signups.csv")
    before = [shown_at(as_bram, f"/manage/meetings/{meeting.slug}{page}") for page in pages[:3]]

    answer_as(meeting, "fien")

    assert [shown_at(as_bram, f"/manage/meetings/{meeting.slug}{page}") for page in pages[:3]] == before
    text = as_bram.open(results_of(meeting)).text.casefold()
    assert [name for name in CROWD if f"van {name}" not in text and name in text] == []
