"""Splits untrusted bytes into the events, tasks and time zones of a calendar file.

Each part keeps its own lines and is parsed alone, so that a broken one does not affect the next. Nothing here is
recursive, however deeply a file nests.
"""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from icalendar import Component

from portal.intake.rules.recurrence import MENDED, cleaned
from portal.intake.rules.results import TOO_MUCH, Unreadable, broken

EVENT, TASK, JOURNAL, ZONE = "VEVENT", "VTODO", "VJOURNAL", "VTIMEZONE"
# RFC 7986 §5.11, and its predecessors
JOIN_LINKS = (
    *("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-GOOGLE-HANGOUT"),
    *("X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK"),
)
TIMES = ("DTSTART", "DTEND", "RECURRENCE-ID")
LISTS = ("RDATE", "EXDATE")
IN_ZONE = "X-ZONE"  # the name of a time's zone. Not TZID, which the library would resolve itself

_CALENDAR = "VCALENDAR"
_OF_A_CALENDAR = (EVENT, TASK, JOURNAL, ZONE)
_CHANGES = ("STANDARD", "DAYLIGHT")
# HTML beside or instead of the description: of Outlook, and of RFC 9073 §6.5
STYLED = ("X-ALT-DESC", "STYLED-DESCRIPTION")
ACCESS = ("CLASS", "X-CALENDARSERVER-ACCESS")  # who may see it; the second is of Apple's server
_TEXTS = {"UID", "SUMMARY", "DESCRIPTION", *STYLED, "LOCATION", "URL", "STATUS", *ACCESS, *JOIN_LINKS}
_WANTED = _TEXTS | {*TIMES, *LISTS, "DURATION", "SEQUENCE", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "EXRULE"}
_AGAIN = {*LISTS, *ACCESS, "RRULE", "CONFERENCE"}  # repeatable; of other properties the first counts
# In these, the library detects dates, times, periods and durations by their form.
_MUST_BE = dict.fromkeys(TIMES, date) | dict.fromkeys(LISTS, (date, tuple)) | {"DURATION": timedelta}
_LONGEST_TEXT = 25_000  # characters, escaped; the rest is cut
_LONGEST_VALUE = 20_000  # characters in a list of dates: 1,200 days

_MARK = re.compile(r"[ \t]*(BEGIN|END)[ \t]*:[ \t]*([\w-]+)[ \t]*", re.IGNORECASE | re.ASCII)
_METHOD = re.compile(r"[ \t]*METHOD[ \t]*:[ \t]*([\w-]+)", re.IGNORECASE | re.ASCII)
_FLOATS_IN = re.compile(r"[ \t]*X-WR-TIMEZONE[ \t]*(?:;[^:]*)?:[ \t]*\"?([^\"]*)", re.IGNORECASE | re.ASCII)
_ACCESS = re.compile(r"[ \t]*X-CALENDARSERVER-ACCESS[ \t]*(?:;[^:]*)?:[ \t]*([\w-]+)", re.IGNORECASE | re.ASCII)
_BODY = re.compile(r"<body\b", re.IGNORECASE)
_NAME = re.compile(r"[ \t]*([\w-]+)", re.ASCII)
_LINE = re.compile(r"[ \t]*[\w-]+[ \t]*((?:;(?:[^\":;]|\"[^\"]*\")*+)*+):(.*)", re.ASCII | re.DOTALL)
# Without VALUE, by which a file could give a property any type, such as a start that is a text.
_IS_THE_HOSTS = re.compile(
    r";[ \t]*FEATURE[ \t]*=[^;]*\bMODERATOR\b", re.IGNORECASE
)  # RFC 7986 §6.3: not for who joins
_PARAMETER = re.compile(r";[ \t]*(TZID|RANGE)[ \t]*=[ \t]*\"?([^\";]*)", re.ASCII | re.IGNORECASE)


@dataclass
class CalendarHead:
    """The properties of a calendar that hold for all its parts, also for those above them."""

    method: str = ""  # CANCEL in a cancellation by mail (RFC 5546)
    zone: str = ""  # X-WR-TIMEZONE, of times without one
    access: str = ""  # X-CALENDARSERVER-ACCESS


@dataclass
class CalendarPart:
    """The lines between a BEGIN and its END."""

    name: str
    line: int  # of its BEGIN, in the file
    calendar: CalendarHead = field(default_factory=CalendarHead)
    lines: list[str] = field(default_factory=list)
    changes: list["CalendarPart"] = field(default_factory=list)  # a time zone's observances
    is_whole: bool = False  # complete: with END, and its inner parts too


def parts_of(data: bytes) -> list[CalendarPart] | None:
    """Return the parts in file order; None when it is no calendar."""
    nesting = _Nesting()
    for number, text in content_lines(data):
        mark = text[0] in "BEbe \t" and _MARK.fullmatch(text)
        if mark:
            (nesting.begin if mark[1].upper() == "BEGIN" else nesting.end)(mark[2].upper(), number)
        else:
            nesting.take(text)
    return nesting.parts if nesting.parts or nesting.is_calendar else None


