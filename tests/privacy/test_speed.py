"""The scan reads each letter a few times at most, whatever somebody wrote."""

import re
from time import thread_time

import pytest

from portal.privacy.rules.hits import Present
from portal.privacy.rules.scan import scan

LETTERS = 20_000  # twice what a text may have
MOST = 0.05  # seconds, on a machine that does WORK in as many seconds as below
WORK = 200_000
SECONDS_OF_WORK = 0.01

FIRST_NAMES = ("Fatima", "Noor", "Roos", "Tom", "Jan", "An", "Bo", "Mei", "Aziz", "Samira", "Wim", "Ewa")
THERE = [Present(f"{name} van den {name}berg", f"Stichting {name}kring") for name in FIRST_NAMES]

# What makes a pattern try again and again: the beginnings of hits, without their ends.
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


@pytest.fixture(scope="module")
def most() -> float:
    """How many seconds of this thread one text may take: in proportion to how fast the machine is."""
    return MOST * max(1.0, best(lambda: sum(number * number for number in range(WORK))) / SECONDS_OF_WORK)


def test_a_text_that_is_made_to_be_slow_is_read_at_once(most: float):
    taken = {piece: seconds_for(piece, LETTERS) for piece in HOSTILE}

    assert {piece: seconds for piece, seconds in taken.items() if seconds > most} == {}


def test_a_text_that_is_full_of_hits_is_read_at_once(most: float):
    taken = {piece: seconds_for(piece, LETTERS) for piece in FULL}

    assert {piece: len(scan(piece * 100, THERE)) for piece in FULL} == dict.fromkeys(FULL, 100)
    assert {piece: seconds for piece, seconds in taken.items() if seconds > most} == {}


def test_twice_the_text_takes_about_twice_as_long():
    for piece in ("111 222 ", "a@b.", "Rue de ", "mevrouw A. ", "van 15 ", "Tom, "):
        assert seconds_for(piece, 8 * LETTERS) < 24 * seconds_for(piece, LETTERS) + 0.01


def test_control_a_pattern_that_reads_every_letter_from_every_letter_is_noticed(most: float):
    text = "a." * (LETTERS // 2)

    assert best(lambda: re.findall(r"[a-z.]+@", text), times=1) > most


def seconds_for(piece: str, letters: int) -> float:
    text = piece * (letters // len(piece))
    return best(lambda: scan(text, THERE))


def best(work, times: int = 3) -> float:
    """The shortest of some times: the others had company."""
    taken = []
    for _ in range(times):
        start = thread_time()
        work()
        taken.append(thread_time() - start)
    return min(taken)
