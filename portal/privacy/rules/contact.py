"""Ways to reach somebody: e-mail and phone. And web addresses, which are nobody's."""

import re
from collections.abc import Iterator
from itertools import accumulate

from portal.privacy.rules.hits import Found
from portal.privacy.rules.kinds import Kind
from portal.privacy.rules.plain import Plain, at_every_start

_DOT = r"(?:\.| ?[(\[{] ?(?:dot|punt) ?[)\]}] ?)"
_AT = re.compile(rf"[@(\[{{](?:(?<=@)| ?(?:at|apenstaartje) ?[)\]}}] ?)(?:[\w-]++{_DOT})+(?:xn--[\w-]+|[^\W\d_]{{2,}})")

_IN_ADDRESS = r"[^\s<>\"|()\[\]]"
_ENDINGS = "nl|be|eu|com|org|net|info|gov|edu|io|brussels|vlaanderen|amsterdam|frl|example"
_SCHEME = re.compile(rf"(?:http(?<!\w....)s?://|ftp(?<!\w...)://|www(?<!\w...)\.){_IN_ADDRESS}++")
_HOST = re.compile(rf"\.(?:{_ENDINGS})(?![\w@-])(?:[/?#]{_IN_ADDRESS}*+)?")
_IN_HOST = "abcdefghijklmnopqrstuvwxyz0123456789.-"
_LONGEST_HOST = 80

_TO = r"[ .\-/()]{0,3}"  # what can stand between two digits of a phone number
_ABROAD = re.compile(
    rf"[+0](?:(?<=\+)|(?<!\d0)0)(?:31{_TO}(?:\(?0\)?{_TO})?[1-9](?:{_TO}\d){{8}}"
    rf"|32{_TO}(?:\(?0\)?{_TO})?[1-9](?:{_TO}\d){{7,8}}"
    rf"|(?!3[12])[1-9]\d{{0,2}}(?:{_TO}\d){{7,12}})(?!\d)"
)
_NO_DATE = r"(?!([-/.])\d\d\1(?:\d{4}|\d\d \d\d[.:]))"  # 06-12-2024 10.00
_MOBILE = re.compile(rf"06(?<!\d..)(?<!\d[.,]..){_NO_DATE}{_TO}\d(?:[ .-]{{0,2}}\d){{7}}(?!\d)")
_GROUPS = re.compile(rf"0(?<!\d.)(?<!\d[-/.,].)(?!6\D)[1-9]\d{{0,2}}\)?{_TO}\d{{2,9}}(?:[ .-]\d{{2,9}}){{0,4}}(?!\d)")
# (digits in all, digits of the first group): the Netherlands, mobile and landline in Belgium; also in one piece.
_LENGTHS = {(10, 3), (10, 4), (10, 10), (9, 2), (9, 3), (9, 9)}


def emails(plain: Plain) -> Iterator[Found]:
    """Also with "(at)", and in a mailto or any other address."""
    for match in _AT.finditer(plain.low):
        end = match.start() if match[0][0] == "@" else match.start() - plain.low.endswith(" ", 0, match.start())
        start = _start_of_name(plain.low, end)
        if start < end:
            essence = plain.low[start : match.end()]
            start -= len("mailto:") * plain.low.endswith("mailto:", 0, start)
            yield Found(Kind.EMAIL, start, match.end(), essence=essence)


def phones(plain: Plain) -> Iterator[Found]:
    """Of the Netherlands and Belgium, and of anywhere with its + or 00. A service number (0800) is nobody's."""
    for pattern in (_ABROAD, _MOBILE):
        for match in pattern.finditer(plain.low):
            start = _with_bracket(plain.low, match.start(), match[0])
            yield _phone(start, plain.low[start : match.end()])
    for match in at_every_start(_GROUPS, plain.low):
        lengths = [len(group) for group in re.findall(r"\d+", match[0])]
        for total in accumulate(lengths):
            if (total, lengths[0]) in _LENGTHS:
                start = _with_bracket(plain.low, match.start(), match[0])
                yield _phone(start, plain.low[start : _end_of_digits(plain.low, match.start(), total)])


def web_addresses(plain: Plain) -> list[tuple[int, int]]:
    """Where they stand, in order and without overlap."""
    places = [match.span() for match in _SCHEME.finditer(plain.low)]
    for match in _HOST.finditer(plain.low):
        before = plain.low[max(match.start() - _LONGEST_HOST, 0) : match.start()]
        start = match.start() - len(before) + len(before.rstrip(_IN_HOST))
        if start < match.start() and not plain.low.endswith(("@", ")", "]"), 0, start):
            places.append((start, match.end()))
    return _without_overlap(sorted(places))


def _start_of_name(text: str, end: int) -> int:
    """Where the part before the @ begins, that ends here."""
    start = end
    while start and (text[start - 1].isalnum() or text[start - 1] in "._%+-"):
        start -= 1
    return min(end, start + len(text[start:end]) - len(text[start:end].lstrip(".%+-")))


def _with_bracket(text: str, start: int, written: str) -> int:
    """Where a number begins, of which a bracket closes: "(020) 123 45 67"."""
    return start - (written.count(")") > written.count("(") and text.endswith("(", 0, start))


def _end_of_digits(text: str, start: int, count: int) -> int:
    """Where so many digits have passed."""
    while count:
        count -= text[start].isdigit()
        start += 1
    return start


def _phone(start: int, written: str) -> Found:
    at_home = re.sub(r"\D", "", re.sub(r"^\(?(?:\+|00)3[12]\D*0?", "0", written))
    return Found(Kind.PHONE, start, start + len(written), essence=at_home)


def _without_overlap(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for start, end in places:
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return kept
