"""What a check of `flask doctor` returns: a level, and a sentence of plain words that says what to do."""

import re
from dataclasses import dataclass
from enum import IntEnum

from portal.text import clean_line

LONGEST = 300  # characters of a sentence from outside
_MAILBOX = re.compile(r"[^\s<>()\[\]:;,\"']+@[^\s<>()\[\]:;,\"']+")


class Level(IntEnum):
    """In the order in which they are listed."""

    WRONG = 0  # must be mended: exit 1
    WARNING = 1
    GOOD = 2
    NOTE = 3  # what the portal cannot check


@dataclass(frozen=True)
class Diagnosis:
    """One line of the report."""

    level: Level
    sentence: str

    def __str__(self) -> str:
        return f"{self.level.name.lower()}: {self.sentence}"


def wrong(sentence: str) -> Diagnosis:
    return Diagnosis(Level.WRONG, sentence)


def warning(sentence: str) -> Diagnosis:
    return Diagnosis(Level.WARNING, sentence)


def good(sentence: str) -> Diagnosis:
    return Diagnosis(Level.GOOD, sentence)


def remark(sentence: str) -> Diagnosis:
    return Diagnosis(Level.NOTE, sentence)


def quoted(answer: object) -> str:
    """Return the first line of an answer from outside, without the mailboxes that a mail server may repeat in it."""
    lines = str(answer).splitlines() or [""]
    return _MAILBOX.sub("(an address)", clean_line(lines[0]))[:LONGEST]
