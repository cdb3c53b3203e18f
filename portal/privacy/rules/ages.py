"""Exact ages under eighteen: with their unit, after "aged", of a child, or of a he or a she."""

import re
from collections.abc import Iterator

from portal.privacy.rules.durations import is_duration, is_of_a_thing
from portal.privacy.rules.figures import SMALL, number_of
from portal.privacy.rules.hits import Found
from portal.privacy.rules.kinds import Kind
from portal.privacy.rules.plain import Plain

GROWN_UP = 18
CHILDREN = (
    "meisje|jongen|jongetje|kind|kindje|dochter|dochtertje|zoon|zoontje|baby|peuter|kleuter|puber|tiener|leerling|"
    "scholier|kleinkind|kleinzoon|kleindochter|pleegkind|broertje|zusje|neefje|nichtje|"
    "boy|girl|child|kid|son|daughter|toddler|teenager|pupil|nephew|niece"
)

_ALONE = r"(?<![\w€$£])(?<!\d[.,:/])"
_N = rf"(?P<n>{SMALL})"
_ENDS = r"(?=[.,;:!?)](?!\d)|\Z|\n| (?:en|die|met|uit|is|was|heeft|had|wordt|woont|zit|gaat|in|op|bij|toen|als|and|who|with|from|when|has)\b)"
_YEARS = re.compile(
    rf"{_ALONE}{_N}(?P<half>[.,]5|½)?[ -]?(?:(?P<noun>jarig(?:en?)?)|(?P<years>jaar|jr)(?P<old> oude?)?"
    r"|(?:years?|yrs?)[ -]?(?:olds?|of age)|y/?o)\b"
)
_DAYS = re.compile(
    rf"{_ALONE}(?:\d{{1,2}}|{SMALL})[ -](?:(?:maand(?:en)?|weken|week|dag(?:en)?) oude?(?=[.,;!?)]|\Z|\n| (?:{CHILDREN})\b)"
    r"|(?:months?|weeks?|days?)[ -]olds?\b)"
)
_AGED = re.compile(rf"\b(?:aged?|ages|age (?:of|is)|leeftijd(?: van| is)?)(?:: ?| ){_N}(?: jaar)?(?![\w%]|[.,:]\d)")
_CHILD_OF = re.compile(rf"\b(?:{CHILDREN}) (?P<age>(?:van|of) {_N}){_ENDS}")
_CHILD_IS = re.compile(rf"\b(?:{CHILDREN})(?: \((?P<age>{_N})\)|, (?P<age2>{_N.replace('<n>', '<n2>')})(?=[,.;)]))")
_SOMEBODY_IS = re.compile(
    r"\b(?:hij|zij|ze|ik|he|she|i) (?:is|was|wordt|werd|ben|am|turned|turns)(?: nu| net| nog| pas| just| only| now)? "
    rf"(?P<age>{_N}){_ENDS}"
)
_RANGE_BEFORE = re.compile(rf"(?<!\w){SMALL} ?(?:-|/|tot|t/m|of|en|a|to|and|or) ?$")
_BACK = 24  # characters, in which what stands before an age is looked for


def ages(plain: Plain) -> Iterator[Found]:
    """In figures and in words, in Dutch and English; those who are grown up are no hit."""
    yield from _in_years(plain.low)
    for match in _DAYS.finditer(plain.low):
        yield Found(Kind.AGE, *match.span(), "0")
    for match in _AGED.finditer(plain.low):
        yield from _if_young(*match.span(), match["n"])
    for pattern in (_CHILD_OF, _CHILD_IS, _SOMEBODY_IS):
        for match in pattern.finditer(plain.low):
            yield from _of_somebody(match)


def _in_years(text: str) -> Iterator[Found]:
    for match in _YEARS.finditer(text):
        number = number_of(match["n"])
        start = match.start() - _length_before(_RANGE_BEFORE, text, match.start())
        if number < GROWN_UP and _is_age(match, start):
            start -= 4 * text.endswith(" van ", 0, start)
            yield Found(Kind.AGE, start, match.end(), str(number))


def _is_age(match: re.Match[str], start: int) -> bool:
    is_one = match["n"] in ("een", "one")
    if match["noun"]:  # "een jarige" has its birthday
        return not (is_one and " " in match[0]) and not is_of_a_thing(match.string, match.end())
    if not match["years"] or match["old"]:
        return True
    return not (is_one or match["half"] or is_duration(match.string, start, match.end()))


def _of_somebody(match: re.Match[str]) -> Iterator[Found]:
    group = "age" if match["age"] else "age2"
    number = match["n"] or match["n2"]
    if number not in ("een", "one"):  # "een kind van een collega"
        yield from _if_young(*match.span(group), number)


def _if_young(start: int, end: int, number: str) -> Iterator[Found]:
    if number_of(number) < GROWN_UP:
        yield Found(Kind.AGE, start, end, str(number_of(number)))


def _length_before(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.search(text[max(start - _BACK, 0) : start])
    return len(found[0]) if found else 0
