"""A list for spreadsheets, as comma-separated text and as a workbook. Nothing that was typed becomes a formula."""

import csv
import re
import unicodedata
from collections.abc import Sequence
from io import BytesIO, StringIO

from xlsxwriter import Workbook

Row = Sequence[str]

_BOM = "\ufeff"  # without it Excel reads UTF-8 as another alphabet
_FORMULA = "=+-@\u2212"  # with which a spreadsheet begins to reckon; the last is the minus of typesetters
_SEPARATORS = ";,|\t\r\n"  # where some spreadsheet or other begins a new cell
_WIDEST = 40  # characters of a column
_NOT_IN_A_SHEETS_NAME = r"[\[\]:*?/\\']"


def csv_of(rows: Sequence[Row]) -> bytes:
    """RFC 4180: commas, CRLF, quotes only where they are needed; UTF-8 with a mark that says so."""
    text = StringIO()
    csv.writer(text).writerows([harmless(cell) for cell in row] for row in rows)
    return (_BOM + text.getvalue()).encode()


def workbook_of(rows: Sequence[Row], name: str) -> bytes:
    """One sheet, its first row in sight; every cell is text by its type, so nothing need be put before it."""
    file = BytesIO()
    text_only = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(file, {"in_memory": True, **text_only}) as book:
        sheet = book.add_worksheet(re.sub(_NOT_IN_A_SHEETS_NAME, " ", name)[:31])
        bold = book.add_format({"bold": True})
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                sheet.write_string(number, column, cell, None if number else bold)
        for column, cells in enumerate(zip(*rows, strict=True)):
            sheet.set_column(column, column, min(max(map(len, cells)) + 2, _WIDEST))
        sheet.freeze_panes(1, 0)
    return file.getvalue()


def harmless(cell: str) -> str:
    """The cell with an apostrophe before whatever a spreadsheet would take for a formula.

    Also in the middle, after a semicolon or a comma: a Dutch Excel begins a new cell at the one, an English Excel at
    the other, whatever stands between quotes. (OWASP, CSV Injection.)
    """
    parts = re.split(f"([{_SEPARATORS}])", cell)
    text = "".join(f"'{part}" if _is_formula(part) else part for part in parts)
    return f"'{text}" if text[:1] in ("\t", "\r") else text


def _is_formula(part: str) -> bool:
    """Blanks and quotes before it do not count; and the ＝ of other alphabets is one too."""
    begins = unicodedata.normalize("NFKC", part).lstrip(' \u00a0\u200b\u200c\u200d\ufeff"')[:1]
    return begins != "" and begins in _FORMULA
