"""Finds numbers that identify a person: IBAN, Dutch BSN, Belgian national number, licence plate."""

import re
from collections.abc import Iterator

from stdnum.be import bis, nn
from stdnum.iso7064 import mod_97_10
from stdnum.nl import bsn

from portal.privacy.rules.hits import HitKind, Match
from portal.privacy.rules.lists import IBAN_LENGTHS, MONTHS, PLATES
from portal.privacy.rules.reading import Prose, at_every_start

_IBAN_START = re.compile(r"[a-z](?<![^\W_].)[a-z][ -]?\d\d(?=[ .-]{0,2}[a-z0-9])")
_IBAN_REST = {
    length: re.compile(rf"(?:[ .\-]{{0,2}}[a-z0-9]){{{length - 4}}}(?!\d)") for length in set(IBAN_LENGTHS.values())
}

_BETWEEN = r"(?: {1,3}|[.\-])"
_NINE = re.compile(
    r"\d(?<!\d\d)(?:"
    r"\d{8}"
    rf"|(?<!\d\.\d)(?:\d\d({_BETWEEN})\d{{3}}\1\d{{3}}|\d{{3}}({_BETWEEN})\d\d\2\d{{3}})(?!\.\d)"
    rf"|(?<!\d[ .\-]\d)(?:\d{{1,6}}({_BETWEEN})\d{{2,7}}(?:\3\d{{2,5}}){{0,2}}|({_BETWEEN})\d(?:\4\d){{7}})(?![ .\-]\d)"
    r")(?!\d)"
)
_ELEVEN = re.compile(r"\d(?<!\d\d)\d[ ./-]?\d\d[ ./-]?\d\d[ ./-]{0,3}\d{3}[ ./-]{0,3}\d\d(?!\d)")
_AMOUNT = re.compile(r" ?(?:[€%]|euro?\b)")
# Contexts in which nine digits are an amount, or part of a phone number.
_NO_PERSON = re.compile(r"(?:[€$£]|\beur) ?$|(?:\+|\b00)\d{1,3}[ .-]?(?:\(0\))?[ .-]?$")
_BACK = 12  # characters to look back

_BELGIAN = "9-XXX-999"
_AS_SHAPE = str.maketrans("abcdefghijklmnopqrstuvwxyz0123456789 ", "X" * 26 + "9" * 10 + "-")
_IN_ONE = {shape.replace("-", ""): shape for shape in PLATES if "XXX" in shape or "999" in shape}
_VOWEL = re.compile("[aeiou]")  # Dutch plates since 1978 have no vowels

# Each pattern starts at its middle group, or at its first digit, and looks back from there.
_WITH_HYPHENS = re.compile(r"-[a-z\d]{1,3}-[a-z\d]{1,3}(?![\w-])")
_WITH_SPACES = re.compile(r"\d(?<![\w-]\d)\d{0,2} [a-z]{1,3}(?: \d{1,3})?(?![\w-])")
_SOLID = re.compile(r"\d(?<!\d\d)[a-z\d]{2,6}(?![\w-])")
_GROUP_BEFORE = re.compile(r"(?<![\w-])[a-z\d]{1,3}\Z")
_LETTERS_BEFORE = re.compile(r"(?<![\w-])[a-z]{1,3} ?\Z")


def accounts(prose: Prose) -> Iterator[Match]:
    """Find IBANs of all countries: the right length, and a valid mod 97 checksum, however grouped."""
    for match in _IBAN_START.finditer(prose.low):
        length = IBAN_LENGTHS.get(match[0][:2])
        rest = _IBAN_REST[length].match(prose.low, match.end()) if length else None
        if rest and _is_iban(re.sub(r"[^a-z0-9]", "", match[0] + rest[0])):
            yield Match(HitKind.IBAN, match.start(), rest.end())


def bsns(prose: Prose) -> Iterator[Match]:
    """Find nine digits that pass the eleven test, however grouped."""
    for match in at_every_start(_NINE, prose.low):
        digits = _digits(match[0])
        if len(digits) == 9 and bsn.is_valid(digits) and not _is_something_else(prose.low, *match.span()):
            yield Match(HitKind.BSN, *match.span(), essence=digits)


def national_numbers(prose: Prose) -> Iterator[Match]:
    """Find eleven digits that pass the mod 97 test."""
    for match in at_every_start(_ELEVEN, prose.low):
        if is_national_number(_digits(match[0])):
            yield Match(HitKind.NATIONAL, *match.span())


def plates(prose: Prose) -> Iterator[Match]:
    """Find plates with hyphens; with spaces, unseparated or in lower case only when unambiguous."""
    for pattern, before in (
        (_WITH_HYPHENS, _GROUP_BEFORE),
        (_WITH_SPACES, _LETTERS_BEFORE),
        (_SOLID, _LETTERS_BEFORE),
    ):
        for match in at_every_start(pattern, prose.low):
            back = max(match.start() - 5, 0)
            group = before.search(prose.low[back : match.start()])
            for start in {match.start(), back + group.start() if group else match.start()}:
                if _is_plate(prose.text[start : match.end()]):
                    yield Match(HitKind.PLATE, start, match.end())


def _is_iban(written: str) -> bool:
    """Return whether its checksum is valid (ISO 13616).

    `stdnum.iban` also enforces national formats, and refuses unregistered countries.
    """
    return mod_97_10.is_valid(written[4:] + written[:4])


def is_national_number(digits: str) -> bool:
    """Return whether it is a national number or a bis number (month plus 20 or 40), also for births from 2000 on.

    The latter by checksum only: stdnum would use the system clock to judge the year.
    """
    return nn.is_valid(digits) or bis.is_valid(digits) or _is_born_from_2000(digits)


def _is_born_from_2000(digits: str) -> bool:
    month, check = int(digits[2:4]), int(digits[9:])
    return month // 20 < 3 and month % 20 <= 12 and check == 97 - int(f"2{digits[:9]}") % 97


def _is_something_else(text: str, start: int, end: int) -> bool:
    return bool(_NO_PERSON.search(text[max(start - _BACK, 0) : start]) or _AMOUNT.match(text, end))


def _digits(written: str) -> str:
    return written if written.isdigit() else re.sub(r"\D", "", written)


def _is_plate(written: str) -> bool:
    """Return whether it has no vowels and so is no word: "1-op-100" is none, "gb-123-d" is one."""
    low = written.lower()
    shape = _IN_ONE.get(as_shape := low.translate(_AS_SHAPE), as_shape)
    if shape not in PLATES or low.strip("0123456789- ") in MONTHS:  # "1-mrt-84"
        return False
    is_capital, has_hyphens = written.upper() == written, "-" in written
    if shape == _BELGIAN:
        return is_capital or has_hyphens
    if _VOWEL.search(low):
        return is_capital and has_hyphens
    return has_hyphens or (is_capital and ("XXX" in shape or "999" in shape))
