"""Full dates: a day, a month and a year. A month without its day, or a day without its year, is no hit."""

import re
from collections.abc import Iterator

from portal.privacy.rules.hits import Found
from portal.privacy.rules.kinds import Kind
from portal.privacy.rules.months import MONTHS
from portal.privacy.rules.plain import Plain

_YEAR = r"((?:1[89]|20|21)\d\d)(?!\d)"
_SHORT = r"'?(\d\d)(?!\d|[-/.:,]\d)"  # the year, of which the century is left out
_DAY_FIRST = re.compile(
    r"\d(?<!\d\d)(?<!\d[.,]\d)\d?(?:"
    rf" ?[-/.] ?(\d{{1,2}}) ?[-/.] ?{_YEAR}|(?<=\d\d) (\d\d) {_YEAR}"
    rf"|(?<!\d[-/:]\d)(?<!\d[-/.:,]\d\d)(?:-(\d{{1,2}})-|/(\d{{1,2}})/|(?<=\d\d)\.(\d\d)\.){_SHORT})"
)
_YEAR_FIRST = re.compile(r"(?:1[89]|2[01])(?<!\d..)\d\d(?:[-/](\d{1,2})[-/](\d{1,2})|\.(\d\d)\.(\d\d))(?!\d)")

_TH = r"(?:ste|de|e|st|nd|rd|th|er|\.)?"
_AND = r"(?: ?(?:,|-|/|&|en|of|tot|t/m|tot en met|and|or|to|et) ?)"
_DAYS_BEFORE = re.compile(rf"(?<!\d)(?<!\d[.,:])(?:\d{{1,2}}{_TH}{_AND}){{0,4}}(\d{{1,2}}){_TH}[ -]?(?:of |van )?\Z")
_YEAR_AFTER = re.compile(rf"\.?(?:,? ?|-| van | in )(?:{_YEAR}|'(\d\d)(?!\d))")
_DAY_AND_YEAR_AFTER = re.compile(rf"\.? (?:the )?(\d{{1,2}}){_TH},? {_YEAR}")
_BACK = 40  # characters before a month, in which its days are looked for
_THIS_CENTURY = 40  # 39 is 2039, 40 is 1940


def dates(plain: Plain) -> Iterator[Found]:
    """In figures, day or year first, or with the name of the month in Dutch, English, French or German."""
    for match in _DAY_FIRST.finditer(plain.low):
        month, year = (group for group in match.groups() if group)
        yield from _date(*match.span(), match[0][:2].rstrip("-/. "), int(month), year)
    for match in _YEAR_FIRST.finditer(plain.low):
        month, day = (group for group in match.groups() if group)
        yield from _date(*match.span(), day, int(month), match[0][:4])
    for start, name in plain.places_of(MONTHS):
        yield from _with_name(plain.low, start, start + len(name), MONTHS[name])


def _with_name(text: str, start: int, end: int, month: int) -> Iterator[Found]:
    """A date around the name of a month, which stands from `start` to `end`."""
    if match := _DAY_AND_YEAR_AFTER.match(text, end):
        yield from _date(start, match.end(), match[1], month, match[2])
    if match := _YEAR_AFTER.match(text, end):
        back = max(start - _BACK, 0)
        if before := _DAYS_BEFORE.search(text[back:start]):
            yield from _date(back + before.start(), match.end(), before[1], month, match[1] or match[2])


def _date(start: int, end: int, written_day: str, month: int, written_year: str) -> Iterator[Found]:
    """One hit with its year and month, or none when there is no such day."""
    day, year = int(written_day), int(written_year)
    if month > 12 >= day:  # as in America
        month, day = day, month
    if 1 <= month <= 12 and 1 <= day <= 31:
        century = 0 if year > 99 else 2000 if year < _THIS_CENTURY else 1900
        yield Found(Kind.DATE, start, end, f"{century + year}-{month:02}")
