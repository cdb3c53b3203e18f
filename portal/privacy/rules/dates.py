"""Finds full dates: a day, a month and a year, in any order."""

import re
from collections.abc import Iterator

from portal.privacy.rules.hits import HitKind, Match
from portal.privacy.rules.lists import DAYS, MONTHS, any_of, any_word, scan_words
from portal.privacy.rules.reading import Prose

_YEAR = r"((?:1[89]|20|21)\d\d)(?!\d)"
_SHORT = r"'?(\d\d)(?!\d|[-/.:,]\d)"  # a two-digit year

# In digits.
_DAY_FIRST = re.compile(
    r"\d(?<!\d\d)(?<!\d[.,]\d)\d?(?:"
    rf" ?[-/.] ?(\d{{1,2}}) ?[-/.] ?{_YEAR}|(?<=\d\d) (\d\d) {_YEAR}"
    rf"|(?<!\d[-/:]\d)(?<!\d[-/.:,]\d\d)(?:-(\d{{1,2}})-|/(\d{{1,2}})/|(?<=\d\d)\.(\d\d)\.){_SHORT})"
)
_YEAR_FIRST = re.compile(
    r"(?:1[89]|2[01])(?<!\d..)\d\d(?: ?[-/] ?(\d{1,2}) ?[-/] ?(\d{1,2})|\. ?(\d{1,2})\. ?(\d{1,2})"
    r"|(?<!\d[ .,-]\d{4}) (\d\d) (\d\d)(?![ .,-]\d))(?!\d)"
)
# Behind a word for a date anything that can be one is one: "geboren 3.4.61", "geb.dat. 03041961".
_BEHIND_ITS_WORD = re.compile(
    r"[^\d\n]{0,16}(?<!\d)(?:(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?'?(\d{4}|\d\d)|(\d\d)(\d\d)(\d{4}|\d\d))(?![\d€%])"
)
_WORDS_FOR_A_DATE = scan_words("before_a_birthday")
_ON = scan_words("before_a_dotted_day")
_DOTTED = re.compile(r" (\d{1,2})\.(\d{1,2})\.'?(\d\d)(?!\d|[.,:]\d)")

# With the month as a word.
_DAY = rf"(?:3[01]|[12]\d|0?[1-9]|{any_of(DAYS)})"
_TH = rf"(?:{any_word('ordinals')}|\.)?"
_AND = rf"(?: ?(?:,|-|/|&|{any_word('between_days')}) ?)"
_OF = rf"(?:(?:{any_word('before_a_month')}) )?"
_THE = rf"(?:(?:{any_word('before_a_day')}) )?"
_TO_MONTH = rf"[ ./-]{{0,3}}{_OF}\Z"
_DAYS_BEFORE = re.compile(rf"(?<![^\W_])(?<!\d[.,:/-])(?:{_DAY}{_TH}{_AND}){{0,4}}({_DAY}){_TH}{_TO_MONTH}")
_YEAR_AND_DAY_BEFORE = re.compile(
    rf"(?<![\w'])(?<!\d[-.,/]){_YEAR}(?:, |[ /-])(?:(?:{any_word('on', 'instead')}) )?({_DAY}){_TH}{_TO_MONTH}"
)
_YEAR_BEFORE = re.compile(rf"(?<![\w'])(?<!\d[-.,/])(?:{_YEAR}|'(\d\d))[ ,./-]{{1,3}}\Z")
_YEAR_AFTER = re.compile(
    rf"(?P<gap>\.?[ ,./-]{{0,3}}|,? (?:{any_word('before_a_year')}) )"
    rf"(?:{_YEAR}|'(\d\d)(?!\d)|(\d\d)(?![^\W_]|[-/.:,]\d))"
)
_DAY_AND_YEAR_AFTER = re.compile(rf"\.?[ ,/-]{{1,2}}{_THE}(\d{{1,2}}){_TH}(?:,? |[,/-]|(?='))(?:{_YEAR}|'(\d\d)(?!\d))")
_DAY_AFTER = re.compile(rf"\.?[ ,./-]{{1,2}}{_THE}(\d{{1,2}}){_TH}(?![^\W_]|[.:,]\d|%)")
_YEAR_AND_DAY_AFTER = re.compile(
    rf"\.? {_YEAR},? (?:{any_word('before_a_day')}) (\d{{1,2}})(?:{any_word('ordinals')})\b"
)
_MONTH_BEFORE = re.compile(rf"(?:{any_of(MONTHS)})\.? \Z")

