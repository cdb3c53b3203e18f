"""Certificates as PDF, when the extra `pdf` is installed. Deterministic: the same certificate gives the same bytes."""

from datetime import datetime
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from portal.certificates.words.paper import Paper

FONTS = Path(__file__).parents[1] / "fonts"  # Latin, Greek, Cyrillic, Georgian and Armenian; others need shaping too
REGULAR, BOLD = FONTS / "DejaVuSans.ttf", FONTS / "DejaVuSans-Bold.ttf"  # with the same letters
INK, SOFT, SUN = (43, 26, 47), (103, 87, 104), (243, 180, 58)
MARGIN, LABEL = 25, 50  # millimetres: the page margin, and the column of labels


def has_pdf() -> bool:
    return find_spec("fpdf") is not None


def can_write(paper: Paper) -> bool:
    """Return whether the fonts have every letter of the certificate: a PDF without the name would be none."""
    return has_pdf() and {ord(letter) for letter in _letters_of(paper) if not letter.isspace()} <= _letters_of_fonts()


def pdf_of(paper: Paper, made_at: datetime) -> bytes:
    """Return one A4 page, dated when the certificate was issued."""
    sheet = _sheet(paper, made_at)
    _line(sheet, paper.title, 26, bold=True, after=10)
    _line(sheet, paper.name, 20, after=2)
    _line(sheet, paper.joined, 11, after=2)
    _line(sheet, paper.session, 14, bold=True, after=2)
    for day in paper.when:
        _line(sheet, day, 11)
    sheet.ln(8)
    for what, words in paper.facts:
        _fact(sheet, what, words)
    sheet.ln(8)
    _line(sheet, paper.note, 11, after=8)
    for what, words in paper.proof:
        _fact(sheet, what, words)
    return bytes(sheet.output())


def _letters_of(paper: Paper) -> str:
    beside = [text for pair in (*paper.facts, *paper.proof) for text in pair]
    return "".join((paper.title, paper.name, paper.joined, paper.session, *paper.when, *beside, paper.note))


@cache
def _letters_of_fonts() -> frozenset[int]:
    with import_module("fontTools.ttLib").TTFont(REGULAR, lazy=True) as font:  # fpdf2 needs it as well
        return frozenset(font.getBestCmap())


def _sheet(paper: Paper, made_at: datetime) -> Any:
    # Imported here: it loads imaging and font libraries, and PDFs are rare.
    sheet = import_module("fpdf").FPDF(format="A4")
    sheet.set_creation_date(made_at)
    sheet.set_title(f"{paper.title}: {paper.name}")
    sheet.add_font("DejaVu", "", REGULAR)
    sheet.add_font("DejaVu", "B", BOLD)
    sheet.set_margins(MARGIN, MARGIN)
    sheet.set_auto_page_break(True, MARGIN)
    sheet.add_page()
    sheet.set_fill_color(*SUN)
    sheet.rect(0, 0, sheet.w, 4, style="F")
    sheet.set_y(MARGIN)
    return sheet


def _line(sheet: Any, text: str, size: int, bold: bool = False, after: float = 0) -> None:
    sheet.set_font("DejaVu", "B" if bold else "", size)
    sheet.set_text_color(*INK)
    sheet.multi_cell(0, size * 0.5, text, align="L", new_x="LMARGIN", new_y="NEXT")
    sheet.ln(after)


def _fact(sheet: Any, what: str, words: str) -> None:
    """Draw a label with its text beside it, wrapped, and kept on one page."""
    sheet.set_font("DejaVu", "", 10)
    beside = sheet.epw - LABEL
    height = max(
        sheet.multi_cell(width, 6, text, align="L", dry_run=True, output="HEIGHT")
        for width, text in ((LABEL - 4, what), (beside, words))
    )
    if sheet.will_page_break(height):
        sheet.add_page()
    top = sheet.get_y()
    sheet.set_text_color(*SOFT)
    sheet.multi_cell(LABEL - 4, 6, what, align="L")
    sheet.set_xy(MARGIN + LABEL, top)
    sheet.set_text_color(*INK)
    sheet.multi_cell(beside, 6, words, align="L")
    sheet.set_xy(MARGIN, top + height + 2)
