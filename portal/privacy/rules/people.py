"""Spellings of a person's name."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from portal.privacy.rules.hits import HitKind
from portal.privacy.rules.lists import GENERIC, NO_ORGANISATIONS, ORDINARY, PARTICLES, PLACES, TITLES_IN_A_NAME
from portal.privacy.rules.particles import KEY, particles_at
from portal.privacy.rules.spellings import COMMA, LETTERS, SHORT_WORD, Capital, Spelling, as_read, words_of

_JOINED_PARTICLES = re.compile(r"vande[nr]?([^\W\d_]{4,})")
_NO_SURNAMES = ORDINARY | GENERIC | PLACES | NO_ORGANISATIONS


class _Word(NamedTuple):
    """A word of a name, or the key of its particles."""

    word: str
    capital: Capital
    registered: str  # in small letters

    @property
    def is_particle(self) -> bool:
        return self.word.startswith(KEY) or self.word in PARTICLES


_Name = tuple[_Word, ...]


def spellings_of_person(name: str) -> Iterator[Spelling]:
    """Return the spellings of a name: in full, the first name, the surname, with initials …"""
    last, comma, first = re.sub(r"\(.*?\)|\S*@\S*", " ", name).partition(",")
    whole = f"{first} {last}" if comma else last
    parts = [part for part in whole.split() if not TITLES_IN_A_NAME.issuperset(words_of(part))]
    first_name = words_of(parts[0]) if parts else ()
    if not first_name:
        return
    called = tuple(map(_Word, first_name, _capitals_of_first(first_name), first_name))
    surname = _surname(" ".join(parts[1:]))
    is_known = bool(surname) and len(surname[-1].word) >= SHORT_WORD
    if not is_known:
        yield _spelling(called + _any_capitals(surname))
    if len("".join(first_name)) > 1:
        yield _spelling(called, initial=surname[-1].word if surname and not is_known else "")
    if len("".join(first_name)) > SHORT_WORD - 1:
        whose = (*first_name[:-1], first_name[-1] + "s")
        yield Spelling(HitKind.NAME, whose, (Capital.FIRST,) * len(first_name), is_whose=True)
    if is_known:
        yield from _with_surname(called, surname)


def _with_surname(called: _Name, surname: _Name) -> Iterator[Spelling]:
    """Return the spellings with all or part of the surname, or only its initial."""
    shortest = _shortest(surname)
    yield _spelling(shortest, is_surname=True)
    if len(shortest) > 1 and surname[-1].word not in ORDINARY:
        yield _spelling(_with_capital(surname[-1]), is_surname=True)
    if len(shortest) < len(surname):
        yield _spelling(surname, is_surname=True)
        for other in _other_surnames(surname):
            yield _spelling(other, is_surname=True)
            yield _spelling(called + _any_capitals(other), names_one=True)
    initials = [_letters(called[0].word[0])]
    if len(called) > 1:
        initials.append(_letters("".join(part.word[0] for part in called)))
    for last in dict.fromkeys((shortest, surname)):
        first = _any_capitals(called) if len(last) > 1 else called  # "jan van der berg" is nothing else
        yield _spelling(first + _any_capitals(last), names_one=True)
        for initial in initials:
            yield _spelling(initial + last, names_one=True)
    for first in (called, initials[0]):
        yield from _last_name_first(first, shortest)
    for number, word in enumerate(surname):
        if not word.is_particle:
            for particles in dict.fromkeys((_shortest(surname[: number + 1])[:-1], ())):
                yield _spelling(called + particles + _letters(word.word[0]))
    if surname[0].is_particle:  # "Kaat D." for D'hondt
        yield _spelling(called + _letters(surname[0].registered[0]))
    for other in filter(None, (_joined_or_apart(shortest), _joined_short(shortest))):
        yield _spelling(other, is_surname=True)
        yield _spelling(called + _any_capitals(other), names_one=True)
        yield _spelling(initials[0] + other, names_one=True)
    for last in dict.fromkeys((shortest, surname)):
        yield from _in_one_word(called, last)


def _other_surnames(surname: _Name) -> Iterator[_Name]:
    """Return the surnames before the last: "de Haan" of "de Haan-Janssens", and "Haan" unless that is another word."""
    for end, last in enumerate(surname[:-1], 1):
        if len(last.word) <= SHORT_WORD or last.is_particle:
            continue
        other = _shortest(surname[:end])
        if len(other) > 1 or last.word not in _NO_SURNAMES:
            yield other
        if last.word not in _NO_SURNAMES:
            yield _with_capital(last)


def _last_name_first(first: _Name, surname: _Name) -> Iterator[Spelling]:
    """Return "Wit, Hanneke de" and "De Wit, Hanneke"."""
    comma = (_Word(COMMA, Capital.NONE, COMMA),)
    yield _spelling(surname + comma + first, names_one=True)
    if len(surname) > 1:
        yield _spelling(_with_capital(surname[-1]) + comma + first, names_one=True)
        yield _spelling(_with_capital(surname[-1]) + comma + first + surname[:-1], names_one=True)


def _joined_or_apart(surname: _Name) -> _Name:
    """Return "Vandenberghe" for "Van den Berghe", the reverse, "Terhorst", and "Dhondt" for "D'hondt"."""
    is_long = len(surname[-1].word) > SHORT_WORD  # "ter Ug" would be "terug"
    starts = (f"{KEY}v", f"{KEY}d", *([f"{KEY}t"] if is_long else []))
    if len(surname) > 1 and surname[0].word.startswith(starts):
        return _letters(_in_one(surname))
    if len(surname) == 1 and (apart := _JOINED_PARTICLES.fullmatch(surname[0].word)):
        return (_Word(f"{KEY}vd", Capital.NONE, ""), *_letters(apart[1]))
    return ()


def _joined_short(surname: _Name) -> _Name:
    """Return "vdBerg" for "van der Berg", and "dHooghe": letters with which no other word begins."""
    if len(surname) < 2:
        return ()
    key, registered = surname[0].word, surname[0].registered
    short = key.removeprefix(KEY) if key in (f"{KEY}vd", f"{KEY}vt") else "d" if registered == "d" else ""
    return (_Word(f"{short}{surname[-1].word}", Capital.NONE, _in_one(surname)),) if short else ()


def _in_one_word(called: _Name, surname: _Name) -> Iterator[Spelling]:
    """Return "hannekedewit", "hdewit" and "dewithanneke", as in a web address."""
    first, last = _in_one(called), _in_one(surname)
    for word in (first + last, first[0] + last, last + first):
        yield Spelling(HitKind.NAME, (word,), (Capital.NONE,), in_address_only=True)
    names = tuple(word.word for word in called)
    for apart in ((last, *names), *([(*names, last)] if len(surname) > 1 else [])):
        yield Spelling(HitKind.NAME, apart, (Capital.NONE,) * len(apart), in_address_only=True)


def _surname(name: str) -> _Name:
    """Return the words of a surname, with keys for its particles."""
    text = as_read(name)
    low, words = text.lower(), list(LETTERS.finditer(text))
    surname: list[_Word] = []
    after = 0
    for word in words:
        if word.start() < after:
            continue
        key, after = _particles(text, low, word, words[-1].start())
        if key:
            surname.append(_Word(key, Capital.NONE, " ".join(LETTERS.findall(low, word.start(), after))))
        else:
            after = word.end()
            surname.append(_Word(word[0].lower(), _capital_of(text, word), word[0].lower()))
    return tuple(surname)


def _particles(text: str, low: str, word: re.Match[str], last: int) -> tuple[str, int]:
    """Return the key and end of the particles that begin here; none from the last word on, nor for an initial."""
    is_initial = len(word[0]) == 1 and word[0].isupper() and not text.startswith("'", word.end())
    for key, end in () if is_initial else particles_at(low, word.start()):
        if end <= last:
            return key, end
    return "", 0


def _capital_of(text: str, word: re.Match[str]) -> Capital:
    """Return what a word of a surname needs: a capital, but for a particle, and for what follows the D of "D'hondt"."""
    low = word[0].lower()
    is_elided = text.endswith("'", 0, word.start()) and word[0].islower() and low not in ORDINARY
    return Capital.NONE if low in PARTICLES or is_elided else Capital.FIRST


def _shortest(surname: _Name) -> _Name:
    """Return the last word with preceding particles."""
    start = len(surname) - 1
    while start and surname[start - 1].is_particle:
        start -= 1
    return surname[start:]


def _spelling(name: _Name, is_surname: bool = False, initial: str = "", names_one: bool = False) -> Spelling:
    words, capitals, registered = zip(*name, strict=True)
    return Spelling(HitKind.NAME, words, capitals, False, False, is_surname, initial, names_one, False, registered)


def _any_capitals(name: _Name) -> _Name:
    return tuple(word._replace(capital=Capital.NONE) for word in name)


def _with_capital(word: _Word) -> _Name:
    return (word._replace(capital=Capital.FIRST),)


def _letters(initials: str) -> _Name:
    return (_Word(initials, Capital.FIRST, initials),)


def _in_one(name: _Name) -> str:
    return "".join(word.registered for word in name).replace(" ", "")


def _capitals_of_first(first_name: tuple[str, ...]) -> tuple[Capital, ...]:
    needs = len(first_name) == 1 and (first_name[0] in ORDINARY or len(first_name[0]) <= SHORT_WORD)
    return (Capital(needs), *(Capital.NONE,) * (len(first_name) - 1))
