"""Finds the names of participants and their organisations."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from portal.privacy.rules.hits import Match, Present
from portal.privacy.rules.organisations import spellings_of_organisation
from portal.privacy.rules.particles import BETWEEN, INITIALS_BEFORE, KEY, LONGEST_INITIALS, STARTS, particles_at
from portal.privacy.rules.people import spellings_of_person
from portal.privacy.rules.reading import Prose
from portal.privacy.rules.spellings import COMMA, LETTERS, Spelling
from portal.privacy.rules.titles import SURNAME_AFTER, SURNAME_FOLLOWS

WHOSE = "whose"  # the gist of "Fatima's" and "Toms"
_TO_NEXT = re.compile(rf"{BETWEEN}{{1,3}}(?=[^\W\d_])")  # the next word of the same name


@dataclass
class _Node:
    """A trie node: the spelling that ends here, if any, and the next words."""

    spelling: Spelling | None = None
    after: dict[str, "_Node"] = field(default_factory=dict)
    has_particles: bool = False  # whether a key of particles goes on from here


class Lexicon:
    """The names to find in one session. Allowed names (facilitators, host) are no hits, in any spelling."""

    def __init__(self, people: Iterable[Present], allowed: Iterable[Present]) -> None:
        self._root = _Node()
        for person in people:
            self._add(_spellings_of(person, is_allowed=False))
        for person in allowed:
            self._add(_spellings_of(person, is_allowed=True))
        self._starts = self._root.after.keys() | STARTS

    def names(self, prose: Prose, in_address: bool = False) -> Iterator[tuple[Spelling, Match]]:
        """Find names, the longest at each place; including allowed ones. One may overlap the next.

        In the path of a web address (`in_address`) only what names one person is a name, without capitals.
        """
        last = 0
        for start, _ in sorted(prose.places_of(self._starts)):
            found = self._longest(prose, start, in_address)
            if found and found[1] > last:
                spelling, last = found
                yield spelling, _found(spelling, prose, start, last)

    def _add(self, spellings: Iterable[Spelling]) -> None:
        for spelling in spellings:
            node = self._root
            for word in spelling.words:
                node.has_particles |= word.startswith(KEY)
                node = node.after.setdefault(word, _Node())
            if node.spelling is None or spelling.wins_from(node.spelling):
                node.spelling = spelling

    def _longest(self, prose: Prose, start: int, in_address: bool) -> tuple[Spelling, int] | None:
        """Return the longest spelling at this position, and its end."""
        longest = None
        # Particles can be read as a word too, so there may be two ways on; each step is to a deeper node.
        ways: list[tuple[_Node, int, list[str]]] = [(self._root, start, [])]
        while ways:
            node, at, written = ways.pop()
            for word, end in _words_at(prose, node, at):
                further, words = node.after[word], [*written, prose.text[at:end]]
                spelling = further.spelling
                is_longest = not longest or end > longest[1]
                if spelling and is_longest and spelling.fits(words, in_address) and _ends(spelling, prose, end):
                    longest = spelling, end
                if further.after and (gap := _TO_NEXT.match(prose.low, end)):
                    ways.append((further, gap.end(), words))
                if COMMA in further.after and prose.low.startswith(", ", end):
                    ways.append((further.after[COMMA], end + 2, [*words, COMMA]))
        return longest


def _ends(spelling: Spelling, prose: Prose, end: int) -> bool:
    """Return whether the name ends here: in "De Wit, H. de Wit" the first two words are no surname with initial."""
    return COMMA not in spelling.words or not SURNAME_FOLLOWS.match(prose.text, end)


def _words_at(prose: Prose, node: _Node, start: int) -> Iterator[tuple[str, int]]:
    """Yield the words and particles that go on from this node here, and their ends."""
    word = LETTERS.match(prose.low, start)
    if word and word[0] in node.after:
        yield word[0], word.end()
    if node.has_particles and word and word[0] in STARTS:
        for key, end in particles_at(prose.low, start):
            if key in node.after:
                yield key, end


def _found(spelling: Spelling, prose: Prose, start: int, end: int) -> Match:
    """Return the match, with initials before a surname, and with what follows that belongs to it.

    That is a possessive 's, an initial's dot unless it ends the sentence, and the surname of "Noor V.".
    """
    following = prose.low[end : end + 3]
    has_s = following.startswith("'s") and not following[2:].isalpha()
    if has_s:
        end += 2
    elif following.startswith(". ") and len(spelling.words[-1]) == 1 and prose.text[end + 2 : end + 3].islower():
        end += 1
    elif surname := _surname_after(spelling, prose, end):
        end = surname.end()
    if spelling.is_surname:
        back = max(start - LONGEST_INITIALS, 0)
        if initials := INITIALS_BEFORE.search(prose.text[back:start]):
            start = back + initials.start()
    return Match(spelling.kind, start, end, WHOSE if has_s or spelling.is_whose else "", spelling.essence)


def _surname_after(spelling: Spelling, prose: Prose, end: int) -> re.Match[str] | None:
    surname = SURNAME_AFTER.match(prose.text, end) if spelling.initial else None
    return surname if surname and surname["name"].lower().startswith(spelling.initial[0]) else None


@lru_cache(4096)
def _spellings_of(person: Present, is_allowed: bool) -> Sequence[Spelling]:
    spellings = [*spellings_of_person(person.name), *spellings_of_organisation(person.organisation)]
    for spelling in spellings:
        spelling.is_allowed = is_allowed
    return spellings
