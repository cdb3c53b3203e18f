"""Lines that may become a lesson."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from portal.lessons.rules.choosing import LONGEST, Choice
from portal.markup import plain_of
from portal.reactions.rules.reacting import sentences
from portal.summaries.models import PARTS, Parts
from portal.text import clean_line, fold

SHORTEST_CANDIDATE = 15  # what is shorter teaches nobody anything
MOST_CANDIDATES = 40  # of one sort
Tells = Callable[[str], object]  # whether something personal stands in a text


@dataclass(frozen=True)
class Candidates:
    """Lines that may become a lesson, by where they come from; nobody's name stands in them or beside them."""

    takeaways: list[str]  # what people take with them
    reactions: list[str]
    sentences: list[str]  # of the summary

    def __bool__(self) -> bool:
        return bool(self.takeaways or self.reactions or self.sentences)


def candidates_of(
    parts: Parts, reactions: Iterable[str], takeaways: Iterable[str], is_personal: Tells, chosen: Choice
) -> Candidates:
    """What stands in `chosen` is no candidate any more."""
    known = {fold(row.text) for row in chosen.lessons}
    own_words = (line for name in PARTS if name in parts for line in sentences(plain_of(parts[name])))
    sorts = (takeaways, (line for text in reactions for line in sentences(plain_of(text))), own_words)
    return Candidates(*(_fit(lines, is_personal, known) for lines in sorts))


def _fit(lines: Iterable[str], is_personal: Tells, known: set[str]) -> list[str]:
    """Those that are as long as a lesson, each once, in which nothing personal is found."""
    found: list[str] = []
    for line in map(clean_line, lines):
        if SHORTEST_CANDIDATE <= len(line) <= LONGEST and fold(line) not in known and not is_personal(line):
            known = known | {fold(line)}
            found.append(line)
        if len(found) == MOST_CANDIDATES:
            break
    return found
