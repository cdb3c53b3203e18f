"""Spellings of an organisation's name: whole, and without its first word."""

import re
from collections.abc import Iterator

from portal.privacy.rules.hits import HitKind
from portal.privacy.rules.lists import ARTICLES, GENERIC, NO_ORGANISATIONS, ORDINARY, PLACES
from portal.privacy.rules.spellings import LETTERS, SHORT_WORD, Capital, Spelling, as_read, words_of

_Words = tuple[str, ...]
_Capitals = tuple[Capital, ...]


def spellings_of_organisation(name: str) -> Iterator[Spelling]:
    """Return the spellings of an organisation as somebody typed it."""
    for number, part in enumerate(re.split(r"[(),/|;]", name)):
        for words, capitals in _of_organisation(part, is_first=number == 0):
            yield Spelling(HitKind.ORGANISATION, words, capitals)


def _of_organisation(name: str, is_first: bool) -> Iterator[tuple[_Words, _Capitals]]:
    words = words_of(name)
    if not any(len(word) > 1 for word in words) or "".join(words) in NO_ORGANISATIONS:
        return
    own = _own_capitals(name)
    telling = [word for word in words if word not in ARTICLES]
    is_plain = len(telling) == 1 < len(words) or all(word in ORDINARY or len(word) <= SHORT_WORD for word in telling)
    yield words, own if is_plain or not is_first else (Capital.NONE,) * len(words)
    start = next((number for number, word in enumerate(words) if word not in GENERIC), len(words))
    rest = _without_articles(words[start:])
    if start and rest and not PLACES.intersection(rest) and max(map(len, rest)) > SHORT_WORD:
        yield rest, own[-len(rest) :]


def _own_capitals(name: str) -> _Capitals:
    written = LETTERS.findall(as_read(name))
    return tuple(
        Capital.ALL if word.isupper() and 1 < len(word) <= SHORT_WORD + 1 else Capital(not word[0].islower())
        for word in written
    )


def _without_articles(words: _Words) -> _Words:
    return words[1:] if words and words[0] in ARTICLES else words
