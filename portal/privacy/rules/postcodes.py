"""Postcodes of the Netherlands: 1234 AB."""

import re
from collections.abc import Iterator

from portal.privacy.rules.hits import Found
from portal.privacy.rules.kinds import Kind
from portal.privacy.rules.plain import Plain

_POSTCODE = re.compile(r"(?<![\w€$£])(?<!\d[.,])([1-9]\d{3})( {0,2})([A-Za-z]{2})(?![^\W_]|-[a-z])")
_NEVER_GIVEN = ("SA", "SD", "SS")
_AFTER_A_YEAR = ("BE", "EK", "EU", "NL", "UK", "US", "VN", "WK")
_UNITS = "km kg mg ml mm cm dm kb mb gb tb px hz wh kw cc dl pk st nd rd th de en".split()


def postcodes(plain: Plain) -> Iterator[Found]:
    """In capitals; in small letters only in one piece, and not 1000km."""
    for match in _POSTCODE.finditer(plain.text):
        number, space, letters = match.groups()
        is_year = number[:2] in ("19", "20") and letters in _AFTER_A_YEAR
        is_capital = letters.isupper() and letters not in _NEVER_GIVEN and not (space and is_year)
        if is_capital or (not space and letters.islower() and letters not in _UNITS):
            yield Found(Kind.POSTCODE, *match.span())
