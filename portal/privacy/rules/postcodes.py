"""Postcodes of the Netherlands: 1234 AB."""

import re
from collections.abc import Iterator

from portal.privacy.rules.hits import Found
from portal.privacy.rules.kinds import Kind
from portal.privacy.rules.lists import listed
from portal.privacy.rules.plain import Plain

_POSTCODE = re.compile(r"[1-9](?<![\w€$£].)(?<!\d[.,].)\d{3} {0,2}[A-Za-z]{2}(?![^\W_]|-[a-z])")
_NEVER_GIVEN = ("SA", "SD", "SS")
_AFTER_A_YEAR = ("BE", "EK", "EU", "NL", "UK", "US", "VN", "WK")
_UNITS = listed("km kg mg ml mm cm dm kb mb gb tb px hz wh kw cc dl pk st nd rd th de en")


def postcodes(plain: Plain) -> Iterator[Found]:
    """In capitals; in small letters only in one piece, and not 1000km."""
    for match in _POSTCODE.finditer(plain.text):
        letters, has_space = match[0][-2:], " " in match[0]
        is_year = match[0][:2] in ("19", "20") and has_space and letters in _AFTER_A_YEAR
        is_capital = letters.isupper() and letters not in _NEVER_GIVEN and not is_year
        if is_capital or (letters.islower() and not has_space and letters not in _UNITS):
            yield Found(Kind.POSTCODE, *match.span())
