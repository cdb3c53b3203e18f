"""Finds web addresses in a text, and unwraps those that a mail filter rewrote."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from portal.text import without_end_of_sentence
from portal.wrapped import unwrapped

_ADDRESS = re.compile(
    r"(?:(?<![\w+.-])(?:https?|zoommtg|zoomus|msteams|webexteams|wbx|webex|org\.jitsi\.meet):|"
    r"(?<![\w@./:+=%-])(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}(?::\d{2,5})?/)[^\s<>\"\\|\[\]]+",
    re.IGNORECASE,
)


class FoundAddress(NamedTuple):
    """An address in a text: where it stands, and where it leads, unwrapped and with its scheme."""

    start: int
    end: int
    address: str


def addresses_in(text: str) -> Iterator[FoundAddress]:
    """Yield the web addresses in a text, also those typed without https://."""
    for found in _ADDRESS.finditer(text):
        written = without_end_of_sentence(found[0])
        address = written if ":" in written.partition("/")[0] else f"https://{written}"
        yield FoundAddress(found.start(), found.start() + len(written), unwrapped(address))


def with_addresses_unwrapped(text: str) -> str:
    """Return the text with each wrapped address replaced by where it leads."""
    for found in reversed(list(addresses_in(text))):
        written = text[found.start : found.end]
        if found.address not in (written, f"https://{written}"):
            text = text[: found.start] + found.address + text[found.end :]
    return text
