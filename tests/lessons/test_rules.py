"""Rules for choosing and ordering lessons."""

import pytest

from portal.lessons.rules.candidates import candidates_of
from portal.lessons.rules.choosing import Choice, LessonRow, choice_of
from portal.lessons.rules.filters import LessonFilter

ONE, TWO, THREE = "Vraag wat een ja kost.", "Vertel wat je niet komt doen.", "Reken op maanden, niet op weken."


def texts(choice: Choice) -> list[str]:
    return [row.text for row in choice.rows]


def nothing(_text: str) -> bool:
    """Return no findings, as a scan of a clean text."""
    return False


@pytest.mark.parametrize(
    ("number", "step", "order"),
    [
        (2, -1, [TWO, ONE, THREE]),
        (2, 1, [ONE, THREE, TWO]),
        (1, -1, [ONE, TWO, THREE]),
        (3, 1, [ONE, TWO, THREE]),
        (0, 1, [ONE, TWO, THREE]),
        (9, -1, [ONE, TWO, THREE]),
    ],
    ids=["up", "down", "the first cannot go up", "nor the last down", "none", "a row that is not there"],
)
def test_a_lesson_moves_one_place(number: int, step: int, order: list[str]):
    assert texts(choice_of([ONE, TWO, THREE]).moved(number, step)) == order


def test_what_is_said_of_a_lesson_moves_along():
    moved = choice_of([ONE, TWO, THREE], important=3, signal=1).moved(3, -1)

    assert moved.rows == (LessonRow(ONE, is_signal=True), LessonRow(THREE, is_most_important=True), LessonRow(TWO))


def test_an_empty_row_is_no_lesson_and_nothing_is_said_of_it():
    choice = choice_of([ONE, " \t ", TWO], important=2, signal=3)

    assert choice.lessons == (LessonRow(ONE), LessonRow(TWO, is_signal=True))


def test_a_line_is_taken_in_where_there_is_room():
    assert texts(choice_of([ONE, "", TWO]).with_line(THREE)) == [ONE, THREE, TWO]
    assert texts(choice_of([ONE]).with_line(THREE)) == [ONE, THREE]
    assert texts(choice_of([ONE]).with_line("")) == [ONE]
    assert choice_of([ONE] * 7).with_line(TWO).is_too_much
    assert not choice_of([ONE] * 7).is_too_much


@pytest.mark.parametrize(("typed", "more", "rows"), [(0, 0, 3), (1, 0, 3), (5, 0, 5), (5, 1, 6), (7, 1, 7), (9, 0, 9)])
def test_there_is_room_for_three_and_at_most_for_seven(typed: int, more: int, rows: int):
    assert len(choice_of([ONE] * typed).with_room(more).rows) == rows


def test_candidates_are_the_sentences_of_the_text_of_reactions_and_of_what_people_take_along():
    text = {
        "intro": f"**Kort.** {ONE} {TWO}",
        "next_steps": f"- {THREE}\n- Ja.",
        "surprise": "1. Dat viel iedereen mee.",
    }

    found = candidates_of(
        text, ["Soms kost een ja ook geld. Let daarop."], ["Ik ga morgen een kaart schrijven."], nothing, Choice()
    )

    assert found.takeaways == ["Ik ga morgen een kaart schrijven."]
    assert found.reactions == ["Soms kost een ja ook geld."]
    assert found.sentences == [ONE, TWO, "Dat viel iedereen mee.", THREE]


def test_what_is_personal_too_long_or_chosen_already_is_no_candidate():
    lines = [ONE, ONE.upper(), TWO, "Anna vertelde dat het hielp.", "x" * 301]

    found = candidates_of({}, (), lines, lambda text: "Anna" in text, choice_of([TWO]))

    assert found.takeaways == [ONE]


def test_what_makes_no_sense_in_an_address_is_not_asked():
    lesson_filter = LessonFilter.from_query(
        {"q": " Café  raad", "year": "20x7", "signal": "yes", "page": "٣", "network": "a\0b"}
    )

    assert lesson_filter == LessonFilter(q="Café raad", network="ab")
    assert lesson_filter.words == ["cafe", "raad"]
    assert LessonFilter.from_query({"signal": "1", "page": "2", "year": "2026"}).query == "year=2026&signal=1&page=2"
