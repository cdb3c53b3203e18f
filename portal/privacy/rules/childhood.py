"""Exact ages under eighteen, by whose they are: "een dochter van 12", "ze is veertien", "aged 9"."""

import re
from collections.abc import Iterator

from portal.privacy.rules.figures import GROWN_UP, SMALL, number_of
from portal.privacy.rules.hits import Found
from portal.privacy.rules.kinds import Kind
from portal.privacy.rules.lists import listed
from portal.privacy.rules.plain import Plain

CHILDREN = listed(
    "meisje jongen jongetje kind kindje dochter dochtertje zoon zoontje baby peuter kleuter puber tiener leerling "
    "scholier kleinkind kleinzoon kleindochter pleegkind broertje zusje neefje nichtje "
    "boy girl child kid son daughter toddler teenager pupil nephew niece"
)
_SEVERAL = listed("kinderen meisjes jongens zoons zonen dochters kids boys girls sons daughters children")
_PERSONS = listed("hij zij ze ik he she i jongste oudste youngest oldest eldest")
_AGED = listed("age aged ages leeftijd")

_N = rf"(?P<n>{SMALL})"
_ENDS = (
    r"(?=[.,;:!?)](?!\d)|\Z|\n"
    r"| (?:en|die|met|uit|is|was|heeft|had|wordt|woont|zit|gaat|in|op|bij|toen|als|and|who|with|from|when|has)\b)"
)
# "van 4", but not "van 4 kilo"; "van drie", but not "van drie leraren".
_NO_OTHER = (
    r"(?![\w%]|[.,:]\d| ?(?:%|euro|kilo|kg|cm|meter|uur|minuten|keer|x)\b)(?:(?<=\d)|(?! [a-z]+(?:en|s)\b)(?<=[a-z]))"
)
_IS = r"(?:is|was|wordt|werd|ben|am|turned|turns)(?: nu| net| nog| pas| just| only| now)?"
_AFTER = (
    (CHILDREN, re.compile(rf" (?P<age>(?:van|of) {_N}){_NO_OTHER}")),
    (CHILDREN, re.compile(rf" (?P<age>van {_N} (?P<small>maand(?:en)?|week|weken|dag|dagen))\b")),
    (CHILDREN, re.compile(rf"(?: \(|, )(?P<age>{_N})(?=[,.;)])")),
    (_SEVERAL, re.compile(rf" (?P<age>(?:van|of) (?:{SMALL}(?:, | (?:en|and) )){{1,3}}{_N})\b")),
    (_SEVERAL, re.compile(rf" (?P<age>(?:van|of) {_N}){_ENDS}")),
    (_PERSONS, re.compile(rf" {_IS} (?P<age>{_N}){_ENDS}")),
    (_AGED, re.compile(rf"(?P<age>(?: of| is| van)?(?:: ?| ){_N}(?: jaar)?)(?![\w%]|[.,:]\d)")),
)


def childhoods(plain: Plain) -> Iterator[Found]:
    """In figures and in words, in Dutch and English. "Een" is more often an article: "een kind van een collega"."""
    for words, pattern in _AFTER:
        for start, word in plain.places_of(words):
            match = pattern.match(plain.low, start + len(word))
            years = _years(match.groupdict()) if match else GROWN_UP
            if match and years < GROWN_UP:
                yield Found(Kind.AGE, start if words is _AGED else match.start("age"), match.end("age"), str(years))


def _years(parts: dict[str, str]) -> int:
    if parts["n"] in ("een", "one"):
        return GROWN_UP  # nobody's age
    return 0 if parts.get("small") else number_of(parts["n"])
