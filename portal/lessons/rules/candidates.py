"""Lines that could become a lesson."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from portal.lessons.rules.choosing import LONGEST, Choice
from portal.markup import plain_of
from portal.reactions.rules.reacting import sentences
from portal.summaries.models import PARTS, Parts
from portal.text import clean_line, fold

SHORTEST_CANDIDATE = 15  # characters; shorter lines carry no lesson
MOST_CANDIDATES = 40  # per source
IsPersonal = Callable[[str], object]  # whether a text contains personal data


@dataclass(frozen=True)
class Candidates:
    """Candidate lines by source; none holds personal data, nor who said it."""

    takeaways: list[str]  # from evaluations
    reactions: list[str]
    sentences: list[str]  # from the summary

    def __bool__(self) -> bool:
        return bool(self.takeaways or self.reactions or self.sentences)


def candidates_of(
    parts: Parts, reactions: Iterable[str], takeaways: Iterable[str], is_personal: IsPersonal, chosen: Choice
) -> Candidates:
    """Return the candidates that are not in `chosen` yet."""
    known = {fold(row.text) for row in chosen.lessons}
    own_words = (line for name in PARTS if name in parts for line in sentences(plain_of(parts[name])))
    sorts = (takeaways, (line for text in reactions for line in sentences(plain_of(text))), own_words)
    return Candidates(*(_fit(lines, is_personal, known) for lines in sorts))


def _fit(lines: Iterable[str], is_personal: IsPersonal, known: set[str]) -> list[str]:
    """Return the lines of suitable length, each once, without personal data."""
    found: list[str] = []
    for line in map(clean_line, lines):
        if SHORTEST_CANDIDATE <= len(line) <= LONGEST and fold(line) not in known and not is_personal(line):
            known = known | {fold(line)}
            found.append(line)
        if len(found) == MOST_CANDIDATES:
            break
    return found
