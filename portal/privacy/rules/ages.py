"""Exact ages under eighteen, by their unit: "15 jaar", "vijftienjarige", "4 months old"."""

import re
from collections.abc import Iterator

from portal.privacy.rules.childhood import CHILDREN
from portal.privacy.rules.durations import is_duration, is_of_a_thing
from portal.privacy.rules.figures import GROWN_UP, Number, number_before
from portal.privacy.rules.hits import Found
from portal.privacy.rules.kinds import Kind
from portal.privacy.rules.lists import listed
from portal.privacy.rules.plain import Plain

_YEARS = listed("jaar jr year years yrs y yo")
_DAYS = listed("maand maanden week weken dag dagen month months day days weeks")
_OLD = {  # what makes a unit an age for certain
    "jaar": re.compile(r" oude?\b"),
    "jr": re.compile(r"\.? oude?\b"),
    "y": re.compile(r"/o\b"),
    "yo": re.compile(""),
} | dict.fromkeys(("year", "years", "yrs"), re.compile(r"[ -]?(?:olds?|of age)\b"))
_DAYS_OLD = re.compile(rf" oud\b| oude(?= (?:{'|'.join(sorted(CHILDREN))})\b)|[ -]olds?\b")

_OR = ("-", "/", " tot", " t/m", " of", " en", " a", " to", " and", " or")  # in "10 tot 12"


def ages(plain: Plain) -> Iterator[Found]:
    """In figures and in words, in Dutch and English; those who are grown up are no hit."""
    for start, unit in plain.places_of(_YEARS):
        yield from _in_years(plain.low, start, unit)
    for start, unit in plain.places_of(_DAYS):
        old = _DAYS_OLD.match(plain.low, start + len(unit))
        if old and (number := _number_before(plain.low, start)):
            yield _age(plain.low, number.start, old.end(), 0)
    for start, word in plain.places_of({word for word in plain.words if "jarig" in word}):
        yield from _as_a_noun(plain.low, start + word.find("jarig"), start + len(word))


def _in_years(text: str, start: int, unit: str) -> Iterator[Found]:
    """Before a unit that stands at `start`; half a year, or one, is an age only when it is "oud"."""
    end = start + len(unit)
    number = _number_before(text, start)
    if not number or number.value >= GROWN_UP:
        return
    first = _with_range(text, number.start)
    if old := _OLD[unit].match(text, end):
        yield _age(text, first, old.end(), number.value)
    elif unit in ("jaar", "jr") and _is_age(number) and not is_duration(text, first, end):
        yield _age(text, first, end, number.value)


def _is_age(number: Number) -> bool:
    return number.written != "een" and not number.has_half


def _as_a_noun(text: str, start: int, end: int) -> Iterator[Found]:
    """Before "jarige", which a jubilee can be too; and "een jarige" has its birthday."""
    number = _number_before(text, start)
    if number and number.value < GROWN_UP and text[number.start : start] != "een " and not is_of_a_thing(text, end):
        yield Found(Kind.AGE, _with_range(text, number.start), end, str(number.value))


def _age(text: str, start: int, end: int, years: int) -> Found:
    """With the "van" or the "a" before it."""
    before = text[max(start - 5, 0) : start]
    if before.endswith((" van ", " a ", " an ")):
        start = text.rindex(" ", 0, start - 1) + 1
    return Found(Kind.AGE, start, end, str(years))


def _with_range(text: str, start: int) -> int:
    """Where it begins, when it is "10 tot 12"."""
    end = len(text[max(start - 1, 0) : start].rstrip(" ")) + max(start - 1, 0)
    for word in _OR:
        if text.endswith(word, 0, end):
            number = _number_before(text, end - len(word.lstrip()))
            return number.start if number else start
    return start


def _number_before(text: str, end: int) -> Number | None:
    return number_before(text, end - text.endswith((" ", "-"), 0, end))
