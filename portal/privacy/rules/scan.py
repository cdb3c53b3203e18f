"""The scan for personal data in a text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import blake2b

from portal.catalogues import DEFAULT_LANGUAGE
from portal.privacy.rules.ages import ages, childhoods
from portal.privacy.rules.contact import emails, phones, postcodes, streets, web_addresses, without_overlap
from portal.privacy.rules.dates import dates
from portal.privacy.rules.hits import Hit, HitKind, Match, Present
from portal.privacy.rules.join_hits import join_addresses
from portal.privacy.rules.labelled import file_numbers, organisations_numbers, zeroless
from portal.privacy.rules.names import Lexicon
from portal.privacy.rules.numbers import accounts, bsns, national_numbers, plates
from portal.privacy.rules.reading import Prose, prose_of
from portal.privacy.rules.titles import titles
from portal.text import sentence_spans

# From most to least specific: of two overlapping hits, the earlier gives the kind.
_SURE = (accounts, national_numbers, bsns, zeroless)
_LIKELY = (file_numbers, phones, plates, dates, streets, postcodes)  # after e-mail, before names and ages
_MARK_BYTES = 16
_MOST_AROUND = 200  # characters of its sentence kept on either side of a hit


def scan(
    text: str,
    people: Sequence[Present] = (),
    allowed: Sequence[Present] = (),
    salt: bytes = b"",
    language: str = DEFAULT_LANGUAGE,
) -> list[Hit]:
    """Return the hits in a Markdown or plain text, in order and without overlap.

    `people` are the participants; `allowed` are facilitators and host, who may be named. With a `salt` (at most 64
    bytes) marks reveal nothing; without it, all nine-digit numbers could be tried. `language` is the session's.
    """
    return scanner(people, allowed, salt, language)(text)


def scanner(
    people: Sequence[Present], allowed: Sequence[Present] = (), salt: bytes = b"", language: str = DEFAULT_LANGUAGE
) -> Callable[[str], list[Hit]]:
    """Return a scanner for several texts of one session, whose names are compiled once."""
    lexicon, marks = Lexicon(people, allowed), _Marks(salt)
    return lambda text: _scan(text, lexicon, marks, language)


def _scan(text: str, lexicon: Lexicon, marks: "_Marks", language: str) -> list[Hit]:
    prose = prose_of(text)
    addresses = web_addresses(prose)
    bare = prose.without(without_overlap([*addresses, *organisations_numbers(prose)]))
    by_title, by_name = _named(bare, lexicon)
    if addresses:
        in_addresses = lexicon.names(prose.only(addresses), in_address=True)
        by_name += [found for spelling, found in in_addresses if not spelling.is_allowed]
    found = [
        list(join_addresses(prose)),
        *(list(find(bare)) for find in _SURE),
        list(emails(prose)),
        *(list(find(bare)) for find in _LIKELY),
    ]
    found += [by_title, by_name, [*ages(bare), *childhoods(bare)]]
    return list(_hits(prose, _joined(_not_covered(found, len(prose.text))), marks, language))


def _named(prose: Prose, lexicon: Lexicon) -> tuple[list[Match], list[Match]]:
    """Return the matches (by title, of participants), without allowed names."""
    known = list(lexicon.names(prose))
    organisations = [found.start for spelling, found in known if spelling.kind == HitKind.ORGANISATION]
    allowed_ends = {found.end for spelling, found in known if spelling.is_allowed}
    by_title = [found for found in titles(prose, organisations) if found.end not in allowed_ends]
    return by_title, [found for spelling, found in known if not spelling.is_allowed]


def _not_covered(found: Iterable[list[Match]], length: int) -> Iterator[tuple[int, Match]]:
    """Yield the matches with their rank, without those that more specific or longer ones cover whole."""
    taken = bytearray(length)
    for rank, same_kind in enumerate(found):
        for find in sorted(same_kind, key=lambda find: (find.start - find.end, find.start)):
            if taken.find(0, find.start, find.end) >= 0:
                taken[find.start : find.end] = b"\1" * (find.end - find.start)
                yield rank, find


def _joined(ranked: Iterable[tuple[int, Match]]) -> list[Match]:
    """Join matches that overlap into one of the most specific kind: what any of them covers is personal."""
    joined: list[tuple[int, Match]] = []
    for rank, find in sorted(ranked, key=lambda ranked: (ranked[1].start, ranked[0])):
        if not joined or find.start >= joined[-1][1].end:
            joined.append((rank, find))
            continue
        before = joined[-1]
        telling_rank, telling = min(before, (rank, find), key=lambda ranked: ranked[0])
        end = max(before[1].end, find.end)
        joined[-1] = telling_rank, telling._replace(start=before[1].start, end=end, essence="")
    return [find for _, find in joined]


def _hits(prose: Prose, found: Sequence[Match], marks: "_Marks", language: str) -> Iterator[Hit]:
    ends = [end for _, end in sentence_spans(prose.source, with_initials=True)] if found else []
    last = 0
    for find in found:
        start, end = prose.place(find.start, find.end)
        start = max(start, last)  # one character may read as the end of one match and the start of the next
        if start < end:
            mark = marks[find.kind, find.essence or prose.low[find.start : find.end]]
            before, after = _before(prose.source, start, ends), _after(prose.source, end, ends)
            yield Hit(find.kind, start, end, prose.source[start:end], before, after, mark, find.gist, language)
            last = end


def _before(text: str, start: int, ends: Sequence[int]) -> str:
    """Return the text before a hit in its sentence, including a list mark; shortened with an ellipsis."""
    number = bisect_right(ends, start)
    first = ends[number - 1] if number else 0
    before = text[max(first, start - _MOST_AROUND) : start]
    if first >= start - _MOST_AROUND:
        return before.lstrip()
    _, space, rest = before.partition(" ")
    return f"… {rest}" if space else "…"


def _after(text: str, end: int, ends: Sequence[int]) -> str:
    number = bisect_left(ends, end)
    last = ends[number] if number < len(ends) else len(text)
    after = text[end : min(last, end + _MOST_AROUND)]
    if last <= end + _MOST_AROUND:
        return after.rstrip()
    rest, space, _ = after.rpartition(" ")
    return f"{rest} …" if space else "…"


class _Marks(dict[tuple[HitKind, str], str]):
    """A cache of the mark of each kind and essence."""

    def __init__(self, salt: bytes) -> None:
        self._salt = salt

    def __missing__(self, what: tuple[HitKind, str]) -> str:
        kind, essence = what
        letters = re.sub(r"[\W_]", "", essence)
        written = f"{kind}:{letters}".encode(errors="replace")
        self[what] = blake2b(written, key=self._salt, digest_size=_MARK_BYTES).hexdigest()
        return self[what]
