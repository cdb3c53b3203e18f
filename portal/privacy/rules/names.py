"""Finds names: of participants and their organisations, and after a title: "mevrouw Jansen"."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from portal.privacy.rules.hits import HitKind, Match, Present
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
from portal.privacy.rules.reading import Prose
from portal.privacy.rules.spellings import Spelling, spellings_of

WHOSE = "whose"  # the gist of "Fatima's" and "Toms"
_NEXT = re.compile(r"[ .'-]{1,3}([^\W\d_]++)")  # the next word of the same name

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
_SMALL = rf"(?:{any_of(SMALL_WORDS_OF_NAMES)})(?: |-(?=[A-Z]))"
_LARGE = rf"(?:{any_of(word.capitalize() for word in _MAY_BE_LARGE)})(?: |-(?=[A-Z]))"
# Capitalised words that begin the next sentence, or an organisation's name: "mevrouw Smit van Stichting …"
_NO_NAME = any_of(word.capitalize() for word in scan_words("begins_a_sentence") | GENERIC)
_WORD = rf"(?!(?:{_NO_NAME})\b)(?:[dDlLO]')?[^\W\d_a-z][^\W\d_]*+(?:['-][^\W\d_]+)*+"
_TITLED_NAME = re.compile(
    rf" {{0,3}}((?:[A-Z]\. ?){{0,4}}(?:{_LARGE})?(?:{_SMALL}){{0,3}}{_WORD}(?: (?:{_SMALL}){{0,3}}{_WORD}){{0,2}})"
)
_NOBODY = listed("N NN X XX XXX Y Z U")  # "mevrouw X" identifies nobody


@dataclass
class _Node:
    """A trie node: the spelling that ends here, if any, and the next words."""

    spelling: Spelling | None = None
    after: dict[str, "_Node"] = field(default_factory=dict)


class Lexicon:
    """The names to find in one session. Allowed names (facilitators, host) are no hits, in any spelling."""

    def __init__(self, people: Iterable[Present], allowed: Iterable[Present]) -> None:
        self._root = _Node()
        for person in people:
            self._add(spellings_of(person, is_allowed=False))
        for person in allowed:
            self._add(spellings_of(person, is_allowed=True))

    def names(self, prose: Prose) -> Iterator[tuple[Spelling, Match]]:
        """Find names, longest match first; including allowed ones."""
        last = 0
        for start, word in sorted(prose.places_of(self._root.after.keys())):
            if start >= last and (found := self._longest(prose, start, word)):
                spelling, last = found
                yield spelling, _found(spelling, prose, start, last)

    def _add(self, spellings: Iterable[Spelling]) -> None:
        for spelling in spellings:
            node = self._root
            for word in spelling.words:
                node = node.after.setdefault(word, _Node())
            if node.spelling is None or spelling.wins_from(node.spelling):
                node.spelling = spelling

    def _longest(self, prose: Prose, start: int, word: str) -> tuple[Spelling, int] | None:
        """Return the longest spelling at this position, and its end."""
        node, end = self._root.after[word], start + len(word)
        written, longest = [prose.text[start:end]], None
        while True:
            if node.spelling and (node.spelling.is_allowed or node.spelling.fits(written)):
                longest = node.spelling, end
            following = _NEXT.match(prose.low, end) if node.after else None
            if not following or following[1] not in node.after:
                return longest
            node, end = node.after[following[1]], following.end()
            written.append(prose.text[following.start(1) : end])


def _found(spelling: Spelling, prose: Prose, start: int, end: int) -> Match:
    """Return the match, with a possessive 's, and with an initial's dot unless it ends the sentence."""
    following = prose.low[end : end + 3]
    has_s = following.startswith("'s") and not following[2:].isalpha()
    if has_s:
        end += 2
    elif following.startswith(". ") and len(spelling.words[-1]) == 1 and prose.text[end + 2 : end + 3].islower():
        end += 1
    return Match(spelling.kind, start, end, WHOSE if has_s or spelling.is_whose else "", spelling.essence)


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
