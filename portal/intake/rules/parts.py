"""The events, tasks and time zones of a calendar file, each with its own lines, before anything in them is read.

Each stands alone: what is wrong with one does no harm to the next. Nothing here is recursive, however deep it lies.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

EVENT, TASK, JOURNAL, ZONE = "VEVENT", "VTODO", "VJOURNAL", "VTIMEZONE"
_CALENDAR = "VCALENDAR"
_OF_A_CALENDAR = (EVENT, TASK, JOURNAL, ZONE)
_CHANGES = ("STANDARD", "DAYLIGHT")
_MARK = re.compile(r"[ \t]*(BEGIN|END)[ \t]*:[ \t]*([\w-]+)[ \t]*", re.IGNORECASE | re.ASCII)
_METHOD = re.compile(r"[ \t]*METHOD[ \t]*:[ \t]*([\w-]+)", re.IGNORECASE | re.ASCII)


@dataclass
class Part:
    """What stands between a BEGIN and its END."""

    name: str
    line: int  # of its BEGIN, in the file
    method: str = ""  # of its calendar: CANCEL in the mail that cancels an event (RFC 5546)
    lines: list[str] = field(default_factory=list)
    changes: list["Part"] = field(default_factory=list)  # of a time zone: when its clock changes
    is_whole: bool = False  # it has its END, and so has all that is in it


def parts_of(lines: Iterable[tuple[int, str]]) -> list[Part] | None:
    """The parts in the order of the file; None when it is no calendar at all."""
    reader = _Reader()
    for number, text in lines:
        mark = text[0] in "BEbe \t" and _MARK.fullmatch(text)
        if mark:
            (reader.begin if mark[1].upper() == "BEGIN" else reader.end)(mark[2].upper(), number)
        else:
            reader.take(text)
    return reader.parts if reader.parts or reader.is_calendar else None


class _Reader:
    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.is_calendar = False
        self.method = ""
        self.open: Part | None = None
        self.inner: list[Part] = []  # what began inside the open part, and has not ended

    def begin(self, name: str, number: int) -> None:
        if self.open and name not in (*_OF_A_CALENDAR, _CALENDAR):
            self.inner.append(Part(name, number))
            return
        self._leave()
        if name == _CALENDAR:
            self.is_calendar, self.method = True, ""
        elif name in _OF_A_CALENDAR:
            self.open = Part(name, number, self.method)
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
