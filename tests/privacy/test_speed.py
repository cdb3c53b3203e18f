"""The scan reads each letter a few times at most, whatever somebody wrote."""

import re
from collections.abc import Callable, Sequence
from math import inf
from time import thread_time

import pytest

from portal.privacy.rules.hits import Present
from portal.privacy.rules.scan import scan, scanner

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
    """How many seconds of this thread one text may take: in proportion to how fast the machine is now."""
    return MOST * max(1.0, seconds(lambda: sum(number * number for number in range(WORK)), tries=5) / SECONDS_OF_WORK)


def test_a_text_that_is_made_to_be_slow_is_read_at_once(most: float):
    assert too_slow(HOSTILE, most) == {}


def test_a_text_that_is_full_of_hits_is_read_at_once(most: float):
    assert {piece: len(scan(piece * 100, THERE)) for piece in FULL} == dict.fromkeys(FULL, 100)
    assert too_slow(FULL, most) == {}


def test_four_times_the_text_takes_about_four_times_as_long():
    for piece in ("111 222 ", "a@b.", "Rue de ", "mevrouw A. "):
        short, long = (seconds(lambda text=piece * times: scan(text, THERE), tries=3) for times in (1000, 4000))

        assert long < 10 * short


def test_control_a_pattern_that_reads_every_letter_from_every_letter_is_noticed(most: float):
    text = "a." * (LETTERS // 2)

    assert seconds(lambda: re.findall(r"[a-z.]+@", text), tries=1) > most


def too_slow(pieces: Sequence[str], most: float) -> dict[str, float]:
    """Which pieces, over and over, take longer than that; and how long."""
    look = scanner(THERE)
    taken = {}
    for piece in pieces:
        text = piece * (LETTERS // len(piece))
        taken[piece] = seconds(lambda text=text: look(text), tries=5, enough=most)
    return {piece: time for piece, time in taken.items() if time > most}


def seconds(work: Callable[[], object], tries: int, enough: float = 0) -> float:
    """The shortest of some tries, since the others had company; no more of them than it needs to be short enough."""
    shortest = inf
    for _ in range(tries):
        start = thread_time()
        work()
        shortest = min(shortest, thread_time() - start)
        if shortest < enough:
            break
    return shortest
