"""Finds numbers beside the word for them: a BSN without its zero, a file number. And leaves those of organisations."""

import re
from collections.abc import Iterator

from stdnum import ean
from stdnum.be import vat
from stdnum.nl import bsn

from portal.privacy.rules.hits import HitKind, Match
from portal.privacy.rules.lists import FILE_WORDS, FILES, NUMBER_ENDINGS, any_of, any_word, scan_words
from portal.privacy.rules.numbers import is_national_number
from portal.privacy.rules.reading import Prose

_GAP = r"[^\d\n;,]{0,30}?"  # "nummer: ", " van mevrouw is "
_NEXT_ONE = r"(?:,|/|;)? {0,2}(?:(?:en|and|of|or) )?"  # between two numbers behind one word
_BACK = 48  # characters before the word in which its number is looked for

# One digit short: databases and spreadsheets drop a leading zero.
_ZEROLESS = {
    HitKind.BSN: (scan_words("words_for_a_bsn"), r"\d(?:[ .-]?\d){7}(?!\d)", bsn.is_valid, 9),
    HitKind.NATIONAL: (
        scan_words("words_for_a_national_number"),
        r"\d(?:[ ./-]{0,2}\d){9}(?!\d)",
        is_national_number,
        11,
    ),
}
_ZEROLESS_BEHIND = {
    kind: re.compile(rf"(?:{_GAP}|{_NEXT_ONE})(?<!\d)({number})") for kind, (_, number, _, _) in _ZEROLESS.items()
}
_ZEROLESS_BEFORE = {
    kind: re.compile(rf"(?<!\d)(?<!\d[.,-])({number})[^\d\n;,.]{{0,16}}\Z")
    for kind, (_, number, _, _) in _ZEROLESS.items()
}

_UNDER = rf"(?:{any_word('under_a_number')})"  # "dossier met nummer 1234567"
_ENDING = re.compile(rf"(?:[ .-]| {_UNDER} )?(?:{any_of(NUMBER_ENDINGS)})\b\.?")
_CODE = r"((?:(?<![^\W_])[a-z]{1,4}[-/.]?)?(?:\d{2,4}(?: \d{2,4}){1,4}(?!\d)|\d(?:[./-]?[a-z]{0,2}\d)*+))(?![€%])"
_FILE_NUMBER = re.compile(_GAP + _CODE)
_BARE_FILE_NUMBER = re.compile(r"[ :#=]{0,3}" + _CODE)
_NEXT_FILE_NUMBER = re.compile(_NEXT_ONE + _CODE)
_LEAST_DIGITS, _LEAST_BARE_DIGITS = 4, 7
_IS_YEAR = re.compile(r"(?:19|20)\d\d")

_OF_ORGANISATIONS = scan_words("words_for_an_organisations_number")
_ORGANISATIONS_NUMBER = re.compile(
    r"[^\d\n;,]{0,24}?(?:\d{4}([ .])\d{3}\1\d{3}|\d(?:[.-]?\d| (?!0)\d){7,9}(?:b\d\d)?|\d{11,13})(?!\d)"
)
_ENTERPRISE = re.compile(r"(?:be[ .]?)?[01](?<!\d.)(?<!\d[.,-].)\d{3}([ .]?)\d{3}\1\d{3}(?![ .-]?\d)")
_ISBN_WORD = "isbn"
_ISBN = re.compile(r"(?:-1[03])?[: ]{0,3}(?:97[89][ -]?)?\d(?:[ -]?\d){8}[ -]?[\dx](?!\d)")
_EAN = re.compile(r"97[89](?<!\d...)(?:[ -]?\d){10}(?!\d)")


def zeroless(prose: Prose) -> Iterator[Match]:
    """Find a BSN or national number without its leading zero, beside a word for it."""
    for kind, (words, _, is_valid, length) in _ZEROLESS.items():
        for start, word in prose.places_of(words):
            places = [_ZEROLESS_BEFORE[kind].search(prose.low[max(start - _BACK, 0) : start])]
            back = max(start - _BACK, 0)
            for match in places:
                digits = re.sub(r"\D", "", match[1]).zfill(length) if match else ""
                if match and is_valid(digits):
                    yield Match(kind, back + match.start(1), back + match.end(1), essence=digits)
            match = _ZEROLESS_BEHIND[kind].match(prose.low, start + len(word))
            while match:
                digits = re.sub(r"\D", "", match[1]).zfill(length)
                if is_valid(digits):
                    yield Match(kind, *match.span(1), essence=digits)
                match = _ZEROLESS_BEHIND[kind].match(prose.low, match.end()) if is_valid(digits) else None


def file_numbers(prose: Prose) -> Iterator[Match]:
    """Find the numbers of clients, cases and files behind a word for them."""
    for start, word in prose.places_of(FILE_WORDS):
        end = start + len(word)
        ending = _ENDING.match(prose.low, end) if word in FILES else None
        end = ending.end() if ending else end
        is_bare = word in FILES and not ending
        match = (_BARE_FILE_NUMBER if is_bare else _FILE_NUMBER).match(prose.low, end)
        while match and _is_file_number(match[1], _LEAST_BARE_DIGITS if is_bare else _LEAST_DIGITS):
            yield Match(HitKind.FILE, *match.span(1))
            match = _NEXT_FILE_NUMBER.match(prose.low, match.end())


def organisations_numbers(prose: Prose) -> list[tuple[int, int]]:
    """Return the spans of numbers that name no person: KvK, RSIN and VAT beside their word, enterprises, ISBN."""
    places = [match.span() for match in _EAN.finditer(prose.low) if ean.is_valid(re.sub(r"\D", "", match[0]))]
    for match in _ENTERPRISE.finditer(prose.low):
        digits = re.sub(r"\D", "", match[0])
        if match[0].startswith("b") or (match[1] == "." and vat.is_valid(digits)):
            places.append(match.span())
    for words, pattern in ((_OF_ORGANISATIONS, _ORGANISATIONS_NUMBER), ((_ISBN_WORD,), _ISBN)):
        for start, word in prose.places_of(words):
            if match := pattern.match(prose.low, start + len(word)):
                places.append((start, match.end()))
    return places


def _is_file_number(written: str, least: int) -> bool:
    digits = sum(letter.isdigit() for letter in written)
    return digits >= least and not _IS_YEAR.fullmatch(written)
