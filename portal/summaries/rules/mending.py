"""Taking what the scan found out of a text: left out, blacked out, or in more general words."""

from collections.abc import Callable
from dataclasses import dataclass

from portal.privacy.rules.hits import Hit
from portal.privacy.rules.repairs import Repair, repaired
from portal.summaries.models import Parts
from portal.summaries.rules.writing import NotFoundAnyMore

Scanner = Callable[[str], list[Hit]]  # of one meeting: it knows who took part
REPAIRS = tuple(Repair)


@dataclass(frozen=True)
class Mended:
    """A text without something, and what that was: no earlier text may hold it."""

    text: str
    mark: str
    passages: frozenset[str]  # in all ways in which it was written


def mended(text: str, mark: str, how: str, look: Scanner) -> Mended:
    """The text with this mended wherever it stands. Raises NotFoundAnyMore."""
    hits = [hit for hit in look(text) if hit.mark == mark]
    if not hits:
        raise NotFoundAnyMore
    for hit in reversed(hits):
        text = repaired(text, hit, Repair(how))
    return Mended(text, mark, frozenset(hit.text for hit in hits))


def sentences_after(hit: Hit) -> dict[Repair, str]:
    """What each repair makes of the sentence in which it stands."""
    start = len(hit.before)
    here = hit._replace(start=start, end=start + len(hit.text))
    return {how: repaired(hit.sentence, here, how) for how in Repair}


def holds(parts: Parts, gone: Mended, look: Scanner) -> bool:
    """Whether an earlier text holds what was taken out, in whatever way it is written there."""
    texts = parts.values()
    if any(passage in text for text in texts for passage in gone.passages):
        return True
    return any(hit.mark == gone.mark for text in texts for hit in look(text))
