"""Licence plates of the Netherlands (by sidecode) and of Belgium."""

import re
from collections.abc import Iterator

from portal.privacy.rules.hits import Found
from portal.privacy.rules.kinds import Kind
from portal.privacy.rules.lists import listed
from portal.privacy.rules.plain import Plain, at_every_start

# A letter is X, a digit 9. The Netherlands, sidecode 1 to 14; then Belgium since 2010.
_SHAPES = listed(
    "XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX "
    "9-XX-999 999-XX-9 9-XXX-999"
)
_BELGIAN = "9-XXX-999"
_AS_SHAPE = str.maketrans("abcdefghijklmnopqrstuvwxyz0123456789 ", "X" * 26 + "9" * 10 + "-")
_IN_ONE = {shape.replace("-", ""): shape for shape in _SHAPES if "XXX" in shape or "999" in shape}
_VOWEL = re.compile("[aeiou]")  # since 1978 no plate has one in the Netherlands

# Each begins at its middle group, or at its first digit; what stands before that is looked for from there.
_WITH_HYPHENS = re.compile(r"-[a-z\d]{1,3}-[a-z\d]{1,3}(?![\w-])")
_WITH_SPACES = re.compile(r"\d(?<![\w-]\d)\d{0,2} [a-z]{1,3}(?: \d{1,3})?(?![\w-])")
_SOLID = re.compile(r"\d(?<!\d\d)[a-z\d]{2,6}(?![\w-])")
_GROUP_BEFORE = re.compile(r"(?<![\w-])[a-z\d]{1,3}\Z")
_LETTERS_BEFORE = re.compile(r"(?<![\w-])[a-z]{1,3} ?\Z")


def plates(plain: Plain) -> Iterator[Found]:
    """With hyphens; with spaces, in one piece or in small letters where it can hardly be anything else."""
    for pattern, before in (
        (_WITH_HYPHENS, _GROUP_BEFORE),
        (_WITH_SPACES, _LETTERS_BEFORE),
        (_SOLID, _LETTERS_BEFORE),
    ):
        for match in at_every_start(pattern, plain.low):
            back = max(match.start() - 5, 0)
            group = before.search(plain.low[back : match.start()])
            for start in {match.start(), back + group.start() if group else match.start()}:
                if _is_plate(plain.text[start : match.end()]):
                    yield Found(Kind.PLATE, start, match.end())


def _is_plate(written: str) -> bool:
    """Without vowels it is no word: "1-op-100" is none, "gb-123-d" is one."""
    low = written.lower()
    shape = _IN_ONE.get(as_shape := low.translate(_AS_SHAPE), as_shape)
    if shape not in _SHAPES:
        return False
    is_capital, has_hyphens = written.upper() == written, "-" in written
    if shape == _BELGIAN:
        return is_capital or has_hyphens
    if _VOWEL.search(low):
        return is_capital and has_hyphens
    return has_hyphens or (is_capital and ("XXX" in shape or "999" in shape))
