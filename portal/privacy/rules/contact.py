"""Finds contact details: e-mail addresses, phone numbers, streets and postcodes. Web addresses are no hits."""

import re
from collections.abc import Iterator
from itertools import accumulate

from portal.privacy.rules.hits import HitKind, Match
from portal.privacy.rules.lists import (
    ENDS_A_STREET,
    ENDS_A_STREET_WITH_CAPITAL,
    NO_STREETS,
    WHOLE_STREETS,
    any_word,
    listed,
    scan_words,
)
from portal.privacy.rules.reading import Prose, at_every_start

# E-mail.
_DOT = rf"(?:\.| ?[(\[{{] ?(?:{any_word('dot')}) ?[)\]}}] ?)"
_AT = re.compile(
    rf"[@(\[{{](?:(?<=@)| ?(?:{any_word('at')}) ?[)\]}}] ?)"
    rf"(?:[\w-]++{_DOT})+(?:xn--[\w-]+|[^\W\d_]{{2,}})"
)

# Web addresses.
_IN_ADDRESS = r"[^\s<>\"|()\[\]]"
_HOST_ENDINGS = "nl|be|eu|com|org|net|info|gov|edu|io|brussels|vlaanderen|amsterdam|frl|example"
_SCHEME = re.compile(rf"(?:http(?<!\w....)s?://|ftp(?<!\w...)://|www(?<!\w...)\.){_IN_ADDRESS}++")
_HOST = re.compile(rf"\.(?:{_HOST_ENDINGS})(?![\w@-])(?:[/?#]{_IN_ADDRESS}*+)?")
_IN_HOST = "abcdefghijklmnopqrstuvwxyz0123456789.-"
_LONGEST_HOST = 80

# Phones.
_TO = r"[ .\-/()]{0,3}"  # separators between two digits of a phone number
_ABROAD = re.compile(
    rf"[+0](?:(?<=\+)|(?<!\d0)0)(?:31{_TO}(?:\(?0\)?{_TO})?[1-9](?:{_TO}\d){{8}}"
    rf"|32{_TO}(?:\(?0\)?{_TO})?[1-9](?:{_TO}\d){{7,8}}"
    rf"|(?!3[12])[1-9]\d{{0,2}}(?:{_TO}\d){{7,12}})(?!\d)"
)
_NO_DATE = r"(?!([-/.])\d\d\1(?:\d{4}|\d\d \d\d[.:]))"  # 06-12-2024 10.00
_MOBILE = re.compile(rf"06(?<!\d..)(?<!\d[.,]..){_NO_DATE}{_TO}\d(?:[ .-]{{0,2}}\d){{7}}(?!\d)")
_PHONE_IN_GROUPS = re.compile(
    rf"0(?<!\d.)(?<!\d[-/.,].)(?!6\D)[1-9]\d{{0,2}}\)?{_TO}\d{{2,9}}(?:[ .-]\d{{2,9}}){{0,4}}(?!\d)"
)
_AMOUNT_BEFORE = re.compile(r"(?:[€$£]|\beur) ?\Z")
# (total digits, digits of the first group): the Netherlands, mobile and landline in Belgium; also unseparated.
_PHONE_LENGTHS = {(10, 3), (10, 4), (10, 10), (9, 2), (9, 3), (9, 9)}

# Streets.
_NUMBER_SIGN = rf"(?:(?:op )?(?:{any_word('house_number')})\b\.? ?)?"
_HOUSE_NUMBER = re.compile(
    rf",? {{0,3}}{_NUMBER_SIGN}\d{{1,5}}(?![\d%€]|[.:]\d| (?:{any_word('no_house_number')})\b)"
    r"(?: ?[-/]? ?[a-z](?![^\W_]))?(?:[-/]\d{1,4}(?!\d))?(?:[ -]?(?:bus|hs|bis|i{1,3}|iv)\b(?: ?\d{1,4})?)?"
)
_CAPITAL = r"[A-Z][^\W\d_]*+(?:['.-][^\W\d_]+)*+\.?"
_PARTICLE = rf"(?:{any_word('small_words_of_streets')})"
_MORE_OF_A_STREET = rf"(?:(?: |(?<=')){_PARTICLE}(?=[ A-Z'])|(?: |(?<=')){_CAPITAL})"
_NAME_AFTER = re.compile(rf"{_MORE_OF_A_STREET}{{1,6}}")
_NUMBER_BEFORE = re.compile(rf"\d(?<![\w€$£].)(?<!\d[.,].)\d{{0,3}}[A-Za-z]?,? (?:{_CAPITAL} ){{0,3}}\Z")
_IN_FRONT = scan_words("streets_in_front")  # begin a street name
_IN_FRONT_WITH_CAPITAL = scan_words("streets_with_capital")  # the same, when capitalised
_BEHIND = scan_words("streets_behind")  # end a street name, when capitalised

