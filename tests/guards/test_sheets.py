"""A part of a page has one style sheet: whoever changes a class finds all of it in one file."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from tests.guards.source import ROOT

SHEETS = [*(ROOT / "static/css/parts").glob("*.css"), *(ROOT / "static/css/pages").glob("*.css")]
# a selector that is one element, and the first of its classes: what stands within another part is a rule of that one
OF_ITSELF = re.compile(r"(?:[a-z]+)?\.([\w-]+)(?:[.:\[](?:[^\s>+~(]|\([^)]*\))*)?")
ON_PAPER = "@media print {"


def test_each_class_is_defined_in_one_style_sheet():
    assert defined_twice({sheet.name: sheet.read_text() for sheet in SHEETS}) == {}


def test_control_a_class_that_a_second_sheet_changes_is_found():
    quote = ".quote { margin: 0; } .box .quote { margin: 1rem; } .quote:is(.big, h2)::before { content: '“'; }"
    offence = "p.soft, .quote.wide:hover { margin: 1rem; } @media print { .said { border: 0; } }"
    innocent = "/* .quote {} */ .quotes li { margin: 0; } .said { margin: 0; } @media print { .quote { margin: 0; } }"

    assert defined_twice({"quote.css": quote, "said.css": innocent}) == {}
    assert defined_twice({"quote.css": quote, "wide.css": offence}) == {"quote": {"quote.css", "wide.css"}}


def defined_twice(sheets: Mapping[str, str]) -> dict[str, set[str]]:
    """Return the classes with rules of their own in several sheets. What changes on paper may stand elsewhere."""
    found = defaultdict[str, set[str]](set)
    for name, text in sheets.items():
        for defined in _classes(text):
            found[defined].add(name)
    return {defined: names for defined, names in found.items() if len(names) > 1}


def _classes(sheet: str) -> Iterator[str]:
    text = _without_paper(re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL))
    for selectors in re.findall(r"([^{};@]+)\{", text):
        for selector in re.split(r",(?![^(]*\))", selectors):
            if match := OF_ITSELF.fullmatch(selector.strip()):
                yield match[1]


def _without_paper(text: str) -> str:
    """Leave out each block of what changes on paper, up to the brace that ends it."""
    while (start := text.find(ON_PAPER)) >= 0:
        end, depth = start + len(ON_PAPER), 1
        while depth and end < len(text):
            depth += {"{": 1, "}": -1}.get(text[end], 0)
            end += 1
        text = text[:start] + text[end:]
    return text
