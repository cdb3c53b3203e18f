"""Finds a name after a title: "mevrouw Jansen"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from portal.privacy.rules.hits import HitKind, Match
from portal.privacy.rules.lists import (
    GENERIC,
    SHORT_TITLES,
    SMALL_WORDS_OF_NAMES,
    TITLES,
    TITLES_WITH_DOT,
    any_of,
    listed,
    scan_words,
)
from portal.privacy.rules.particles import INITIAL, SHORT
from portal.privacy.rules.reading import Prose

_LONGEST_WORD = 40  # characters of a surname after a first name

_WHOM = {
    title: whom for sort in (TITLES, SHORT_TITLES, TITLES_WITH_DOT) for whom, words in sort.items() for title in words
}
_WITH_ARTICLE = scan_words("titles_with_article")
_ARTICLES = tuple(f" {article} " for article in scan_words("articles_of_titles"))
_NOT_IN_CAPITALS = ("MS", "DR", "MR")  # multiple sclerosis, a country, a scan


def _any_of(titles: dict[str, frozenset[str]]) -> str:
    return any_of(title for names in titles.values() for title in names)


_TITLE = rf"(?:(?:{_any_of(TITLES)})\b(?!\.)|(?:{_any_of(SHORT_TITLES)})\b\.?|(?:{_any_of(TITLES_WITH_DOT)})\.)"
_TITLES_BEFORE = re.compile(rf"{_TITLE}(?: {{0,2}}{_TITLE}){{0,2}}")

_MAY_BE_LARGE = SMALL_WORDS_OF_NAMES - scan_words("begins_a_sentence", "names")
_SMALL = rf"(?:(?:{any_of(SMALL_WORDS_OF_NAMES)})(?: |-(?=[A-Z]))|(?:{SHORT})(?=[A-Z]))"
_LARGE = rf"(?:(?:{any_of(word.capitalize() for word in _MAY_BE_LARGE)})(?: |-(?=[A-Z])))"
# Capitalised words that begin the next sentence, or an organisation's name: "mevrouw Smit van Stichting …"
_NO_NAME = any_of(word.capitalize() for word in scan_words("begins_a_sentence") | GENERIC)
_WORD = rf"(?!(?:{_NO_NAME})\b)(?:[dDlLO]')?[^\W\d_a-z][^\W\d_]*+(?:['-][^\W\d_]+)*+"
_ELIDED = r"(?:[dDlLO]'[^\W\d_]++(?:['-][^\W\d_]+)*+)"  # "D'hondt"
_SURNAME = rf"(?:{_ELIDED}|{_WORD})"
_TITLED_NAME = re.compile(
    rf" {{0,3}}((?:{INITIAL}[ -]?){{0,5}}(?:\([A-Z][^\W\d_]*+\) )?{_LARGE}?{_SMALL}{{0,3}}{_SURNAME}"
    rf"(?:(?: | - (?=[a-z])){_SMALL}{{0,3}}{_SURNAME}){{0,2}})"
)
SURNAME_FOLLOWS = re.compile(rf"\.? ?(?:{_LARGE})?{_SMALL}{{0,3}}-?[A-Z]")
# The surname of "Noor V." behind her first name.
SURNAME_AFTER = re.compile(
    rf" {_LARGE}?{_SMALL}{{0,3}}(?P<name>(?!(?:{_NO_NAME})\b)[A-Z][^\W\d_]{{2,{_LONGEST_WORD}}}+)"
)
_NOBODY = listed("N NN X XX XXX Y Z U")  # "mevrouw X" identifies nobody


def titles(prose: Prose, organisations: Sequence[int] = ()) -> Iterator[Match]:
    """Find a title with the capitalised name after it, up to the start of an organisation (`organisations`, in order).

    The title's gender is kept for the generalised wording.
    """
    for start, word in prose.places_of(_WHOM.keys()):
        title = _TITLES_BEFORE.match(prose.low, start)
        if title and (name := _name_after(prose, title, organisations)) and not _is_nobody(prose, title, name[1]):
            if word in _WITH_ARTICLE and prose.low.endswith(_ARTICLES, 0, start):
                start = prose.low.rindex(" ", 0, start - 1) + 1
            yield Match(HitKind.TITLE, start, name.end(), _WHOM[word])


def _name_after(prose: Prose, title: re.Match[str], organisations: Sequence[int]) -> re.Match[str] | None:
    following = bisect_left(organisations, title.end())
    last = organisations[following] if following < len(organisations) else len(prose.text)
    name = _TITLED_NAME.match(prose.text, title.end(), last)
    return name if name and (name[0][0] == " " or title[0][-1] == ".") else None


def _is_nobody(prose: Prose, title: re.Match[str], name: str) -> bool:
    return name.split()[-1].replace(".", "") in _NOBODY or prose.text[slice(*title.span())] in _NOT_IN_CAPITALS