_ENDS = re.compile(r"[ ]*(?:[.;:!?)\]\n]|\Z)")
_GOES_ON = re.compile(rf",| (?:{any_word('after_an_age')}|{any_word('prepositions', 'instead')})\b")
_NO_HOUR_NOR_DAY = 32
_BORN = re.compile(rf"\b(?:{any_word('before_a_birthday')})\b[^.\n]{{0,12}}\Z")
_BACK_TO_DAYS = 40  # characters before a month in which its day is looked for
_THIS_CENTURY = 40  # 39 is 2039, 40 is 1940

# The date of a law is nobody's, and "artikel 10.12.14" is no date.
_OF_A_LAW = re.compile(
    rf"(?:\b(?:{any_word('laws')})|(?:{any_word('law_endings')}))(?: (?:{any_word('before_a_month')}|d\.d\.))? \Z"
    rf"|(?:\b(?:{any_word('numbered')})\.?|§) ?\Z"
)
_BACK_TO_LAW = 24  # characters


def dates(prose: Prose) -> Iterator[Match]:
    """Find dates: numeric, or with a month name in any language that has word lists; not those of laws."""
    for found in _all_dates(prose):
        if not _OF_A_LAW.search(prose.low[max(found.start - _BACK_TO_LAW, 0) : found.start]):
            yield found


def _all_dates(prose: Prose) -> Iterator[Match]:
    for match in _DAY_FIRST.finditer(prose.low):
        month, year = (group for group in match.groups() if group)
        yield from _date(*match.span(), match[0][:2].rstrip("-/. "), int(month), year)
    for match in _YEAR_FIRST.finditer(prose.low):
        month, day = (group for group in match.groups() if group)
        yield from _date(*match.span(), day, int(month), match[0][:4])
    for words, pattern in ((_WORDS_FOR_A_DATE, _BEHIND_ITS_WORD), (_ON, _DOTTED)):
        for start, word in prose.places_of(words):
            if match := pattern.match(prose.low, start + len(word)):
                day, month, year = (number for number in range(1, len(match.groups()) + 1) if match[number])
                yield from _date(match.start(day), match.end(year), match[day], int(match[month]), match[year])
    for start, name in prose.places_of(MONTHS):
        yield from _with_name(prose.low, start, start + len(name), MONTHS[name])


def _with_name(text: str, start: int, end: int, month: int) -> Iterator[Match]:
    """Return the dates around a month name from `start` to `end`; they may overlap."""
    back = max(start - _BACK_TO_DAYS, 0)
    before = text[back:start]
    year_first, days, year = _YEAR_BEFORE.search(before), _DAYS_BEFORE.search(before), _YEAR_AFTER.match(text, end)
    if year_first and _MONTH_BEFORE.search(before[: year_first.start()]):
        year_first = None  # "3 maart 2024, mei 12"
    if year_first and (day := _DAY_AFTER.match(text, end)):
        yield from _date(back + year_first.start(), day.end(1), day[1], month, year_first[1] or year_first[2])
    elif match := _DAY_AND_YEAR_AFTER.match(text, end):
        yield from _date(start, match.end(), match[1], month, match[2] or match[3])
    elif match := _YEAR_AND_DAY_AFTER.match(text, end):
        yield from _date(start, match.end(), match[2], month, match[1])
    elif days and year and (year[2] or year[3] or _is_year(text, back + days.start(), start, year)):
        yield from _date(back + days.start(), year.end(), days[1], month, year[2] or year[3] or year[4])
    elif (days := _YEAR_AND_DAY_BEFORE.search(before)) and not _MONTH_BEFORE.search(before[: days.start()]):
        yield from _date(back + days.start(), end, days[2], month, days[1])


def _is_year(text: str, first: int, month: int, year: re.Match[str]) -> bool:
    """Return whether two digits behind a day and month are a year: "1 mrt 84.", but not "12 maart 10 uur"."""
    is_one_number = year["gap"] in ("-", "/", ".") and text[month - 1] == year["gap"]
    value = int(year[4])
    return (
        is_one_number
        or bool(_ENDS.match(text, year.end()))
        or (value >= _NO_HOUR_NOR_DAY and bool(_GOES_ON.match(text, year.end())))
        or bool(_BORN.search(text[max(first - _BACK_TO_DAYS, 0) : first]))
    )


def _date(start: int, end: int, written_day: str, month: int, written_year: str) -> Iterator[Match]:
    """Return a hit with year and month; none for an impossible date."""
    day, year = DAYS.get(written_day) or int(written_day), int(written_year)
    if month > 12 >= day:  # American order
        month, day = day, month
    is_short = len(written_year) == 2
    if 1 <= month <= 12 and 1 <= day <= 31 and (is_short or 1800 <= year < 2200):
        century = 0 if not is_short else 2000 if year < _THIS_CENTURY else 1900
        yield Match(HitKind.DATE, start, end, f"{century + year}-{month:02}")
