"""From bytes that may be anything to the events, tasks and time zones of a calendar file.

Each part keeps its own lines and is parsed alone, so what is wrong with one does no harm to the next. Nothing here is
recursive, however deep a file nests.
"""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from icalendar import Component

from portal.intake.rules.offered import TOO_MUCH, Unreadable, broken

EVENT, TASK, JOURNAL, ZONE = "VEVENT", "VTODO", "VJOURNAL", "VTIMEZONE"
JOIN_LINKS = ("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL")  # RFC 7986 §5.11, and before it
TIMES = ("DTSTART", "DTEND", "RECURRENCE-ID")
LISTS = ("RDATE", "EXDATE")
IN_ZONE = "X-ZONE"  # the name of a time's zone. Not TZID: the library would read that by rules of its own

_CALENDAR = "VCALENDAR"
_OF_A_CALENDAR = (EVENT, TASK, JOURNAL, ZONE)
_CHANGES = ("STANDARD", "DAYLIGHT")
_TEXTS = {"UID", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS", *JOIN_LINKS}
_WANTED = _TEXTS | {*TIMES, *LISTS, "DURATION", "SEQUENCE", "TZOFFSETFROM", "TZOFFSETTO", "RRULE"}
_AGAIN = {*LISTS, "RRULE"}  # of all others the first counts
# The library reads a day, a time, a period or a duration in each of these, by its looks.
_MUST_BE = dict.fromkeys(TIMES, date) | dict.fromkeys(LISTS, (date, tuple)) | {"DURATION": timedelta}
_LONGEST_TEXT = 25_000  # escaped; the rest is left out
_LONGEST_VALUE = 20_000  # of a list of days: 1,200 days

_MARK = re.compile(r"[ \t]*(BEGIN|END)[ \t]*:[ \t]*([\w-]+)[ \t]*", re.IGNORECASE | re.ASCII)
_METHOD = re.compile(r"[ \t]*METHOD[ \t]*:[ \t]*([\w-]+)", re.IGNORECASE | re.ASCII)
_NAME = re.compile(r"[ \t]*([\w-]+)", re.ASCII)
_LINE = re.compile(r"[ \t]*[\w-]+[ \t]*((?:;(?:[^\":;]|\"[^\"]*\")*+)*+):(.*)", re.ASCII | re.DOTALL)
# Without VALUE: by it a file could make anything of a property, such as a start that is a text or a picture.
_PARAMETER = re.compile(r";[ \t]*(TZID|RANGE)[ \t]*=[ \t]*\"?([^\";]*)", re.ASCII | re.IGNORECASE)


@dataclass
class CalendarPart:
    """What stands between a BEGIN and its END."""

    name: str
    line: int  # of its BEGIN, in the file
    method: str = ""  # of its calendar: CANCEL in the mail that cancels an event (RFC 5546)
    lines: list[str] = field(default_factory=list)
    changes: list["CalendarPart"] = field(default_factory=list)  # of a time zone: when its clock changes
    is_whole: bool = False  # it has its END, and so has all that is in it


def parts_of(data: bytes) -> list[CalendarPart] | None:
    """The parts in the order of the file; None when it is no calendar at all."""
    nesting = _Nesting()
    for number, text in content_lines(data):
        mark = text[0] in "BEbe \t" and _MARK.fullmatch(text)
        if mark:
            (nesting.begin if mark[1].upper() == "BEGIN" else nesting.end)(mark[2].upper(), number)
        else:
            nesting.take(text)
    return nesting.parts if nesting.parts or nesting.is_calendar else None


def content_lines(data: bytes) -> list[tuple[int, str]]:
    """(line number in the file, text) of each content line, unfolded (RFC 5545 §3.1).

    Unfolded before it is decoded, since some programs fold in the middle of a letter.
    """
    numbers, unfolded = _unfolded(_as_utf8(data))
    return list(zip(numbers, _decoded(unfolded).split("\n")[1:], strict=True))


def component_of(name: str, lines: Iterable[str]) -> Component:
    """The lines that matter of a part, read by the library; the others may be broken. Raises Unreadable."""
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
    """What a component holds of a property: nothing, one value, or several."""
    return value if isinstance(value, list) else [] if value is None else [value]


class _Nesting:
    def __init__(self) -> None:
        self.parts: list[CalendarPart] = []
        self.is_calendar = False
        self.method = ""
        self.open: CalendarPart | None = None
        self.inner: list[CalendarPart] = []  # what began inside the open part, and has not ended

    def begin(self, name: str, number: int) -> None:
        if self.open and name not in (*_OF_A_CALENDAR, _CALENDAR):
            self.inner.append(CalendarPart(name, number))
            return
        self._leave()
        if name == _CALENDAR:
            self.is_calendar, self.method = True, ""
        elif name in _OF_A_CALENDAR:
            self.open = CalendarPart(name, number, self.method)
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
            self.method = method[1].upper()

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
        return data.decode("cp1252", "replace")  # what Windows wrote before it wrote UTF-8


def _wanted(lines: Iterable[str]) -> Iterator[str]:
    """The lines that matter, with the parameters that matter."""
    seen: set[str] = set()
    for line in lines:
        match = _NAME.match(line)
        name = match[1].upper() if match else ""
        if name in _WANTED and (name in _AGAIN or name not in seen):
            seen.add(name)
            yield _strict(name, line)


def _strict(name: str, line: str) -> str:
    """A line as RFC 5545 wants it, whatever room and capitals it has."""
    match = _LINE.fullmatch(line)
    if not match:
        raise broken(name)
    if name in _TEXTS:
        return f"{name}:{match[2][:_LONGEST_TEXT]}"
    if len(match[2]) > _LONGEST_VALUE:
        raise Unreadable(TOO_MUCH)
    named = {of.upper().replace("TZID", IN_ZONE): value.strip() for of, value in _PARAMETER.findall(match[1])}
    return "".join([name, *(f';{of}="{value}"' for of, value in named.items()), ":", match[2].strip().upper()])
