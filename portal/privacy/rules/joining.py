"""Takes out of a text what somebody needs to join an online session: addresses, passcodes, and whole invitations.

An invitation is made by a program: a line is recognised by its words, in any language, and lines next to each other
go together when one of them holds the address or the number of the meeting. Nothing is lost: what such a line tells
goes along as a detail, and only the program's own words and rules are dropped.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from portal.catalogues import in_every_language
from portal.links_in_text import addresses_in
from portal.privacy.rules.join_addresses import is_beside_the_way_in, join_addresses_in
from portal.privacy.rules.join_places import SERVICE_WORDS
from portal.text import fold


@dataclass(frozen=True)
class Joining:
    """What was taken out of a text."""

    text: str  # what is left
    addresses: Sequence[str] = ()  # the ways in, unwrapped
    details: Sequence[str] = ()  # lines: the number of the meeting, its passcode, phone numbers and where to find them


class _Line(Enum):
    TEXT = auto()
    BLANK = auto()
    RULE = auto()
    NOISE = auto()  # the program's own words
    TOPIC = auto()  # what the session's own fields tell already; only below the first line of an invitation
    DETAIL = auto()
    WAY_IN = auto()  # an address, or the number of a meeting with its label


def _words(key: str) -> list[str]:
    return sorted(in_every_language("joining", key), key=len, reverse=True)


def _any_of(words: Sequence[str]) -> str:
    """Return a pattern; a space and a hyphen are alike, and may be left out: "Vergader-id", "Meeting Passwort"."""
    patterns = (re.escape(word).replace("…", ".{0,200}") for word in words)
    return "|".join(re.sub(r"\\[ -]", "[ -]?", pattern) for pattern in patterns)


_RULE = re.compile(r"[\W_]{5,}|-::~.*")
_LONG_RULE = re.compile(r"_{20,}|[─━—⎯]{8,}|-::~.*|-{2,} .{10,90} -{2,}|\*~\*~.*")
_NOISE = re.compile(_any_of(_words("lines")))
_INVITES = re.compile(_any_of([words for words in _words("lines") if words.startswith("…")]))
_HEADING = re.compile(r"(?:microsoft teams|teams|zoom|webex|google meet).{0,30}|.*\b(?:zoom|webex|teams)\b.*")
_TOPIC = re.compile(rf"(?:{_any_of(_words('topics'))}) ?:.*")
_IDS, _CODES, _OTHER_CODES = (_any_of(_words(key)) for key in ("ids", "codes", "other_codes"))
_NUMBER = r"\d[\d -]{4,20}\d#{0,2}"
_CODE = r"[^\s,;()|<>]{3,40}"
_IS_CODE = rf"(?: ?[:=] ?(?:\d{{3,4}} ){{1,3}}\d{{2,4}}\b#?|(?: ?[:=]| is) ?{_CODE}| (?=[^\s,;()|<>]{{0,39}}\d){_CODE})"
_IN_BRACKETS = r"(?: \([^()]{0,40}\))?"
_ID = re.compile(rf"(?<!\w)(?:{_IDS}){_IN_BRACKETS}(?: ?:| is)? ?{_NUMBER}")
_PASSCODE = re.compile(rf"(?<!\w)(?:{_CODES}){_IN_BRACKETS}{_IS_CODE}")
_OTHER_CODE = re.compile(rf"(?<!\w)(?:{_OTHER_CODES}){_IN_BRACKETS}{_IS_CODE}")
# "The password to join is secret": beside an address, from which the words around it are left.
_CODE_IN_A_SENTENCE = re.compile(
    rf"(?<!\w)(?:{_CODES}|{_OTHER_CODES})(?!\w)[^.,;:=]{{0,25}}?(?: is| lautet| ?[:=]) ?[\"'“„‘]?{_CODE}"
)
_SHORT_ID = re.compile(rf"(?<!\w)id ?: ?{_NUMBER}")
_PHONE = re.compile(r"\+\d[\d ()./-]{6,20}")
_PIN = re.compile(r"pin\D{0,6}\d[\d ]{2,}\d|\d{4,12}\b[^.;]{0,40}pin")
_DIALS = re.compile(
    r"(?:tel:)?\+?\d[\d ()./-]{6,20}(?:,,+|;|p)[\d#*,]+"
)  # a number that a phone goes on with by itself
_DIALS_AFTER_WORDS = re.compile(rf"(?:[^:+]{{0,40}}: ?){{0,2}}(?:{_DIALS.pattern})")
_OTHER_DETAIL = re.compile(
    rf"(?:{_any_of(_words('other_codes'))}|{_IDS}|{_CODES}){_IN_BRACKETS} ?:.{{0,80}}"
    r"|(?:\([a-z]{2}\) ?)?(?:tel:)?\+\d[\d ()./-]{6,20}.{0,60}"
    r"|.{0,60}?[,:] ?\+\d[\d ()./-]{6,20}(?: ?(?:pin|pincode)\b.{0,30})?"
    r"|.{0,60}\b\d{4,12}\b.{0,40}\bpin\b.{0,20}"
    r"|\d{1,3}(?:\.\d{1,3}){3}(?: .{0,40})?|(?:[a-z]+ ){0,2}(?:sip:)?\d[\w.-]*@[\w.-]+\.\w+"
)
_EMPTY_BRACKETS = re.compile(r"\([\s,;:]*\)|<\s*>|\[([^\][]*)\]\(\s*\)|\[\s*\]")
_LIST_MARK = re.compile(r"^[\s>•·*#–—-]+|[\s*–—-]+$")


def take_out(text: str) -> Joining:
    """Return the text without its joining details, and these apart."""
    lines = text.split("\n")
    kinds = [_kind(line) for line in lines]
    _find_topics(lines, kinds)
    _find_foreign_lines(lines, kinds)
    gone = _of_invitations(kinds)
    addresses: list[str] = []
    details: list[str] = []
    left: list[str] = []
    for number, line in enumerate(lines):
        found = [found.address for found in join_addresses_in(line)]
        addresses += (address for address in found if not is_beside_the_way_in(address))
        if number in gone:
            details += _details_of(line) if kinds[number] in (_Line.DETAIL, _Line.WAY_IN) else []
            details += filter(_is_for_callers, found)
            continue
        rest, codes = _without_passages(line, bool(addresses))
        details += [*codes, *filter(_is_for_callers, found)]
        if rest or not line.strip():
            left.append(rest)
    is_found = bool(gone or addresses or details)
    return Joining(_tidy(left) if is_found else text, _unique(addresses), _unique(details))


def joining_details_in(text: str) -> list[str]:
    """Return what would let any reader of this text join: addresses, and numbers of meetings with their passcodes."""
    found = take_out(text)
    if found.addresses:
        return [*found.addresses, *found.details]
    return [line for line in found.details if _is_telling(line)]


def codes_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the numbers of meetings stand, their passcodes, and phone numbers that go on with one."""
    folded = _folded_alike(text)
    for pattern in (_ID, _PASSCODE, _DIALS):
        yield from (found.span() for found in pattern.finditer(folded))


