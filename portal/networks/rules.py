"""What somebody types to say who belongs to a network: an address a line, with a name or without."""

import re
from dataclasses import dataclass

from portal.text import clean_line, clean_mailbox

LONGEST_NAME = 100


@dataclass(frozen=True)
class Named:
    """Somebody by their mailbox; the name may be empty."""

    name: str
    email: str


def people_in(text: str) -> tuple[list[Named], list[str]]:
    """Who stands in these lines, and the lines in which nobody does: "Noor V. <noor@example.org>", or the address."""
    people, bad = [], []
    for line in filter(None, map(clean_line, text.splitlines())):
        try:
            people.append(_somebody(line))
        except ValueError:
            bad.append(line)
    return people, bad


def _somebody(line: str) -> Named:
    """Raises ValueError when there is no address in it, or what cannot be a name."""
    before, _, address = line.rstrip(",; ").rpartition("<")
    name = before.strip(" \"'")
    if len(name) > LONGEST_NAME or re.search(r"(?i)://|www\.|<", name):
        raise ValueError(name)
    return Named(name, clean_mailbox(address.removesuffix(">")))
