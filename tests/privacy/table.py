"""The table of docs/privacy.md: what the scan finds, misses and finds in vain in the labelled examples.

python -m tests.privacy.table
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from portal.privacy.rules.hits import HitKind
from portal.privacy.rules.scan import scanner
from tests.privacy.examples import ALLOWED, FOUND, IN_VAIN, MISSED, MIXED, NOTHING, THERE, expected_in, unmarked

_Labelled = Iterable[tuple[str, list[tuple[HitKind, str]]]]


def rows() -> list[str]:
    """Return the rows of the table, as Markdown."""
    look = scanner(THERE, ALLOWED)
    found, missed, false = Counter[HitKind](), Counter[HitKind](), Counter[HitKind]()
    for text, labels in _labelled():
        hits, wanted = Counter((hit.kind, hit.text) for hit in look(text)), Counter(labels)
        for counter, these in ((found, hits & wanted), (missed, wanted - hits), (false, hits - wanted)):
            counter.update(kind for kind, _ in these.elements())
    by_kind = [f"| {kind} | {found[kind]} | {missed[kind]} | {false[kind]} |" for kind in HitKind]
    of_all = f"| all | {found.total()} | {missed.total()} | {false.total()} |"
    return ["| kind | found | missed | false |", "|---|---|---|---|", *by_kind, of_all]


def _labelled() -> Iterator[tuple[str, list[tuple[HitKind, str]]]]:
    for kind, texts in (*FOUND.items(), *MISSED.items()):
        for text in texts:
            yield unmarked(text), expected_in(text, kind)
    yield from MIXED
    for text in (*NOTHING, *IN_VAIN):
        yield text, []


if __name__ == "__main__":
    print("\n".join(rows()))