def _kind(line: str) -> _Line:
    typed = line.strip()
    if not typed:
        return _Line.BLANK
    if _RULE.fullmatch(typed) or _LONG_RULE.fullmatch(typed):
        return _Line.RULE
    has_way_in = any(True for _ in join_addresses_in(typed))
    parts = [_bare(part) for part in typed.split("|")]
    if all(not part or _NOISE.fullmatch(part) for part in parts):
        return _Line.WAY_IN if has_way_in else _Line.NOISE
    if has_way_in and all(_is_label(part) for part in parts):
        return _Line.WAY_IN
    whole = " ".join(parts)
    if _ID.fullmatch(whole) or _PASSCODE.fullmatch(whole) or _is_way_by_phone(whole):
        return _Line.WAY_IN
    if _OTHER_DETAIL.fullmatch(whole):
        return _Line.DETAIL
    return _Line.TOPIC if _TOPIC.fullmatch(whole) else _Line.TEXT


def _bare(part: str) -> str:
    """Return the words of a line, folded, without addresses, list marks and a colon behind them."""
    for found in reversed(list(addresses_in(part))):
        part = part[: found.start] + part[found.end :]
    part = _EMPTY_BRACKETS.sub(lambda found: found[1] or "", re.sub(r"<tel:[^<>]*>", "", part))
    part = re.sub(r"[’‘`]", "'", fold(part.replace("**", "")))
    return " ".join(_LIST_MARK.sub("", part).rstrip(" .:").split())


def _is_label(words: str) -> bool:
    """Return whether what stands beside an address only introduces it: "zoom-link", "teams", "via webex"."""
    return not words or bool(_NOISE.fullmatch(words)) or set(re.findall(r"\w+", words)) <= SERVICE_WORDS


