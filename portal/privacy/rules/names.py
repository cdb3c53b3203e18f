"""The names of those who took part, and of their organisations, found as whole words."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from portal.privacy.rules.hits import Found, Present
from portal.privacy.rules.plain import Plain
from portal.privacy.rules.ways import Way, ways_of

WHOSE = "whose"  # the gist of "Fatima's" and "Toms"
_NEXT = re.compile(r"[ .'-]{1,3}([^\W\d_]++)")  # the next word of one name


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

    def names(self, plain: Plain) -> Iterator[tuple[Way, Found]]:
        """Each name at its longest; those who are allowed too."""
        last = 0
        for start, word in sorted(plain.places_of(self._root.after.keys())):
            if start >= last and (found := self._longest(plain, start, word)):
                way, last = found
                yield way, _found(way, plain, start, last)

    def _add(self, ways: Iterable[Way]) -> None:
        for way in ways:
            node = self._root
            for word in way.words:
                node = node.after.setdefault(word, _Node())
            if node.way is None or way.wins_from(node.way):
                node.way = way

    def _longest(self, plain: Plain, start: int, word: str) -> tuple[Way, int] | None:
        """The longest way of writing that stands here, and where it ends."""
        node, end = self._root.after[word], start + len(word)
        written, longest = [plain.text[start:end]], None
        while True:
            if node.way and (node.way.is_allowed or node.way.fits(written)):
                longest = node.way, end
            following = _NEXT.match(plain.low, end) if node.after else None
            if not following or following[1] not in node.after:
                return longest
            node, end = node.after[following[1]], following.end()
            written.append(plain.text[following.start(1) : end])


def _found(way: Way, plain: Plain, start: int, end: int) -> Found:
    """With its 's, and with the dot of an initial where that does not end the sentence."""
    following = plain.low[end : end + 3]
    has_s = following.startswith("'s") and not following[2:].isalpha()
    if has_s:
        end += 2
    elif following.startswith(". ") and len(way.words[-1]) == 1 and plain.text[end + 2 : end + 3].islower():
        end += 1
    return Found(way.kind, start, end, WHOSE if has_s or way.is_whose else "", way.essence)
