"""Numbers that a state gave to a person: the Dutch BSN and the Belgian national number."""

import re
from collections.abc import Iterator

from portal.privacy.rules.checks import is_national_number, passes_eleven
from portal.privacy.rules.hits import Found
from portal.privacy.rules.kinds import Kind
from portal.privacy.rules.plain import Plain, at_every_start

_BETWEEN = r"(?: {1,3}|[.\-])"
_NINE = re.compile(
    r"\d(?<!\d\d)(?:"
    r"\d{8}"
    rf"|(?<!\d\.\d)(?:\d\d({_BETWEEN})\d{{3}}\1\d{{3}}|\d{{3}}({_BETWEEN})\d\d\2\d{{3}})(?!\.\d)"
    rf"|(?<!\d[ .\-]\d)(?:\d{{1,6}}({_BETWEEN})\d{{2,7}}(?:\3\d{{2,5}}){{0,2}}|({_BETWEEN})\d(?:\4\d){{7}})(?![ .\-]\d)"
    r")(?!\d)"
)
_ELEVEN = re.compile(r"\d(?<!\d\d)\d[ ./-]?\d\d[ ./-]?\d\d[ ./-]{0,3}\d{3}[ ./-]{0,3}\d\d(?!\d)")
# Before nine digits that are an amount, or the rest of a phone number.
_NO_PERSON = re.compile(r"(?:[€$£]|\beur) ?$|(?:\+|\b00)\d{1,3}[ .-]?(?:\(0\))?[ .-]?$")
_BACK = 12  # characters, that these look back


def bsns(plain: Plain) -> Iterator[Found]:
    """Nine digits that pass the eleven test, in whatever groups."""
    for match in at_every_start(_NINE, plain.low):
        digits = _digits(match[0])
        if len(digits) == 9 and passes_eleven(digits) and not _is_something_else(plain.low, match.start()):
            yield Found(Kind.BSN, *match.span(), essence=digits)


def national_numbers(plain: Plain) -> Iterator[Found]:
    """Eleven digits that pass the test of mod 97."""
    for match in at_every_start(_ELEVEN, plain.low):
        if is_national_number(_digits(match[0])):
            yield Found(Kind.NATIONAL, *match.span())


def _is_something_else(text: str, start: int) -> bool:
    return bool(_NO_PERSON.search(text[max(start - _BACK, 0) : start]))


def _digits(written: str) -> str:
    return written if written.isdigit() else re.sub(r"\D", "", written)
