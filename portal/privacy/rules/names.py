"""The names of those who took part, and of their organisations, found as whole words."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from portal.privacy.rules.hits import Found, Present
from portal.privacy.rules.plain import Plain
from portal.privacy.rules.ways import WORD, Way, ways_of

WHOSE = "whose"  # the gist of "Fatima's" and "Toms"
_BETWEEN = " .'-"
_WIDEST = 3  # characters between two words of one name


@dataclass
class _Node:
    """Where the words so far lead: to a way of writing a name, and to more words."""

    way: Way | None = None
    after: dict[str, "_Node"] = field(default_factory=dict)


class Lexicon:
    """The names of one session. Whoever is allowed (its facilitators, its host) is no hit, by any way of writing."""

    def __init__(self, people: Iterable[Present], allowed: Iterable[Present]) -> None:
        self._root = _Node()
        for person in people:
            self._add(ways_of(person, is_allowed=False))
        for person in allowed:
            self._add(ways_of(person, is_allowed=True))

    def _add(self, ways: Iterable[Way]) -> None:
        for way in ways:
            node = self._root
            for word in way.words:
                node = node.after.setdefault(word, _Node())
            if node.way is None or way.wins_from(node.way):
                node.way = way

    def names(self, plain: Plain) -> Iterator[tuple[Way, Found]]:
        """Each name at its longest; those who are allowed too."""
        words = list(WORD.finditer(plain.low))
        place = 0
        while place < len(words):
            way = self._longest(plain, words, place) if words[place][0] in self._root.after else None
            if way:
                yield way, _found(way, plain, words[place].start(), words[place + len(way.words) - 1].end())
            place += len(way.words) if way else 1

    def _longest(self, plain: Plain, words: list[re.Match[str]], place: int) -> Way | None:
        node, longest, written = self._root, None, []
        for number in range(place, len(words)):
            word = words[number]
            node = node.after.get(word[0])
            if node is None or (written and not _is_one_name(plain, words[number - 1].end(), word.start())):
                break
            written.append(plain.text[word.start() : word.end()])
            if node.way and (node.way.is_allowed or node.way.fits(written)):
                longest = node.way
        return longest


def _is_one_name(plain: Plain, end: int, start: int) -> bool:
    return start - end <= _WIDEST and not plain.text[end:start].strip(_BETWEEN)


def _found(way: Way, plain: Plain, start: int, end: int) -> Found:
    following = plain.low[end : end + 3]
    has_s = following[:2] == "'s" and not following[2:].isalpha()
    is_initial = len(way.words[-1]) == 1 and following[:1] == "." and not plain.low[end + 1 : end + 2].strip()
    if has_s or (is_initial and plain.text[end + 2 : end + 3].islower()):
        end += 2 if has_s else 1
    essence = " ".join(way.words).removesuffix("s" if way.is_whose else "")
    return Found(way.kind, start, end, WHOSE if has_s or way.is_whose else "", essence)
