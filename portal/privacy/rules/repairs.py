"""Repairs of a hit: leave it out, black it out, or generalise it to fit its sentence."""

import re
from enum import StrEnum
from typing import NamedTuple

from portal.privacy.rules.contact import web_addresses
from portal.privacy.rules.general import general_words, instead_in
from portal.privacy.rules.hits import Hit
from portal.privacy.rules.leaving_out import leaving_out
from portal.privacy.rules.reading import prose_of

BLACK = "████"  # the same length for all names
_LABEL_OF_A_LINK = re.compile(r"\[([^\[\]\n]*)\]\(<?\Z")
_END_OF_A_LINK = re.compile(r">?(?: \"[^\"\n]*\")?\)")
_LONGEST_LINE = 2_000  # characters around a hit in which its web address is looked for


class Repair(StrEnum):
    LEAVE_OUT = "leave-out"
    BLACK_OUT = "black-out"
    MORE_GENERAL = "more-general"


class OutdatedScan(Exception):
    """The text is no longer what was scanned."""


class Edit(NamedTuple):
    """A replacement in a text. It can be wider than the hit: its article goes along, or its whole sentence."""

    start: int
    end: int
    words: str

    def applied_to(self, text: str) -> str:
        return text[: self.start] + self.words + text[self.end :]


def edit(text: str, hit: Hit, how: Repair) -> Edit:
    """Return what a repair replaces, by what. Raises OutdatedScan."""
    if text[hit.start : hit.end] != hit.text:
        raise OutdatedScan
    if how is Repair.BLACK_OUT:
        return Edit(hit.start, hit.end, BLACK)
    if (link := _in_a_link(text, hit)) and (link.words or how is Repair.MORE_GENERAL):
        return link if link.words else link._replace(words=instead_in(hit.language)["page"])
    if how is Repair.LEAVE_OUT:
        whole = hit._replace(start=link.start, end=link.end) if link else hit
        return Edit(*leaving_out(text, whole, instead_in(hit.language)["then"]))
    words, before = general_words(hit)
    return Edit(hit.start - before, hit.end, words)


def repaired(text: str, hit: Hit, how: Repair) -> str:
    """The text after a repair. Raises OutdatedScan."""
    return edit(text, hit, how).applied_to(text)


def _in_a_link(text: str, hit: Hit) -> Edit | None:
    """Return the edit that leaves the label of a link, or nothing of a web address: half an address leads nowhere."""
    start, end = _address_around(text, hit)
    label, closing = _LABEL_OF_A_LINK.search(text, 0, start), _END_OF_A_LINK.match(text, end)
    if label and closing:
        return Edit(label.start(), closing.end(), label[1] if label[1] != text[start:end] else "")
    return Edit(start, end, "") if (start, end) != (hit.start, hit.end) else None


def _address_around(text: str, hit: Hit) -> tuple[int, int]:
    first = max(hit.start - _LONGEST_LINE, 0)
    prose = prose_of(text[first : hit.end + _LONGEST_LINE])
    for place in web_addresses(prose):
        start, end = (first + offset for offset in prose.place(*place))
        if start <= hit.start and hit.end <= end:
            return start, end
    return hit.start, hit.end
