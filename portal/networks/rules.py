"""What somebody types to say who belongs to a network: an address a line, with a name or without."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from portal.contact import holds_contact
from portal.text import clean_line, clean_mailbox

LONGEST_NAME = 100
_BEHIND_AN_ADDRESS = re.compile(r"(@[^\s@<>,;\"]++>?)\s*+[,;]")  # a comma before one can stand in a name: "Dam, Daan"


@dataclass(frozen=True)
class Named:
    """Somebody by their mailbox; the name may be empty."""

    name: str
    email: str


def people_in(text: str) -> tuple[list[Named], list[str]]:
    """Who stands in this text, and the pieces in which nobody does: "Noor V. <noor@example.org>", or the address.

    Each has a line, or stands behind a comma or semicolon.
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
    """Raises ValueError when there is no address in it, or what cannot be a name."""
    before, _, address = line.rstrip(",; ").rpartition("<")
    name = before.strip(" \"'")
    if len(name) > LONGEST_NAME or "<" in name or holds_contact(name):
        raise ValueError(name)
    return Named(name, clean_mailbox(address.removesuffix(">")))
