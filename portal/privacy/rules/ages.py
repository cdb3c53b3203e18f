"""Finds exact ages under eighteen."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from portal.privacy.rules.hits import HitKind, Match
from portal.privacy.rules.lists import (
    ABOUT,
    ARTICLES,
    BEFORE_A_DURATION,
    CHILDREN,
    EVERY_SO_MANY,
    LASTS_YEARS,
    NUMBERS,
    OF_AN_AGE,
    ONES,
    ORDINALS,
    SEVERAL_CHILDREN,
    any_of,
    any_word,
    scan_words,
)
from portal.privacy.rules.reading import Prose

_LETTERS_AND_DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789"
_LONGEST_NUMBER = 12  # characters of a number word, and one more
_GROWN_UP = 18
_SMALL = rf"(?:\d{{1,2}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"

_YEARS_ALONE = scan_words("years_alone")  # units that make an age unless the context makes a duration
_YEARS_OLD = scan_words("years_old")
_YEARS = scan_words("years")
_DAYS = scan_words("short_times")
_IN_A_WORD = scan_words("years_in_a_word")
_OLD_WORDS, _OLD_BEFORE_A_CHILD = any_word("old"), any_word("old_before_a_child")
# Words after a unit that make it an age; "y/o" too.
_OLD = re.compile(rf"\.?[ -]?(?:{_OLD_WORDS}|{_OLD_BEFORE_A_CHILD})\b|/o\b")
_DAYS_OLD = re.compile(rf"[ -](?:{_OLD_WORDS})\b| (?:{_OLD_BEFORE_A_CHILD})(?= (?:{any_of(CHILDREN)})\b)")

# Separators in ranges such as "10 tot 12".
_OR = ("-", "/", *(f" {word}" for word in sorted(scan_words("between_ages"))))

_PERSONS = scan_words("persons")
_AGED = scan_words("age")

_N = rf"(?P<n>{_SMALL})"
_AGE_ENDS = rf"(?=[.,;:!?)](?!\d)|\Z|\n| (?:{any_word('after_an_age')})\b)"
# "van 4", but not "van 4 kilo"; "van drie", but not "van drie leraren".
_NO_OTHER = (
    rf"(?![\w%]|[.,:]\d| ?(?:%|{any_word('other_units')})\b)"
    rf"(?:(?<=\d)|(?! [a-z]+(?:{any_word('plural_endings')})\b)(?<=[a-z]))"
)
_IS = rf"(?:{any_word('is')})(?: (?:{any_word('is_by_now')})){{0,2}}"
_OF = any_word("of_an_age")
_AND_SO_MANY = any_word("between_ages")
_AROUND = rf"(?:(?:{any_word('around_an_age')}) )"
_OR_SO = any_word("years_or_so")
_OR_OLDER = rf"(?:(?:, ?| (?:{_AND_SO_MANY}) ){_SMALL}(?![^\W_]|[.:,]\d))?"  # "een jaar of 12, 13"
_TO = rf"(?: (?:{_AND_SO_MANY}) {_SMALL}{_AGE_ENDS})?"  # "van 12 à 13"
_WHOSE_AGE = (
    (CHILDREN, re.compile(rf" (?P<age>(?:{_OF}) {_AROUND}{{0,2}}{_N}{_NO_OTHER}{_TO})")),
    (CHILDREN, re.compile(rf" (?P<age>{_AROUND}{{1,2}}{_N}){_AGE_ENDS}")),
    (CHILDREN, re.compile(rf" (?P<age>(?:{_OF}) {_N} (?P<small>{any_of(_DAYS)}))\b")),
    (CHILDREN, re.compile(rf"(?: \(|, )(?P<age>{_N})(?=[,.;)])")),
    (SEVERAL_CHILDREN, re.compile(rf" (?P<age>(?:{_OF}) (?:{_SMALL}(?:, | (?:{_AND_SO_MANY}) )){{1,3}}{_N})\b")),
    (SEVERAL_CHILDREN, re.compile(rf" (?P<age>(?:{_OF}) {_AROUND}{{0,2}}{_N}){_AGE_ENDS}")),
    (_PERSONS, re.compile(rf" {_IS} (?P<age>{_AROUND}{{0,2}}(?:(?:{_OR_SO}) )?{_N}{_OR_OLDER}){_AGE_ENDS}")),
    (_PERSONS, re.compile(rf" (?P<age>{_N}) (?:{any_word('is')})\b")),  # "toen hij 12 was"
    (
        _AGED,
        re.compile(
            rf"(?P<age>(?: (?:{_OF}|{_IS}))?(?:: ?| ){_N}(?: ?- ?\d{{1,2}})?(?: (?:{any_of(_YEARS_ALONE)}))?)"
            r"(?![\w%]|[.,:]\d)"
        ),
    ),
)

# "van een jaar of 12", of anybody.
_ABOUT_SO_OLD = re.compile(rf"(?<![^\W_])(?P<age>(?P<of>(?:{_OF}) )(?:{_OR_SO}) {_N}{_OR_OLDER})(?![^\W_]|[.:,]\d|%)")
# "op haar twaalfde", "voor zijn 6e verjaardag".
_WHOSE = scan_words("whose_birthday")
_NTH = re.compile(
    rf" (?:(?P<n>\d{{1,2}})(?:{any_word('ordinals')})|(?P<word>{any_of(ORDINALS)}))"
    rf"(?:(?P<birthday> (?:{any_word('birthday')})\b)|{_AGE_ENDS})"
)
_AT = tuple(f" {word} " for word in scan_words("at_an_age"))
_YOUNGEST_WITHOUT_BIRTHDAY = 3  # "op haar eerste" is seldom an age

# "een 12- en een 14-jarige"
_FIRST_OF_RANGE = re.compile(rf"(?<![^\W_])(?<![€$.,:/]){_SMALL}- (?:{_AND_SO_MANY})(?: (?:{any_of(ARTICLES)}))? \Z")
_BACK_TO_RANGE = 32  # characters

_AFTER_A_DURATION = re.compile(rf" (?:{any_word('after_a_duration')})\b")
_OF_A_THING = re.compile(rf" (?:{any_of(LASTS_YEARS)})\b")
# Taken along with an age: "van bijna 12 jaar".
_BEFORE_AN_AGE = re.compile(rf"(?<![^\W_])(?:(?:{any_word('with_an_age')}) )?(?:{_AROUND}{{0,2}})\Z")
_BACK_TO_AN_AGE = 40  # characters
_AGE_AFTER = tuple(f" {word}" for word in scan_words("age_after"))  # "12-jarige leeftijd"
_BACK_TO_DURATION = 36  # characters


class _Number(NamedTuple):
    start: int
    written: str  # without its half
    value: int
    has_half: bool  # "2,5" and "3½"


def ages(prose: Prose) -> Iterator[Match]:
    """Find ages in digits and words; adult ages are no hits."""
    for start, unit in prose.places_of(_YEARS):
        yield from _in_years(prose.low, start, unit)
    for start, unit in prose.places_of(_DAYS):
        old = _DAYS_OLD.match(prose.low, start + len(unit))
        if old and (number := _number_of_unit(prose.low, start)):
            yield _age(prose.low, number.start, old.end(), 0)
    for part in _IN_A_WORD:
        for start, word in prose.places_of({word for word in prose.words if part in word}):
            yield from _as_a_noun(prose.low, start + word.find(part), start + len(word))
    for match in _ABOUT_SO_OLD.finditer(prose.low):
        years = _value_of(match["n"])
        if years < _GROWN_UP and not _is_duration(prose.low, match.end("of"), match.end()):
            yield Match(HitKind.AGE, *match.span("age"), str(years))
    for start, word in prose.places_of(_WHOSE):
        yield from _at_a_birthday(prose.low, start, start + len(word))


def childhoods(prose: Prose) -> Iterator[Match]:
    """Find phrases such as "a child of four". "Een" alone is more often an article: "een kind van een collega"."""
    for words, pattern in _WHOSE_AGE:
        for start, word in prose.places_of(words):
            match = pattern.match(prose.low, start + len(word))
            years = _years(match.groupdict()) if match else _GROWN_UP
            if match and years < _GROWN_UP:
                yield Match(HitKind.AGE, start if words is _AGED else match.start("age"), match.end("age"), str(years))


def _in_years(text: str, start: int, unit: str) -> Iterator[Match]:
    """Return an age before a unit at `start`; half a year, or one, only with "oud"."""
    end = start + len(unit)
    number = _number_of_unit(text, start)
    if not number or number.value >= _GROWN_UP:
        return
    first = _with_range(text, number.start)
    if unit in _YEARS_OLD:
        yield _age(text, first, end, number.value)
    elif old := _OLD.match(text, end):
        yield _age(text, first, old.end(), number.value)
    elif unit in _YEARS_ALONE and _is_age(number) and not _is_duration(text, first, end):
        yield _age(text, first, end, number.value)


def _is_age(number: _Number) -> bool:
    return number.written not in ONES and not number.has_half


def _as_a_noun(text: str, start: int, end: int) -> Iterator[Match]:
    """Return an age before "jarige", which can be an anniversary too; "een jarige" has a birthday."""
    number = _number_of_unit(text, start)
    is_young = number and number.value < _GROWN_UP and text[number.start : start].rstrip(" ") not in ONES
    if number and is_young and not _is_of_a_thing(text, end):
        end += next((len(after) for after in _AGE_AFTER if text.startswith(after, end)), 0)
        yield Match(HitKind.AGE, _with_range(text, number.start), end, str(number.value))


def _at_a_birthday(text: str, start: int, end: int) -> Iterator[Match]:
    """Return the age in "op haar twaalfde" and "voor zijn 6e verjaardag", without the preposition."""
    match = _NTH.match(text, end)
    years = int(match["n"] or ORDINALS[match["word"]]) if match else _GROWN_UP
    if not match or years >= _GROWN_UP:
        return
    if match["birthday"] or (
        years >= _YOUNGEST_WITHOUT_BIRTHDAY and f" {text[max(start - 12, 0) : start]}".endswith(_AT)
    ):
        yield Match(HitKind.AGE, start, match.end(), str(years))


def _age(text: str, start: int, end: int, years: int) -> Match:
    """With the "van", the "a" or the "bijna" before it."""
    back = max(start - _BACK_TO_AN_AGE, 0)
    if before := _BEFORE_AN_AGE.search(text[back:start]):
        start = back + before.start()
    return Match(HitKind.AGE, start, end, str(years))


def _with_range(text: str, start: int) -> int:
    """Return the start of a range such as "10 tot 12"."""
    end = len(text[max(start - 1, 0) : start].rstrip(" ")) + max(start - 1, 0)
    for word in _OR:
        if text.endswith(word, 0, end):
            number = _number_of_unit(text, end - len(word.lstrip()))
            return number.start if number else start
    back = max(start - _BACK_TO_RANGE, 0)
    first = _FIRST_OF_RANGE.search(text[back:start])
    return back + first.start() if first else start


def _number_of_unit(text: str, end: int) -> _Number | None:
    return _number_before(text, end - text.endswith((" ", "-"), 0, end))


def _years(parts: dict[str, str]) -> int:
    if parts["n"] in ONES:
        return _GROWN_UP  # nobody's age
    return 0 if parts.get("small") else _value_of(parts["n"])


def _value_of(written: str) -> int:
    return int(written) if written.isdigit() else NUMBERS[written]


def _number_before(text: str, end: int) -> _Number | None:
    """Return the small number that ends here; None for an amount, or the end of a larger number."""
    if text.endswith("½", 0, end):
        number = _number_before(text, end - 1)
        return number and number._replace(has_half=True)
    last = text[max(end - _LONGEST_NUMBER, 0) : end]
    word = last[len(last.rstrip(_LETTERS_AND_DIGITS)) :]
    start = end - len(word)
    if text.endswith((",5", ".5"), 0, end) and text[max(start - 2, 0) : start - 1].isdigit():
        number = _number_before(text, start - 1)
        return number and number._replace(has_half=True)
    is_small = word in NUMBERS or (word.isdigit() and len(word) < 3)
    return _Number(start, word, _value_of(word), False) if is_small and _stands_alone(text, start) else None


def _stands_alone(text: str, start: int) -> bool:
    before = text[max(start - 2, 0) : start]
    return not before.endswith(("€", "$", "£", "_")) and not (before[1:] in tuple(".,:/") and before[0].isdigit())


def _is_duration(text: str, start: int, end: int) -> bool:
    """Return whether the words around these years make them a duration."""
    before = text[max(start - _BACK_TO_DURATION, 0) : start]
    return _makes_a_duration(before.split()[-4:]) or bool(_AFTER_A_DURATION.match(text, end))


def _is_of_a_thing(text: str, end: int) -> bool:
    """Return whether it is the age of a thing: "het 5-jarig jubileum"."""
    return bool(_OF_A_THING.match(text, end))


def _makes_a_duration(words: list[str]) -> bool:
    """Return whether these words make the number a duration: "al", "al meer dan", "om de", "een periode van"."""
    before, last = words[-2:] if len(words) > 1 else ("", "")
    if f"{before} {last}" in EVERY_SO_MANY or (before in LASTS_YEARS and last in OF_AN_AGE):
        return True
    while words and words[-1] in ABOUT:
        words = words[:-1]
    return bool(words) and words[-1] in BEFORE_A_DURATION