def content_lines(data: bytes) -> list[tuple[int, str]]:
    """Return (line number, text) of each unfolded content line (RFC 5545 §3.1).

    Unfolds before decoding, since some programs fold inside a multi-byte character.
    """
    numbers, unfolded = _unfolded(_as_utf8(data))
    return list(zip(numbers, _decoded(unfolded).split("\n")[1:], strict=True))


def component_of(name: str, lines: Iterable[str]) -> Component:
    """Parse the relevant lines of a part with the library; other lines may be broken. Raises Unreadable."""
    try:
        component = Component.from_ical("\r\n".join([f"BEGIN:{name}", *_wanted(lines), f"END:{name}", ""]))
    except ValueError as error:
        raise broken(name) from error
    if component.errors:
        raise broken(component.errors[0][0] or name)
    for of, kind in _MUST_BE.items():
        if not all(isinstance(moment.dt, kind) for value in listed(component.get(of)) for moment in value.dts):
            raise broken(of)
    return component


def listed(value: Any) -> list[Any]:
    """Return the values of a property as a list."""
    return value if isinstance(value, list) else [] if value is None else [value]


class _Nesting:
    def __init__(self) -> None:
        self.parts: list[CalendarPart] = []
        self.is_calendar = False
        self.calendar = CalendarHead()
        self.open: CalendarPart | None = None
        self.inner: list[CalendarPart] = []  # components nested in the open part, not ended yet

    def begin(self, name: str, number: int) -> None:
        if self.open and name not in (*_OF_A_CALENDAR, _CALENDAR):
            self.inner.append(CalendarPart(name, number))
            return
        self._leave()
        if name == _CALENDAR:
            self.is_calendar, self.calendar = True, CalendarHead()
        elif name in _OF_A_CALENDAR:
            self.open = CalendarPart(name, number, self.calendar)
            self.parts.append(self.open)

    def end(self, name: str, _number: int) -> None:
        if self.open and name == self.open.name:
            self.open.is_whole = not self.inner
            self._leave()
        elif name == _CALENDAR:
            self._leave()
        elif self.open and self.inner and self.inner[-1].name == name:
            ended = self.inner.pop()
            self.open.changes += [ended] if name in _CHANGES else []

    def take(self, text: str) -> None:
        if self.open:
            (self.inner or [self.open])[-1].lines.append(text)
        elif method := _METHOD.match(text):
            self.calendar.method = method[1].upper()
        elif zone := _FLOATS_IN.match(text):
            self.calendar.zone = re.sub(r"\\(.)", r"\1", zone[1]).strip()
        elif access := _ACCESS.match(text):
            self.calendar.access = access[1]

    def _leave(self) -> None:
        self.open = None
        self.inner.clear()


def _unfolded(data: bytes) -> tuple[list[int], bytearray]:
    numbers: list[int] = []
    unfolded = bytearray()
    line_break = b"\n" if b"\n" in data else b"\r"
    for number, ended in enumerate(data.split(line_break), 1):
        line = ended.rstrip(b"\r")
        if numbers and line[:1] in (b" ", b"\t"):
            unfolded += line[1:]
        elif line:
            numbers.append(number)
            unfolded += b"\n" + line
    return numbers, unfolded


def _as_utf8(data: bytes) -> bytes:
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return data.decode("utf-16", "replace").encode("utf-8", "replace")
    return data.removeprefix(BOM_UTF8)


def _decoded(data: bytearray) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")  # Windows' encoding before UTF-8


def _wanted(lines: Iterable[str]) -> Iterator[str]:
    """Return the relevant lines with their relevant parameters."""
    seen: set[str] = set()
    for line in lines:
        match = _NAME.match(line)
        name = match[1].upper() if match else ""
        if name in _WANTED and (name in _AGAIN or name not in seen) and (strict := _strict(name, line)):
            seen.add(name)
            yield strict


def _strict(name: str, line: str) -> str:
    """Return the line in strict RFC 5545 form, tolerating spaces and case; "" when it has no value."""
    match = _LINE.fullmatch(line)
    if not match:
        raise broken(name)
    if name == "CONFERENCE" and _IS_THE_HOSTS.search(match[1]):
        return ""
    if name in _TEXTS:
        body = _BODY.search(match[2]) if name in STYLED else None  # after a page of styles
        begin = body.start() if body else 0
        return f"{name}:{match[2][begin : begin + _LONGEST_TEXT]}"
    if len(match[2]) > _LONGEST_VALUE:
        raise Unreadable(TOO_MUCH)
    named = {of.upper().replace("TZID", IN_ZONE): value.strip() for of, value in _PARAMETER.findall(match[1])}
    value = match[2].strip().upper()
    if name == "RRULE":
        value, mended = cleaned(value)
        named = {MENDED: mended} if mended else {}
    elif name in LISTS:
        value = ",".join(filter(None, map(str.strip, value.split(","))))
    if not value and name != "RECURRENCE-ID":
        return ""
    return "".join([name, *(f';{of}="{given}"' for of, given in named.items()), ":", value])
