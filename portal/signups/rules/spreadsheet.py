"""Lists for spreadsheets, as CSV and XLSX. No typed text becomes a formula."""

import csv
import re
import unicodedata
from collections.abc import Sequence
from io import BytesIO, StringIO

from xlsxwriter import Workbook

Row = Sequence[str]

_BOM = "\ufeff"  # without it Excel assumes a legacy encoding
_FORMULA = "=+-@\u2212"  # characters that start a formula; the last is the typographic minus
_SEPARATORS = ";,|\t\r\n"  # cell separators of common spreadsheets
_WIDEST = 40  # characters in a column
_NOT_IN_A_SHEETS_NAME = r"[\[\]:*?/\\']"


def csv_of(rows: Sequence[Row]) -> bytes:
    """Return RFC 4180 CSV: commas, CRLF, quotes only where needed; UTF-8 with a byte order mark."""
    text = StringIO()
    csv.writer(text).writerows([harmless(cell) for cell in row] for row in rows)
    return (_BOM + text.getvalue()).encode()


def workbook_of(rows: Sequence[Row], name: str) -> bytes:
    """Return a workbook of one sheet with a frozen first row. Cells are typed as text and need no apostrophe."""
    file = BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
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
    """Return the cell with an apostrophe before whatever a spreadsheet would read as a formula.

    Also after a semicolon or comma inside the cell: a Dutch Excel splits at the one, an English Excel at the other,
    even between quotes. (OWASP, CSV Injection.)
    """
    parts = re.split(f"([{_SEPARATORS}])", cell)
    text = "".join(f"'{part}" if _is_formula(part) else part for part in parts)
    return f"'{text}" if text[:1] in ("\t", "\r") else text


def _is_formula(part: str) -> bool:
    """Return whether this part would be a formula, ignoring leading blanks and quotes; fullwidth ＝ counts too."""
    begins = unicodedata.normalize("NFKC", part).lstrip(' \u00a0\u200b\u200c\u200d\ufeff"')[:1]
    return begins != "" and begins in _FORMULA
