"""The scan takes linear time, whatever the text."""

import re
from collections.abc import Callable, Iterable

import pytest

from portal.privacy.rules.hits import Present
from portal.privacy.rules.scan import scan, scanner
from tests.growth import grow_fast, too_much
from tests.turns import a_third_of

pytestmark = pytest.mark.slow

LETTERS = 20_000  # characters, twice the maximum of a text
MOST = 30  # times the work of an ordinary text of the same length
ORDINARY = ("We spraken over mensen die hulp afhouden, en over wat er dan wel helpt. " * 300)[:LETTERS]

FIRST_NAMES = ("Fatima", "Noor", "Roos", "Tom", "Jan", "An", "Bo", "Mei", "Aziz", "Samira", "Wim", "Ewa")
THERE = [Present(f"{name} van den {name}berg", f"Stichting {name}kring") for name in FIRST_NAMES]

# Provoke backtracking: beginnings of hits without their ends.
HOSTILE = (
    *("a", " ", "1", "0", "-", "\n", "*", "_", "`", "\\", "&", "@", "+", ".", "'", "(", "<", "\u00ad", "é", "ﬁ", "１"),
    *(
        "1 ",
        "12 ",
        "11 22 ",
        "111 222 ",
        "1-",
        "1.",
        "06 ",
        "06-1",
        "+31 ",
        "+31 6 1",
        "0 1 ",
        "1234 ",
        "2024-",
        "85.07.",
    ),
    *("a.", "a@", "a@b", "a@b.", "a.b@", "a(at)", "www.", "https://", "http:", "a.nl.", "mailto:", "%40", "a-a-"),
    *("NL91 ", "BE68 5390 ", "NL91ABNA", "XX12", "AB-12-", "AB12", "A-1-", "1-AB", "A ", "Aa ", "a A"),
    *("1-2-", "1/2/", "1 en 2 ", "1e, 2e, ", "3 maart ", "maart 3 ", "maart ", "mei 2 ", "van 3 "),
    *(
        "straat",
        "straat ",
        "Jan van ",
        "Rue ",
        "Rue de ",
        "Rue A.",
        "Laan van ",
        "1 Rue ",
        "1 A B C ",
        "12 Baker ",
        "Markt ",
    ),
    *("mevrouw ", "mevrouw Van ", "mevrouw A. ", "dr. ", "de heer ", "Van Der ", "A. ", "A-", "A'a"),
    *("15 ", "van 15 ", "zes ", "vijftien", "jarig", "een jaar ", "al 15 ", "dochter van ", "hij is ", "aged "),
    *("Jan ", "jan-", "Jan van den ", "Stichting ", "van den Janberg", "**J", "a_b", "_a", "&amp", "&#1", "\\*"),
    *("v/d ", "van v.d. Jan", "A.Th.", "Janberg, ", "D'", "a.nl/jan-van-den-"),
    *("clientnummer ", "dossier 1-", "dossiernr. a-", "bsn ", "kvk 1 ", "isbn 978-"),
    *(
        "geboren ",
        "geb. 1.",
        "2011 mei ",
        "2011 1 mei ",
        "1-mrt-",
        "eerste maart ",
        "wet van ",
        "1 mei 84 ",
        "mei 1 2011 ",
    ),
    *("van een jaar of ", "bijna ", "haar 12e ", "toen hij 12 "),
    *("a. ", "? ", "A.\n", "1. ", "- a\n", "| ", "> ", "\n\n", "\ud800", "\u202e", "漢", "가"),
)
FULL = (
    "15 jaar, ",
    "Dorpsstraat 12, ",
    "06-12345678, ",
    "a@voorbeeld.nl, ",
    "mevrouw Jansen, ",
    "3 maart 2024, ",
    "Tom, ",
)


def test_a_text_that_is_made_to_be_slow_is_read_once(pytestconfig: pytest.Config):
    assert grow_fast(scans(a_third_of(HOSTILE, pytestconfig)), LETTERS) == {}


def test_a_text_that_is_made_to_be_slow_is_little_more_work_than_any(pytestconfig: pytest.Config):
    look, pieces = scanner(THERE), a_third_of(HOSTILE, pytestconfig, at=1)
    works = {piece: lambda scan_of=scan_of: scan_of(LETTERS) for piece, scan_of in scans(pieces).items()}

    assert too_much(works, lambda: look(ORDINARY), MOST) == {}


def test_a_text_that_is_full_of_hits_is_read_once():
    assert {piece: len(scan(piece * 100, THERE)) for piece in FULL} == dict.fromkeys(FULL, 100)
    assert grow_fast(scans(FULL), LETTERS) == {}


@pytest.mark.in_turns
def test_control_a_pattern_that_reads_every_letter_from_every_letter_is_noticed():
    def look(size: int) -> object:
        return re.findall(r"[a-z.]+@", "a." * (size // 2))

    assert list(grow_fast({"a.": look}, LETTERS // 8)) == ["a."]
    short = ORDINARY[: LETTERS // 4]  # or the control alone would take seconds
    assert list(too_much({"a.": lambda: look(LETTERS)}, lambda: scan(short, THERE), MOST, tries=1)) == ["a."]


def scans(pieces: Iterable[str]) -> dict[str, Callable[[int], object]]:
    """Return for each piece a scan of the piece repeated up to a size."""
    look = scanner(THERE)
    return {piece: lambda size, piece=piece: look(piece * (size // len(piece))) for piece in pieces}
