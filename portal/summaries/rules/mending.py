"""Repairing findings in a text: leaving out, blacking out, or generalising."""

from collections.abc import Callable
from dataclasses import dataclass

from portal.privacy.rules.hits import Hit
from portal.privacy.rules.repairs import Repair, edit, repaired
from portal.summaries.models import Parts
from portal.summaries.rules.writing import NotFoundAnyMore

Scanner = Callable[[str], list[Hit]]  # of one meeting; it knows who took part
REPAIRS = tuple(Repair)


@dataclass(frozen=True)
class Mended:
    """A repaired text, with what was removed: no version may hold it."""

    text: str
    mark: str
    passages: frozenset[str]  # in all spellings that occurred
    before: str  # the text before the repair


def mended(text: str, mark: str, how: str, look: Scanner) -> Mended:
    """Repair the finding wherever it occurs. Raises NotFoundAnyMore."""
    hits = [hit for hit in look(text) if hit.mark == mark]
    if not hits:
        raise NotFoundAnyMore
    before, last = text, len(text)
    for hit in reversed(hits):
        if hit.end <= last:  # else it went with the sentence of the next
            repair = edit(text, hit, Repair(how))
            text, last = repair.applied_to(text), repair.start
    return Mended(text, mark, frozenset(hit.text for hit in hits), before)


def sentences_after(hit: Hit) -> dict[Repair, str]:
    """Return the hit's sentence after each repair."""
    start = len(hit.before)
    here = hit._replace(start=start, end=start + len(hit.text))
    return {how: repaired(hit.sentence, here, how) for how in Repair}


def holds(parts: Parts, gone: Mended, look: Scanner) -> bool:
    """Return whether a version holds what was removed, in any spelling."""
    texts = parts.values()
    if any(passage in text for text in texts for passage in gone.passages):
        return True
    return any(hit.mark == gone.mark for text in texts for hit in look(text))