_WORD_BEFORE = re.compile(r"(?:[^\W\d_][\w'.]*|[1-9]e)[ -]\Z")
_NO_PART_OF_A_STREET = {word.capitalize() for word in scan_words("no_part_of_a_street")}
_SHORT_TITLES = ("dr.", "prof.", "mr.", "ds.", "st.", "burg.", "kard.")
_MOST_WORDS_OF_A_STREET = 5
_BACK_TO_NUMBER = 60  # characters

# Postcodes.
_POSTCODE = re.compile(r"[1-9](?<![\w€$£].)(?<!\d[.,].)\d{3} {0,2}[A-Za-z]{2}(?![^\W_]|-[a-z])")
_NEVER_GIVEN = ("SA", "SD", "SS")
_AFTER_A_YEAR = ("BE", "EK", "EU", "NL", "UK", "US", "VN", "WK")
_UNITS = listed("km kg mg ml mm cm dm kb mb gb tb px hz wh kw cc dl pk st nd rd th de en")


def emails(prose: Prose) -> Iterator[Match]:
    """Find e-mail addresses, also with "(at)", and inside mailto and other URLs."""
    for match in _AT.finditer(prose.low):
        end = match.start() if match[0][0] == "@" else match.start() - prose.low.endswith(" ", 0, match.start())
        start = _start_of_name(prose.low, end)
        if start < end:
            essence = prose.low[start : match.end()]
            start -= len("mailto:") * prose.low.endswith("mailto:", 0, start)
            yield Match(HitKind.EMAIL, start, match.end(), essence=essence)


def phones(prose: Prose) -> Iterator[Match]:
    """Find phone numbers: Dutch, Belgian, and international with + or 00. Service numbers (0800) are no hits."""
    for found in _all_phones(prose):
        if not _AMOUNT_BEFORE.search(prose.low[max(found.start - 5, 0) : found.start]):
            yield found


def streets(prose: Prose) -> Iterator[Match]:
    """Find streets, with all words of the name, and the letter or box after the house number."""
    yield from _by_their_end(prose)
    for start, word in prose.places_of(_IN_FRONT | _IN_FRONT_WITH_CAPITAL):
        name = _NAME_AFTER.match(prose.text, start + len(word))
        if name and not name[0].islower() and (word in _IN_FRONT or prose.text[start].isupper()):
            yield from _with_number(prose, start, name.end(), may_be_first=word in _IN_FRONT)
    for start, word in prose.places_of(_BEHIND):
        before = _NUMBER_BEFORE.search(prose.text[max(start - _BACK_TO_NUMBER, 0) : start])
        if before and " " in before[0].strip() and prose.text[start].isupper():
            yield Match(HitKind.STREET, start - len(before[0]), start + len(word))


def postcodes(prose: Prose) -> Iterator[Match]:
    """Find postcodes, in capitals; in lower case only unseparated, and not 1000km."""
    for match in _POSTCODE.finditer(prose.text):
        letters, has_space = match[0][-2:], " " in match[0]
        is_year = match[0][:2] in ("19", "20") and has_space and letters in _AFTER_A_YEAR
        is_capital = letters.isupper() and letters not in _NEVER_GIVEN and not is_year
        if is_capital or (letters.islower() and not has_space and letters not in _UNITS):
            yield Match(HitKind.POSTCODE, *match.span())


