"""All spellings of a name: in full, the first name, the surname, with initials …"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from portal.privacy.rules.hits import HitKind, Present
from portal.privacy.rules.lists import (
    ARTICLES,
    GENERIC,
    NO_ORGANISATIONS,
    ORDINARY,
    PARTICLES,
    PLACES,
    TITLES_IN_A_NAME,
)
from portal.privacy.rules.reading import prose_of

_WORD = re.compile(r"[^\W\d_]+")
_SHORT = 3  # letters; such a short word is often another word


class Capital(IntEnum):
    """The capitalisation that makes a word a name."""

    NONE = 0
    FIRST = 1
    ALL = 2


@dataclass
class Spelling:
    """The lower-case words of a name without accents, each with the capitalisation it needs."""

    kind: HitKind
    words: tuple[str, ...]
    capitals: tuple[Capital, ...]
    is_allowed: bool = False  # it names nobody to protect
    is_whose: bool = False  # possessive: "Toms"

    @cached_property
    def essence(self) -> str:
        return " ".join(self.words).removesuffix("s" if self.is_whose else "")

    @cached_property
    def _needs(self) -> list[tuple[int, Capital]]:
        return [(number, capital) for number, capital in enumerate(self.capitals) if capital]

    def wins_from(self, other: "Spelling") -> bool:
        """Return whether this spelling takes precedence over an identical one."""
        return (self.is_allowed, -sum(self.capitals)) > (other.is_allowed, -sum(other.capitals))

    def fits(self, written: list[str]) -> bool:
        """Return whether these words are capitalised as required."""
        for number, capital in self._needs:
            word = written[number]
            if word[0].islower() or (capital is Capital.ALL and not word.isupper()):
                return False
        return True


def spellings_of(person: Present, is_allowed: bool) -> Iterator[Spelling]:
    """Return the spellings of a person's name and organisation."""
    for words, capitals, is_whose in _of_person(person.name):
        yield Spelling(HitKind.NAME, words, capitals, is_allowed, is_whose)
    for number, part in enumerate(re.split(r"[(),/|;]", person.organisation)):
        for words, capitals in _of_organisation(part, is_first=number == 0):
            yield Spelling(HitKind.ORGANISATION, words, capitals, is_allowed)


_Words = tuple[str, ...]
_Capitals = tuple[Capital, ...]


def _of_person(name: str) -> Iterator[tuple[_Words, _Capitals, bool]]:
    last, comma, first = re.sub(r"\(.*?\)|\S*@\S*", " ", name).partition(",")
    whole = f"{first} {last}" if comma else last
    parts = [part for part in whole.split() if not TITLES_IN_A_NAME.issuperset(_words(part))]
    first_name = _words(parts[0]) if parts else ()
    surname = _words(" ".join(parts[1:]))
    if not first_name:
        return
    yield first_name + surname, _capitals_of_first(first_name, len(surname)), False
    if len("".join(first_name)) > 1:
        yield first_name, _capitals_of_first(first_name, 0), False
    if len("".join(first_name)) > _SHORT - 1:
        yield (*first_name[:-1], first_name[-1] + "s"), (Capital.FIRST,) * len(first_name), True
    if surname := _shortest(surname):
        capitals = tuple(Capital.NONE if word in PARTICLES else Capital.FIRST for word in surname)
        yield surname, capitals, False
        if len(surname) > 1 and surname[-1] not in ORDINARY:
            yield surname[-1:], (Capital.FIRST,), False
        yield first_name + surname, _capitals_of_first(first_name, len(surname)), False
        yield (first_name[0][0], *surname), (Capital.FIRST, *capitals), False


def _of_organisation(name: str, is_first: bool) -> Iterator[tuple[_Words, _Capitals]]:
    words = _words(name)
    if not any(len(word) > 1 for word in words) or "".join(words) in NO_ORGANISATIONS:
        return
    own = _own_capitals(name)
    telling = [word for word in words if word not in ARTICLES]
    is_plain = len(telling) == 1 < len(words) or all(word in ORDINARY or len(word) <= _SHORT for word in telling)
    yield words, own if is_plain or not is_first else (Capital.NONE,) * len(words)
    start = next((number for number, word in enumerate(words) if word not in GENERIC), len(words))
    rest = _without_articles(words[start:])
    if start and rest and not PLACES.intersection(rest) and max(map(len, rest)) > _SHORT:
        yield rest, own[-len(rest) :]


def _shortest(surname: _Words) -> _Words:
    """Return the last word with preceding particles; empty for an initial."""
    if not surname or len(surname[-1]) < _SHORT:
        return ()
    start = len(surname) - 1
    while start and surname[start - 1] in PARTICLES:
        start -= 1
    return surname[start:]


def _words(text: str) -> _Words:
    return tuple(_WORD.findall(_as_read(text).lower()))


def _as_read(text: str) -> str:
    return text if text.isascii() else prose_of(text).text


def _capitals_of_first(first_name: _Words, more: int) -> _Capitals:
    needs = len(first_name) == 1 and (first_name[0] in ORDINARY or len(first_name[0]) <= _SHORT)
    return (Capital(needs), *(Capital.NONE,) * (len(first_name) - 1 + more))


def _own_capitals(name: str) -> _Capitals:
    written = _WORD.findall(_as_read(name))
    return tuple(
        Capital.ALL if word.isupper() and 1 < len(word) <= _SHORT + 1 else Capital(not word[0].islower())
        for word in written
    )


def _without_articles(words: _Words) -> _Words:
    return words[1:] if words and words[0] in ARTICLES else words
