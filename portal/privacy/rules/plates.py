"""Licence plates of the Netherlands (by sidecode) and of Belgium."""

import re
from collections.abc import Iterator

from portal.privacy.rules.hits import Found
from portal.privacy.rules.kinds import Kind
from portal.privacy.rules.plain import Plain, at_every_start

# A letter is X, a digit 9. The Netherlands, sidecode 1 to 14; then Belgium since 2010.
_SHAPES = frozenset(
    "XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX "
    "9-XX-999 999-XX-9 9-XXX-999".split()
)
_IN_ONE = {shape.replace("-", ""): shape for shape in _SHAPES if "XXX" in shape or "999" in shape}
_AS_SHAPE = str.maketrans("abcdefghijklmnopqrstuvwxyz0123456789 ", "X" * 26 + "9" * 10 + "-")
_MIDDLE = re.compile(r"-[a-z\d]{1,3}-|\d{2,3}(?<= \d\d|\d\d\d) [a-z]| [a-z]{2,3}(?<=\d ..|  ..|....) \d")
_WITH_HYPHENS = re.compile(r"-[a-z\d]{1,3}-[a-z\d]{1,3}(?![\w-])")
_GROUP_BEFORE = re.compile(r"(?<![\w-])[a-z\d]{1,3}\Z")
_VOWEL = re.compile("[aeiou]")  # since 1978 no plate has one in the Netherlands
