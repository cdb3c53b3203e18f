"""Names in a text: of people and organisations that took part, and of whoever has a title: "mevrouw Jansen"."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from portal.privacy.rules.hits import Found, Kind, Present
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
from portal.privacy.rules.reading import Plain
from portal.privacy.rules.spellings import Spelling, spellings_of

WHOSE = "whose"  # the gist of "Fatima's" and "Toms"
_NEXT = re.compile(r"[ .'-]{1,3}([^\W\d_]++)")  # the next word of one name

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
# Words with a capital that begin the next sentence, or the name of an organisation: "mevrouw Smit van Stichting …"
_NO_NAME = any_of(word.capitalize() for word in scan_words("begins_a_sentence") | GENERIC)
_WORD = rf"(?!(?:{_NO_NAME})\b)(?:[dDlLO]')?[^\W\d_a-z][^\W\d_]*+(?:['-][^\W\d_]+)*+"
_TITLED_NAME = re.compile(
    rf" {{0,3}}((?:[A-Z]\. ?){{0,4}}(?:{_LARGE})?(?:{_SMALL}){{0,3}}{_WORD}(?: (?:{_SMALL}){{0,3}}{_WORD}){{0,2}})"
)
_NOBODY = listed("N NN X XX XXX Y Z U")  # "mevrouw X" names nobody


@dataclass
class _Node:
    """Where the words so far lead: to a spelling of a name, and to more words."""

    spelling: Spelling | None = None
    after: dict[str, "_Node"] = field(default_factory=dict)


class Lexicon:
    """The names to look for in one session. Allowed names (its facilitators, its host) are no hits, in any spelling."""

    def __init__(self, people: Iterable[Present], allowed: Iterable[Present]) -> None:
        self._root = _Node()
        for person in people:
            self._add(spellings_of(person, is_allowed=False))
        for person in allowed:
            self._add(spellings_of(person, is_allowed=True))

    def names(self, plain: Plain) -> Iterator[tuple[Spelling, Found]]:
        """Each name at its longest; those who are allowed too."""
        last = 0
        for start, word in sorted(plain.places_of(self._root.after.keys())):
            if start >= last and (found := self._longest(plain, start, word)):
                spelling, last = found
                yield spelling, _found(spelling, plain, start, last)

    def _add(self, spellings: Iterable[Spelling]) -> None:
        for spelling in spellings:
            node = self._root
            for word in spelling.words:
                node = node.after.setdefault(word, _Node())
            if node.spelling is None or spelling.wins_from(node.spelling):
                node.spelling = spelling

    def _longest(self, plain: Plain, start: int, word: str) -> tuple[Spelling, int] | None:
        """The longest spelling that stands here, and where it ends."""
        node, end = self._root.after[word], start + len(word)
        written, longest = [plain.text[start:end]], None
        while True:
            if node.spelling and (node.spelling.is_allowed or node.spelling.fits(written)):
                longest = node.spelling, end
            following = _NEXT.match(plain.low, end) if node.after else None
            if not following or following[1] not in node.after:
                return longest
            node, end = node.after[following[1]], following.end()
            written.append(plain.text[following.start(1) : end])


def _found(spelling: Spelling, plain: Plain, start: int, end: int) -> Found:
    """With its 's, and with the dot of an initial where that does not end the sentence."""
    following = plain.low[end : end + 3]
    has_s = following.startswith("'s") and not following[2:].isalpha()
    if has_s:
        end += 2
    elif following.startswith(". ") and len(spelling.words[-1]) == 1 and plain.text[end + 2 : end + 3].islower():
        end += 1
    return Found(spelling.kind, start, end, WHOSE if has_s or spelling.is_whose else "", spelling.essence)


def titles(plain: Plain, organisations: Sequence[int] = ()) -> Iterator[Found]:
    """A title, and a name with a capital behind it, up to where an organisation begins (in order).

    What they stand for goes along, for the more general words.
    """
    for start, word in plain.places_of(_WHOM.keys()):
        title = _TITLES_BEFORE.match(plain.low, start)
        if title and (name := _name_after(plain, title, organisations)) and not _is_nobody(plain, title, name[1]):
            if word in _WITH_ARTICLE and plain.low.endswith(_ARTICLES, 0, start):
                start = plain.low.rindex(" ", 0, start - 1) + 1
            yield Found(Kind.TITLE, start, name.end(), _WHOM[word])


def _name_after(plain: Plain, title: re.Match[str], organisations: Sequence[int]) -> re.Match[str] | None:
    following = bisect_left(organisations, title.end())
    last = organisations[following] if following < len(organisations) else len(plain.text)
    name = _TITLED_NAME.match(plain.text, title.end(), last)
    return name if name and (name[0][0] == " " or title[0][-1] == ".") else None


def _is_nobody(plain: Plain, title: re.Match[str], name: str) -> bool:
    return name.split()[-1].replace(".", "") in _NOBODY or plain.text[slice(*title.span())] in _NOT_IN_CAPITALS
