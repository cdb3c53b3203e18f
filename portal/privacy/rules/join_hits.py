"""Finds how to join online in a text about a session: the next one may be held at the same address."""

from collections.abc import Iterator

from portal.privacy.rules.hits import HitKind, Match
from portal.privacy.rules.join_addresses import join_addresses_in
from portal.privacy.rules.joining import codes_in
from portal.privacy.rules.reading import Prose


def join_addresses(prose: Prose) -> Iterator[Match]:
    for found in join_addresses_in(prose.text):
        yield Match(HitKind.JOINING, found.start, found.end, essence=found.address)
    for start, end in codes_in(prose.text):
        yield Match(HitKind.JOINING, start, end)
