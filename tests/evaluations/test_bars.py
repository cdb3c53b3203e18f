"""Evaluation results as a chart and as a table: both hold the same numbers."""

from itertools import pairwise
from xml.etree.ElementTree import Element

import html5lib
import pytest
from jinja2 import Environment, FileSystemLoader

from portal.evaluations.rules import Bar, bars, may_show
from tests.browser import words_in
from tests.guards.source import ROOT

COUNTS = {"1": 0, "2": 0, "3": 1, "4": 3, "5": 2}
QUESTION = "Voelde je je vrij om te zeggen wat je dacht?"


def test_a_bar_is_as_long_as_the_part_of_the_people_who_gave_that_answer():
    assert bars(COUNTS) == [Bar("1", 0, 0), Bar("2", 0, 0), Bar("3", 1, 17), Bar("4", 3, 50), Bar("5", 2, 33)]


@pytest.mark.parametrize(
    ("counts", "widths"),
    [
        ({"1": 1, "2": 1, "3": 1}, [33, 33, 33]),  # of three different answers none fills its line
        ({"1": 0, "2": 7}, [0, 100]),  # only what everybody said
        ({"1": 1, "2": 1, "3": 38}, [2, 2, 95]),
    ],
)
def test_no_bar_is_full_but_of_what_everybody_said(counts: dict[str, int], widths: list[int]):
    assert [bar.width for bar in bars(counts)] == widths


@pytest.mark.parametrize(("counts", "drawn"), [({}, []), ({"ja": 0}, [Bar("ja", 0, 0)])])
def test_without_answers_nothing_is_drawn(counts: dict[str, int], drawn: list[Bar]):
    assert bars(counts) == drawn


def test_answers_are_shown_from_three_on():
    assert [count for count in range(5) if may_show(count)] == [3, 4]


def test_the_drawing_and_the_table_say_the_same_numbers():
    page = drawn(QUESTION, COUNTS)

    assert table_of(page) == [("1", "0"), ("2", "0"), ("3", "1"), ("4", "3"), ("5", "2")]
    assert [words_in(text) for text in page.iter("text")] == ["1", "0", "2", "0", "3", "1", "4", "3", "5", "2"]
    assert [bar.get("width") for bar in page.iter("rect") if bar.get("class") == "bar"] == [
        "0%",
        "0%",
        "17%",
        "50%",
        "33%",
    ]


def test_who_hears_the_page_hears_what_the_drawing_is_and_then_the_table():
    page = drawn(QUESTION, COUNTS)
    drawing = next(page.iter("svg"))

    assert (drawing.get("role"), drawing.get("aria-label")) == (
        "img",
        f"{QUESTION} A chart of the numbers in the table.",
    )
    assert [words_in(caption) for caption in page.iter("caption")] == [QUESTION]
    assert [cell.get("scope") for cell in page.iter("th")] == ["col", "col"] + ["row"] * len(COUNTS)


def test_no_bar_stands_on_another_and_all_stand_in_the_drawing():
    drawing = next(drawn(QUESTION, COUNTS).iter("svg"))
    spans = [
        (int(bar.get("y", "")), int(bar.get("height", ""))) for bar in drawing.iter("rect") if bar.get("class") == "bar"
    ]

    assert [start for start, _ in spans] == sorted({start for start, _ in spans})
    assert [end for (start, high), (end, _) in pairwise(spans) if start + high > end] == []
    assert spans[-1][0] + spans[-1][1] <= int(drawing.get("height", ""))


def test_the_policy_lets_the_drawing_through_and_what_was_typed_stays_text():
    wicked = {'"><script>alert(1)</script>': 3, "{{ 7 * 7 }}": 1}

    page = drawn('" onload="alert(1)', wicked)

    assert inline_in(page) == []
    assert [label for label, _ in table_of(page)] == list(wicked)
    assert next(page.iter("svg")).get("aria-label") == '" onload="alert(1) A chart of the numbers in the table.'


def test_control_what_the_policy_refuses_is_found():
    assert inline_in(parse("<p style='width: 3%'><svg onload='x'><script>x</script></svg>")) == [
        "style",
        "onload",
        "<script>",
    ]


def drawn(title: str, counts: dict[str, int]) -> Element:
    """Return the rendered part as a browser parses it, in English."""
    templates = Environment(
        loader=FileSystemLoader(ROOT / "templates"), autoescape=True, extensions=["jinja2.ext.i18n"]
    )
    templates.install_null_translations(newstyle=True)  # pyright: ignore  the extension brings it
    return parse(templates.get_template("evaluations/bars.html").module.bars(title, bars(counts)))  # pyright: ignore


def parse(html: str) -> Element:
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    page = parser.parseFragment(str(html))
    for item in page.iter():
        item.tag = str(item.tag).rpartition("}")[2]  # SVG elements have a namespace
    return page


def table_of(page: Element) -> list[tuple[str, str]]:
    rows = [row for body in page.iter("tbody") for row in body.iter("tr")]
    return [(words_in(row[0]), words_in(row[1])) for row in rows]


def inline_in(page: Element) -> list[str]:
    found = []
    for item in page.iter():
        found += [f"<{item.tag}>"] if item.tag in ("script", "style") else []
        found += [name for name in item.keys() if name == "style" or name.startswith("on")]  # noqa: SIM118
    return found