def _is_way_by_phone(words: str) -> bool:
    if _DIALS_AFTER_WORDS.match(words):
        return True
    is_with_pin = "pin" in words and _PHONE.search(words) is not None
    return is_with_pin and _PIN.search(_PHONE.sub("", words, count=1)) is not None


def _find_topics(lines: Sequence[str], kinds: list[_Line]) -> None:
    """Let "Topic:" and "Time:" be text, unless the line above them invites to a meeting."""
    is_below = False
    for number, kind in enumerate(kinds):
        if kind is _Line.TOPIC:
            kinds[number] = _Line.NOISE if is_below else _Line.TEXT
        elif kind is not _Line.BLANK:
            is_below = kind is _Line.NOISE and bool(_INVITES.fullmatch(_bare(lines[number])))


def _find_foreign_lines(lines: Sequence[str], kinds: list[_Line]) -> None:
    """Let what an organisation added to its invitations be a detail: a line between the program's own long rules."""
    rules = [number for number, line in enumerate(lines) if _LONG_RULE.fullmatch(line.strip())]
    is_inside = False  # Teams puts a shorter rule above its phone numbers
    for first, last in pairwise(rules):
        between = range(first + 1, last)
        names_service = any(kinds[n] is _Line.NOISE and _HEADING.fullmatch(_bare(lines[n])) for n in between)
        is_inside = (names_service or is_inside) and any(kinds[n] is _Line.WAY_IN for n in between)
        for number in between:
            kinds[number] = _Line.DETAIL if is_inside and kinds[number] is _Line.TEXT else kinds[number]


def _of_invitations(kinds: Sequence[_Line]) -> set[int]:
    """Return the numbers of the lines that go: lines beside each other that are no text, one of which is a way in."""
    gone: set[int] = set()
    run: list[int] = []
    for number, kind in enumerate((*kinds, _Line.TEXT)):
        if kind is not _Line.TEXT:
            run.append(number)
            continue
        if any(kinds[n] is _Line.WAY_IN for n in run):
            gone.update(n for n in run if kinds[n] is not _Line.BLANK)
        run = []
    return gone


def _details_of(line: str) -> list[str]:
    """Return what a line of an invitation tells, without addresses and the program's own words."""
    rest = re.sub(r"<tel:[^<>]*>", "", line)
    for found in reversed(list(addresses_in(rest))):
        rest = rest[: found.start] + rest[found.end :]
    rest = _LIST_MARK.sub("", " ".join(_EMPTY_BRACKETS.sub(r"\1", rest).split()))
    is_told = all(not part or _is_label(part) for part in map(_bare, rest.split("|")))
    return [] if is_told else [rest]


def _without_passages(line: str, is_beside_address: bool) -> tuple[str, list[str]]:
    """Return a line of text without the addresses and codes in it, and these codes."""
    rest = _without(line, [(found.start, found.end) for found in join_addresses_in(line)])
    patterns = (_ID, _PASSCODE, _DIALS) if rest == line else (_ID, _PASSCODE, _DIALS, _CODE_IN_A_SENTENCE)
    if rest != line or is_beside_address:
        patterns += (_OTHER_CODE, _SHORT_ID)
    folded = _folded_alike(rest)
    spans = _apart(found.span() for pattern in patterns for found in pattern.finditer(folded))
    codes = [" ".join(rest[start:end].rstrip(".").split()) for start, end in spans]
    if not spans and rest == line:
        return line, []
    rest = _EMPTY_BRACKETS.sub(lambda found: found[1] or "", _without(rest, spans))
    return re.sub(r"(?<=\S) {2,}", " ", re.sub(r"[ \t]+([.,;:!?)])", r"\1", rest)).rstrip(), codes


def _apart(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans in order; of two that overlap the first, and the longer of two that begin together."""
    apart: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return apart


def _without(line: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in reversed(list(spans)):
        line = line[:start] + line[end:]
    return line


def _folded_alike(line: str) -> str:
    """Return the line folded, of the same length, so that places in it stay."""
    return "".join(letters if len(letters := fold(letter)) == 1 else letter for letter in line)


def _is_for_callers(address: str) -> bool:
    return is_beside_the_way_in(address) and "meetingoptions" not in address.lower()


def _is_telling(line: str) -> bool:
    folded = _folded_alike(line)
    is_a_number = any(pattern.search(folded) for pattern in (_ID, _PASSCODE, _DIALS))
    return is_a_number or _is_for_callers(line) or _is_way_by_phone(folded)


def _tidy(lines: Sequence[str]) -> str:
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _unique(found: Iterator[str] | Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))
