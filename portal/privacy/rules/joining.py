"""Takes out of a text what somebody needs to join an online session: addresses, passcodes, and whole invitations.

An invitation is made by a program: a line is recognised by its words, in any language, and lines next to each other
go together when one of them holds the address or the number of the meeting. Nothing is lost: what such a line tells
goes along as a detail, and only the program's own words and rules are dropped.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from urllib.parse import urlsplit

from portal.links_in_text import addresses_in
from portal.privacy.rules.join_addresses import is_beside_the_way_in, join_addresses_in
from portal.privacy.rules.join_lines import (
    EMPTY_BRACKETS,
    HEADING,
    INVITES,
    LIST_MARK,
    LONG_RULE,
    WAYS_IN,
    InvitationLine,
    bare,
    folded_alike,
    is_label,
    kind_of,
)
from portal.privacy.rules.join_passages import without_passages

_DETAILS = frozenset({InvitationLine.DETAIL, InvitationLine.PHONE, InvitationLine.CODE})


@dataclass(frozen=True)
class Joining:
    """What was taken out of a text."""

    text: str  # what is left
    addresses: Sequence[str] = ()  # the ways in, unwrapped
    details: Sequence[str] = ()  # lines: the number of the meeting, its passcode, phone numbers and where to find them


def take_out(text: str, is_phrase: bool = False) -> Joining:
    """Return the text without its joining details, and these apart. A title or a place is a phrase, no sentence."""
    lines = text.split("\n")
    kinds = [kind_of(line) for line in lines]
    _find_topics(lines, kinds)
    _find_foreign_lines(lines, kinds)
    _find_dial_ins(kinds)
    gone = _of_invitations(lines, kinds)
    addresses: list[str] = []
    details: list[str] = []
    left: list[str] = []
    for number, line in enumerate(lines):
        found = [found.address for found in join_addresses_in(line)]
        addresses += (address for address in found if not is_beside_the_way_in(address))
        if number in gone:
            details += _details_of(line) if kinds[number] in (*_DETAILS, InvitationLine.WAY_IN) else []
            details += filter(_is_for_callers, found)
            continue
        rest, codes = without_passages(line, bool(addresses), is_phrase)
        details += [*codes, *filter(_is_for_callers, found)]
        if rest or not line.strip():
            left.append(rest)
    is_found = bool(gone or addresses or details)
    return Joining(_tidy(left) if is_found else text, _unique(addresses), _unique(details))


def joining_details_in(text: str) -> list[str]:
    """Return what would let any reader of this text join: addresses, and numbers of meetings with their passcodes."""
    found = take_out(text)
    return [*found.addresses, *found.details]


def line_without(line: str) -> str:
    """Return a title without its ways in: what is left of it, or the host of the first address; empty when it had no
    other words. Unlike a line of an invitation it keeps the name of the service.
    """
    rest, _codes = without_passages(line, False, is_phrase=True)
    host = next((urlsplit(found.address).hostname for found in join_addresses_in(line)), "")
    return rest.strip(" :-–,;") or host or ""


def codes_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the numbers of meetings stand, their passcodes, and numbers and addresses to dial."""
    folded = folded_alike(text)
    for pattern in WAYS_IN:
        yield from (found.span() for found in pattern.finditer(folded))


def _find_topics(lines: Sequence[str], kinds: list[InvitationLine]) -> None:
    """Let "Topic:" and "Time:" be text, unless the line above them invites to a meeting."""
    is_below = False
    for number, kind in enumerate(kinds):
        if kind is InvitationLine.TOPIC:
            kinds[number] = InvitationLine.NOISE if is_below else InvitationLine.TEXT
        elif kind is not InvitationLine.BLANK:
            is_below = kind is InvitationLine.NOISE and bool(INVITES.fullmatch(bare(lines[number])))


def _find_foreign_lines(lines: Sequence[str], kinds: list[InvitationLine]) -> None:
    """Let what an organisation added to its invitations be a detail: a line between the program's own long rules."""
    rules = [number for number, line in enumerate(lines) if LONG_RULE.fullmatch(line.strip())]
    is_inside = False  # Teams puts a shorter rule above its phone numbers
    for first, last in pairwise(rules):
        between = range(first + 1, last)
        names_service = any(kinds[n] is InvitationLine.NOISE and HEADING.fullmatch(bare(lines[n])) for n in between)
        is_inside = (names_service or is_inside) and any(kinds[n] is InvitationLine.WAY_IN for n in between)
        for number in between:
            kinds[number] = (
                InvitationLine.DETAIL if is_inside and kinds[number] is InvitationLine.TEXT else kinds[number]
            )


def _find_dial_ins(kinds: list[InvitationLine]) -> None:
    """Let a phone number with a code beneath it be a way in."""
    spoken = [number for number, kind in enumerate(kinds) if kind is not InvitationLine.BLANK]
    for above, below in pairwise(spoken):
        if (kinds[above], kinds[below]) == (InvitationLine.PHONE, InvitationLine.CODE):
            kinds[above] = kinds[below] = InvitationLine.WAY_IN


def _of_invitations(lines: Sequence[str], kinds: Sequence[InvitationLine]) -> set[int]:
    """Return the numbers of the lines that go.

    These are lines beside each other that are no text, one of which is a way in. Somebody may have typed a sentence
    between them: then what helps to join goes from the other side of it too.
    """
    runs = [
        list(run)
        for is_text, run in groupby(range(len(kinds)), lambda n: kinds[n] is InvitationLine.TEXT)
        if not is_text
    ]
    going = [run for run in runs if any(kinds[number] is InvitationLine.WAY_IN for number in run)]
    if going or any(without_passages(line, False)[0] != line for line in lines):
        going += [run for run in runs if run not in going and _helps_to_join({kinds[number] for number in run})]
    first, last = (min(map(min, going)), max(map(max, going))) if going else (0, 0)
    going += [run for run in runs if first < run[0] < last and any(kinds[number] in _DETAILS for number in run)]
    return {number for run in going for number in run if kinds[number] is not InvitationLine.BLANK}


def _helps_to_join(kinds: Collection[InvitationLine]) -> bool:
    """Return whether lines of these kinds help to join, in a text with a way in: a code, a heading with its details."""
    return InvitationLine.CODE in kinds or (InvitationLine.NOISE in kinds and not _DETAILS.isdisjoint(kinds))


def _details_of(line: str) -> list[str]:
    """Return what a line of an invitation tells, without addresses and the program's own words."""
    rest = re.sub(r"<tel:[^<>]*>", "", line)
    for found in reversed(list(addresses_in(rest))):
        rest = rest[: found.start] + rest[found.end :]
    rest = LIST_MARK.sub("", " ".join(EMPTY_BRACKETS.sub(r"\1", rest).split()))
    is_told = all(not part or is_label(part) for part in map(bare, rest.split("|")))
    return [] if is_told else [rest]


def _is_for_callers(address: str) -> bool:
    return is_beside_the_way_in(address) and "meetingoptions" not in address.lower()


def _tidy(lines: Sequence[str]) -> str:
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _unique(found: Iterator[str] | Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))
