"""Takes how to join out of a line that somebody wrote, so that what stays still reads."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from portal.catalogues import in_every_language
from portal.privacy.rules.hits import Hit, HitKind
from portal.privacy.rules.join_addresses import join_addresses_in
from portal.privacy.rules.join_lines import (
    CODE_IN_A_SENTENCE,
    CODE_WITHOUT_COLON,
    EMPTY_BRACKETS,
    OTHER_CODE,
    SHORT_ID,
    WAYS_IN,
    folded_alike,
)
from portal.privacy.rules.leaving_out import leaving_out, sentence_around, whole_sentence
from portal.privacy.rules.lists import any_of, any_word

_FEWEST_WORDS = 5  # fewer say nothing without their address: "Doe mee", "We zien elkaar"
# "https://… met wachtwoord x", "https://… (code: x)": one thing to leave out
_BETWEEN = re.compile(
    rf"[\s,;:|/&+(–-]{{0,4}}(?:(?:{any_word('conjunctions', 'instead')}|{any_word('with', 'joining')}) )?"
)
_CODE_BEHIND = re.compile(rf"{_BETWEEN.pattern}({CODE_WITHOUT_COLON})")
_UNCLOSED = re.compile(r"\((?=[^()]*\Z)")
_POINTER = re.compile(rf"(?<!\w)(?:{any_of(in_every_language('joining', 'pointers'))})\s*\Z", re.IGNORECASE)
_INTRODUCES = re.compile(rf"\b(?:{any_of(in_every_language('joining', 'introduces'))})", re.IGNORECASE)
_LABEL_OF_A_LINK = re.compile(r"\[([^\[\]\n]*)\]\(<?\Z")
_END_OF_A_LINK = re.compile(r">?(?: \"[^\"\n]*\")?\)")
_BEFORE_IN_A_PHRASE = re.compile(
    rf"[\s,;:|/&+–—-]*(?:(?<!\w)(?:{any_of(in_every_language('joining', 'by'))})\s+)?\Z", re.IGNORECASE
)
_AFTER_IN_A_PHRASE = re.compile(r"[\s,;:|/&+–—-]*")


class _Change(NamedTuple):
    start: int
    end: int
    words: str = ""


def without_passages(line: str, is_beside_address: bool, is_phrase: bool = False) -> tuple[str, list[str]]:
    """Return a line of text without the addresses and codes in it, and these codes.

    A sentence that cannot be without them goes whole. A phrase, such as a title or a place, has no sentences.
    """
    addresses = [(found.start, found.end) for found in join_addresses_in(line)]
    codes = list(_codes_beside(line, addresses, is_beside_address))
    if not addresses and not codes:
        return line, []
    codes += _codes_behind(line, _joined(line, [*addresses, *(code[:2] for code in codes)]))
    spans = _joined(line, [*addresses, *(code[:2] for code in codes)])
    rest = line
    for start, end in reversed(spans):
        if end <= len(rest) and rest[:end] == line[:end]:  # not gone yet, with its sentence
            change = _from_phrase(rest, start, end) if is_phrase else _from_sentence(rest, start, end)
            rest = rest[: change.start] + change.words + rest[change.end :]
    rest = EMPTY_BRACKETS.sub(lambda found: found[1] or "", rest)
    rest = re.sub(r"(?<=\S) {2,}", " ", re.sub(r"[ \t]+([.,;:!?)])", r"\1", rest)).rstrip()
    return rest if re.search(r"\w", rest) else "", [code for _, _, code in codes]


def _codes_beside(
    line: str, addresses: list[tuple[int, int]], is_beside_address: bool
) -> Iterator[tuple[int, int, str]]:
    """Yield where the codes stand, and their words. An address can stand inside: "The password to join … is secret"."""
    places = [place for place in range(len(line)) if not any(start <= place < end for start, end in addresses)]
    rest = "".join(line[place] for place in places)
    folded = folded_alike(rest)
    patterns: tuple[re.Pattern[str], ...] = (*WAYS_IN, CODE_IN_A_SENTENCE) if addresses else WAYS_IN
    if addresses or is_beside_address or any(pattern.search(folded) for pattern in WAYS_IN):
        patterns += (OTHER_CODE, SHORT_ID)
    for start, end in _apart(found.span() for pattern in patterns for found in pattern.finditer(folded)):
        code = rest[start:end].rstrip(".")
        yield places[start], places[start + len(code) - 1] + 1, " ".join(_UNCLOSED.sub("", code).split())


def _codes_behind(line: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """Yield the codes without colon or digit that stand right behind an address: "https://…, wachtwoord geheim"."""
    folded = folded_alike(line)
    for behind in filter(None, (_CODE_BEHIND.match(folded, end) for _, end in spans)):
        yield behind.start(1), behind.end(1), line[behind.start(1) : behind.end(1)].rstrip(".")


def _apart(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans in order; of two that overlap the first, and the longer of two that begin together."""
    apart: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return apart


def _joined(line: str, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans in order; those that overlap, or stand beside each other, as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and (start < joined[-1][1] or _BETWEEN.fullmatch(line, joined[-1][1], start)):
            before = joined.pop()
            start, end = before[0], max(end, before[1])
        is_open = line.count("(", start, end) > line.count(")", start, end)
        joined.append((start, end + (is_open and line.startswith(")", end))))
    return joined


def _from_sentence(line: str, start: int, end: int) -> _Change:
    label, closing = _LABEL_OF_A_LINK.search(line, 0, start), _END_OF_A_LINK.match(line, end)
    if label and closing:
        if label[1].strip() and not (len(label[1].split()) < _FEWEST_WORDS and _POINTER.search(label[1])):
            return _Change(label.start(), closing.end(), label[1])
        start, end = label.start(), closing.end()
    is_bracketed = line[start - 1 : start] == "(" and line.startswith(")", end)
    if pointer := _POINTER.search(line, 0, start - is_bracketed):
        start, end, is_bracketed = pointer.start(), end + is_bracketed, False
    first, last = sentence_around(line, start, end)
    ends_sentence = not re.search(r"\w", line[end:last])
    before = line[first:start].rstrip()
    if ends_sentence and before.endswith(":") and not _introduces(before):
        return _Change(first + len(before) - 1, last, ".")
    hit = Hit(HitKind.JOINING, start, end, line[start:end], line[first:start], line[end:last], "", "", "")
    change = _Change(*leaving_out(line, hit, ""))
    words = f"{line[first : change.start]}{change.words}{line[change.end : last]}".split()
    is_cell = line.startswith("|")
    if ends_sentence and not (is_bracketed or is_cell) and len(words) < _FEWEST_WORDS:
        return _Change(*whole_sentence(line, first, last))
    return change


def _introduces(before: str) -> bool:
    """Return whether the words before a colon only lead to the address: "Klik hier om mee te doen:"."""
    return len(before.split()) < _FEWEST_WORDS or _INTRODUCES.search(before) is not None


def _from_phrase(phrase: str, start: int, end: int) -> _Change:
    """Return the change that takes what binds the passage to the phrase along: "Kantoor Zuid / https://…"."""
    if (before := _BEFORE_IN_A_PHRASE.search(phrase, 0, start)) and before.start():
        return _Change(before.start(), end)
    after = _AFTER_IN_A_PHRASE.match(phrase, end)
    return _Change(0, after.end() if after else end)
