"""Parses a typed list of people: one address per line, with or without a name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from portal.contact import holds_contact
from portal.text import clean_line, clean_mailbox

LONGEST_NAME = 100
# a comma before an address can be part of a name: "Dam, Daan"
_BEHIND_AN_ADDRESS = re.compile(r"(@[^\s@<>,;\"]++>?)\s*+[,;]")


@dataclass(frozen=True)
class Named:
    """A person by mailbox; the name may be empty."""

    name: str
    email: str


def people_in(text: str) -> tuple[list[Named], list[str]]:
    """Return the people in this text, and the pieces that could not be parsed: "Noor V. <noor@example.org>" or an
    address.

    They are separated by line ends, or by a comma or semicolon after an address.
    """
    people, bad = [], []
    for piece in filter(None, map(clean_line, _pieces(text))):
        try:
            people.append(_somebody(piece))
        except ValueError:
            bad.append(piece)
    return people, bad


def _pieces(text: str) -> Iterator[str]:
    for piece in _BEHIND_AN_ADDRESS.sub(r"\1\n", text).splitlines():
        yield from [piece] if "<" in piece else re.split("[,;]", piece)


def _somebody(line: str) -> Named:
    """Parse one person. Raises ValueError without an address, or for an invalid name."""
    before, _, address = line.rstrip(",; ").rpartition("<")
    name = before.strip(" \"'")
    if len(name) > LONGEST_NAME or "<" in name or holds_contact(name):
        raise ValueError(name)
    return Named(name, clean_mailbox(address.removesuffix(">")))
