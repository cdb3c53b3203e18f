"""Particles and initials of names. "van der", "v.d.", "v/d" and "vd" share one key, however a surname is registered."""

import re
from collections.abc import Iterator

from portal.privacy.rules.lists import any_of, scan_words

# Between two words of one name: in running text, in a file name, and in the path of a web address.
BETWEEN = r"(?:[ .'/_+-]|%20)"
_END = r"(?![^\W\d_])"
_OTHER_T = frozenset({"het", "h"})  # "v.h." and "van 't"
KEY = "~"  # begins a key, and no word


def _letter(particle: str) -> str:
    return "t" if particle in _OTHER_T else particle[0]


_SEQUENCES = [sequence.replace("'", "").split() for sequence in scan_words("sequences", "names")]
_SINGLE = frozenset(sequence[0] for sequence in _SEQUENCES if len(sequence) == 1)
_FIRST = frozenset(sequence[0] for sequence in _SEQUENCES if len(sequence) == 2)
_SECOND = frozenset(sequence[1] for sequence in _SEQUENCES if len(sequence) == 2)
_KEYS = frozenset("".join(map(_letter, sequence)) for sequence in _SEQUENCES)


def _with_letters(particles: frozenset[str]) -> frozenset[str]:
    return particles | {particle[0] for particle in particles}


_ONE = re.compile(rf"({any_of(_with_letters(_SINGLE))}){_END}")
_TWO = re.compile(rf"({any_of(_with_letters(_FIRST))}){BETWEEN}{{0,3}}({any_of(_with_letters(_SECOND))}){_END}")
_JOINED = {first + second for first in _with_letters(_FIRST) for second in _with_letters(_SECOND)}
STARTS = _with_letters(_SINGLE) | _with_letters(_FIRST) | _JOINED  # the words with which particles begin

# The same in small letters after a title, where no surname is known: "mevrouw v.d. Sluis".
SHORT = "|".join(
    rf"{key[0]}[./]? ?{'[th]' if key[1] == 't' else key[1]}\.? ?" if len(key) == 2 else rf"{key}\. ?"
    for key in sorted(_KEYS, key=len, reverse=True)
)

_INITIALS = any_of(initial.capitalize() for initial in scan_words("initials", "names")).replace("Ij", "I[Jj]")
INITIAL = rf"(?:(?:{_INITIALS}|[^\W\d_a-z])\.)"
INITIALS_BEFORE = re.compile(rf"(?<![^\W_])(?:{INITIAL}[ -]?){{1,5}}\Z")
LONGEST_INITIALS = 24  # characters


def particles_at(text: str, start: int) -> Iterator[tuple[str, int]]:
    """Yield the key and the end of the particles that begin here, longest first."""
    if (two := _TWO.match(text, start)) and (key := _letter(two[1]) + _letter(two[2])) in _KEYS:
        yield KEY + key, two.end()
    if one := _ONE.match(text, start):
        yield KEY + _letter(one[1]), one.end()