def web_addresses(prose: Prose) -> list[tuple[int, int]]:
    """Return the spans of web addresses, in order and without overlap."""
    places = [match.span() for match in _SCHEME.finditer(prose.low)]
    for match in _HOST.finditer(prose.low):
        before = prose.low[max(match.start() - _LONGEST_HOST, 0) : match.start()]
        start = match.start() - len(before) + len(before.rstrip(_IN_HOST))
        if start < match.start() and not prose.low.endswith(("@", ")", "]"), 0, start):
            places.append((start, match.end()))
    return without_overlap(places)


def without_overlap(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans in order, those that overlap as one."""
    apart: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart


def _all_phones(prose: Prose) -> Iterator[Match]:
    for pattern in (_ABROAD, _MOBILE):
        for match in pattern.finditer(prose.low):
            start = _with_bracket(prose.low, match.start(), match[0])
            yield _phone(start, prose.low[start : match.end()])
    for match in at_every_start(_PHONE_IN_GROUPS, prose.low):
        lengths = [len(group) for group in re.findall(r"\d+", match[0])]
        for total in accumulate(lengths):
            if (total, lengths[0]) in _PHONE_LENGTHS:
                start = _with_bracket(prose.low, match.start(), match[0])
                yield _phone(start, prose.low[start : _end_of_digits(prose.low, match.start(), total)])


def _start_of_name(text: str, end: int) -> int:
    """Return the start of the local part that ends here."""
    start = end
    while start and (text[start - 1].isalnum() or text[start - 1] in "._%+-"):
        start -= 1
    return min(end, start + len(text[start:end]) - len(text[start:end].lstrip(".%+-")))


def _with_bracket(text: str, start: int, written: str) -> int:
    """Return the start of a number with its opening bracket: "(020) 123 45 67"."""
    return start - (written.count(")") > written.count("(") and text.endswith("(", 0, start))


def _end_of_digits(text: str, start: int, count: int) -> int:
    """Return the position after this many digits."""
    while count:
        count -= text[start].isdigit()
        start += 1
    return start


def _phone(start: int, written: str) -> Match:
    at_home = re.sub(r"\D", "", re.sub(r"^\(?(?:\+|00)3[12]\D*0?", "0", written))
    return Match(HitKind.PHONE, start, start + len(written), essence=at_home)


def _by_their_end(prose: Prose) -> Iterator[Match]:
    words = {word for word in prose.words if word.endswith(ENDS_A_STREET + ENDS_A_STREET_WITH_CAPITAL)} - NO_STREETS
    for start, word in prose.places_of(words | WHOLE_STREETS):
        end = start + len(word)
        number = _HOUSE_NUMBER.match(prose.low, end + (word.endswith("str") and prose.low.startswith(".", end)))
        first = _start_of_street(prose.text, start) if number else start
        if number and (first < start or _is_name(prose, start, word)):
            yield Match(HitKind.STREET, first, number.end())


def _is_name(prose: Prose, start: int, word: str) -> bool:
    """Return whether the word alone is a street name: "Singel" inside a sentence, but not at its start."""
    if word in WHOLE_STREETS or word in ENDS_A_STREET + ENDS_A_STREET_WITH_CAPITAL:
        return prose.text[start].isupper() and prose.text[max(start - 2, 0) : start - 1].islower()
    return prose.text[start].isupper() or word.endswith(ENDS_A_STREET)


def _with_number(prose: Prose, start: int, end: int, may_be_first: bool) -> Iterator[Match]:
    if number := _HOUSE_NUMBER.match(prose.low, end):
        yield Match(HitKind.STREET, start, number.end())
    elif may_be_first and (number := _NUMBER_BEFORE.search(prose.text[max(start - _BACK_TO_NUMBER, 0) : start])):
        yield Match(HitKind.STREET, start - len(number[0]), end - prose.text.endswith(".", start, end))


def _start_of_street(text: str, start: int) -> int:
    """Return the start of the name, with preceding words: "Eerste Jan Steenstraat"."""
    first = start
    for _ in range(_MOST_WORDS_OF_A_STREET):
        word = _WORD_BEFORE.search(text[max(start - 24, 0) : start])
        if not word or word[0].strip(" -") in _NO_PART_OF_A_STREET:
            break
        start -= len(word[0])
        if word[0][0].isupper() or word[0][0].isdigit() or word[0].strip() in _SHORT_TITLES:
            first = start
        elif not re.fullmatch(_PARTICLE, word[0].strip()):
            break
    return first
