"""The scan: what in a text is personal."""

import re
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b

from portal.privacy.rules.accounts import accounts
from portal.privacy.rules.ages import ages
from portal.privacy.rules.contact import emails, phones, web_addresses
from portal.privacy.rules.dates import dates
from portal.privacy.rules.hits import Found, Hit, Present
from portal.privacy.rules.kinds import RANKS, Kind
from portal.privacy.rules.names import Lexicon
from portal.privacy.rules.numbers import bsns, national_numbers
from portal.privacy.rules.plain import Plain, reading
from portal.privacy.rules.plates import plates
from portal.privacy.rules.postcodes import postcodes
from portal.privacy.rules.sentences import Sentences
from portal.privacy.rules.streets import streets
from portal.privacy.rules.titles import titles

_FINDERS = (accounts, national_numbers, bsns, phones, plates, dates, streets, postcodes, titles, ages)
_MARK_BYTES = 16


def scan(
    text: str, people: Sequence[Present] = (), allowed: Sequence[Present] = (), salt: bytes = b""
) -> list[Hit]:
    """The hits in a text, in Markdown or plain, in order and without overlap.

    `people` took part; `allowed` are facilitators and host, who may be named. With a `salt` (at most 64 bytes) a mark
    tells nobody what was found; without it, all nine-digit numbers are soon tried.
    """
    plain = reading(text)
    bare = plain.without(web_addresses(plain))
    found = [*emails(plain), *(hit for find in _FINDERS for hit in find(bare))]
    by_name, may_be_named = _names(bare, Lexicon(people, allowed))
    found = [hit for hit in found if hit.kind != Kind.TITLE or hit.end not in may_be_named]
    return list(_hits(plain, _most_telling([*found, *by_name], len(plain.text)), salt))


def _names(plain: Plain, lexicon: Lexicon) -> tuple[list[Found], set[int]]:
    """The names of those who took part, and where a name ends that may be there."""
    by_name: list[Found] = []
    may_be_named: set[int] = set()
    for way, found in lexicon.names(plain):
        if way.is_allowed:
            may_be_named.add(found.end)
        else:
            by_name.append(found)
    return by_name, may_be_named


def _most_telling(found: Iterable[Found], length: int) -> list[Found]:
    """Of those that overlap the one that tells most; of two of one rank the longer."""
    taken = bytearray(length)
    kept = []
    for one in sorted(found, key=lambda one: (RANKS[one.kind], one.start - one.end, one.start)):
        if not any(taken[one.start : one.end]):
            taken[one.start : one.end] = b"\1" * (one.end - one.start)
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def _hits(plain: Plain, found: Iterable[Found], salt: bytes) -> Iterator[Hit]:
    sentences = Sentences(plain.source)
    last = 0
    for one in found:
        start, end = plain.place(one.start, one.end)
        start = max(start, last)  # one character can be read as the end of one and the beginning of the next
        if start < end:
            before, after = sentences.around(start, end)
            mark = _mark(one, plain.low[one.start : one.end], salt)
            yield Hit(one.kind, start, end, plain.source[start:end], before, after, mark, one.gist)
            last = end


def _mark(found: Found, low: str, salt: bytes) -> str:
    essence = re.sub(r"[\W_]+", "", found.essence or low)
    return blake2b(f"{found.kind}:{essence}".encode(errors="replace"), key=salt, digest_size=_MARK_BYTES).hexdigest()
