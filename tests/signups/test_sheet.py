"""The participant list for spreadsheets: programs read it back, and no cell is a formula."""

import csv
from io import BytesIO, StringIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from portal.signups.rules.spreadsheet import csv_of, harmless, workbook_of

HEAD = ["Naam", "Organisatie"]
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
WICKED = [
    "=1+1",
    "+31 6 1234",
    "-1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "  =1+1",
    "\u00a0=1+1",
    "\u200d=1+1",
    '"=1+1',
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    "﹦1+1",
    "−1",
    "=cmd|' /C calc'!A0",
]


@pytest.mark.parametrize("cell", WICKED)
def test_what_would_be_a_formula_has_an_apostrophe_before_it(cell: str):
    assert harmless(cell).startswith("'")
    assert harmless(cell).replace("'", "") == cell.replace("'", "")


@pytest.mark.parametrize("separator", [";", ",", "|", "\t", "\n"])
def test_also_where_a_spreadsheet_begins_a_new_cell_by_itself(separator: str):
    assert harmless(f"Anna{separator} =1+1") == f"Anna{separator}' =1+1"


@pytest.mark.parametrize(
    "cell", ["", "Anna", "Jan-Willem d'Hondt", "O'Neil", "a=b", "1+1", "jan+anna@oeverkring.example", "İpek", "陳小美"]
)
def test_a_name_stays_as_it_is(cell: str):
    assert harmless(cell) == cell


def test_the_text_is_read_back_as_it_was():
    rows = [HEAD, ['Jan "de Lange", senior', "Zorg & Zo\nGent"], ["陳小美", "Ærø; Ålborg"]]

    text = csv_of(rows)

    assert text.startswith(b"\xef\xbb\xbfNaam,Organisatie\r\n")
    assert list(csv.reader(StringIO(text.decode("utf-8-sig"), newline=""))) == rows


def test_control_a_formula_is_seen_by_a_dutch_and_by_an_english_spreadsheet():
    """No cell begins with a formula, whichever separator the program splits by."""
    name = "Anna;=1+1;b,=2+2"

    def begins(text: str) -> set[str]:
        return {cell.strip(' "')[:1] for separator in ";," for cell in text.split("\r\n")[1].split(separator)}

    assert "=" in begins(f"Naam\r\n{name}\r\n")
    assert "=" not in begins(csv_of([["Naam"], [name]]).decode("utf-8-sig"))


def cells(workbook: bytes) -> list[tuple[str, str]]:
    """Return (type, text) of each cell, as stored in the file."""
    with ZipFile(BytesIO(workbook)) as parts:
        shared = ElementTree.fromstring(parts.read("xl/sharedStrings.xml"))
        texts = ["".join(item.itertext()) for item in shared.iter(f"{MAIN}si")]
        sheet = ElementTree.fromstring(parts.read("xl/worksheets/sheet1.xml"))
    assert list(sheet.iter(f"{MAIN}f")) == []
    return [(cell.get("t", ""), texts[int(cell.findtext(f"{MAIN}v") or "")]) for cell in sheet.iter(f"{MAIN}c")]


def test_every_cell_of_the_workbook_is_text_by_its_type():
    rows = [HEAD, ["=1+1", "https://evil.example"], ["12345", "mailto:x@evil.example"], ["＝1", "x" * 100]]

    assert cells(workbook_of(rows, "Doen mee")) == [("s", text) for row in rows for text in row]


@pytest.mark.parametrize("name", ["Wie komt er? [1/2]: *", "x" * 60, "'quoted'", "="])
def test_a_sheet_may_have_any_name(name: str):
    assert cells(workbook_of([HEAD], name)) == [("s", "Naam"), ("s", "Organisatie")]
