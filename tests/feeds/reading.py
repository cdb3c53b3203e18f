"""A small, strict parser of calendar files, written from RFC 5545 alone: it shares no code with the writer."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

LONGEST_LINE = 75  # octets, without the line break (§3.1)

_NAME = r"[A-Z0-9-]+"
_PARAMETER = rf';({_NAME})=("[^"\x00-\x08\x0a-\x1f\x7f]*"|[^";:,\x00-\x08\x0a-\x1f\x7f]*)'
_LINE = re.compile(rf"({_NAME})((?:{_PARAMETER})*):([^\x00-\x08\x0a-\x1f\x7f]*)")
_TEXT = re.compile(r"(?:[^\\;,]|\\[\\;,nN])*")


class NotACalendar(ValueError):
    """The file breaks RFC 5545."""


@dataclass(frozen=True)
class Property:
    """A property: name, parameters and raw value."""

    name: str
    parameters: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        """The unescaped TEXT value (§3.3.11)."""
        if not _TEXT.fullmatch(self.value):
            raise NotACalendar(f"not escaped: {self.name}:{self.value}")
        return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], self.value)

    @property
    def texts(self) -> list[str]:
        """The TEXT values of a comma-separated list."""
        return [Property(self.name, {}, part).text for part in re.findall(r"(?:[^\\,]|\\.)+", self.value)]

    @property
    def moment(self) -> datetime:
        """A DATE-TIME (§3.3.5) in UTC: in the zone of its TZID, or with a Z."""
        if self.value.endswith("Z"):
            return datetime.strptime(self.value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        return self.wall.replace(tzinfo=ZoneInfo(self.parameters["TZID"])).astimezone(UTC)

    @property
    def wall(self) -> datetime:
        """The local DATE-TIME, without a zone."""
        return datetime.strptime(self.value, "%Y%m%dT%H%M%S")  # noqa: DTZ007


@dataclass
class Component:
    """A component (§3.6): its properties and inner components."""

    kind: str
    lines: list[Property] = field(default_factory=list)
    parts: list["Component"] = field(default_factory=list)

    def all(self, kind: str) -> list["Component"]:
        return [part for part in self.parts if part.kind == kind]

    def names(self) -> list[str]:
        return [line.name for line in self.lines]

    def __getitem__(self, name: str) -> Property:
        """Return the property, which must occur exactly once."""
        found = [line for line in self.lines if line.name == name]
        if len(found) != 1:
            raise NotACalendar(f"{name} stands {len(found)} times in {self.kind}")
        return found[0]


def read(raw: bytes) -> Component:
    """Return the VCALENDAR of a file. Raises NotACalendar."""
    open_parts = [Component("")]
    for written in _unfolded(raw):
        line = _line(written)
        if line.name == "BEGIN":
            open_parts[-1].parts.append(Component(line.value))
            open_parts.append(open_parts[-1].parts[-1])
        elif line.name == "END":
            if open_parts.pop().kind != line.value:
                raise NotACalendar(f"END:{line.value} ends what is not open")
        else:
            open_parts[-1].lines.append(line)
    if len(open_parts) != 1 or open_parts[0].lines or [part.kind for part in open_parts[0].parts] != ["VCALENDAR"]:
        raise NotACalendar("not one whole VCALENDAR")
    return open_parts[0].parts[0]


def _unfolded(raw: bytes) -> list[str]:
    """Return the unfolded lines. Each folded line must be valid UTF-8 by itself and end in CRLF."""
    *written, rest = raw.split(b"\r\n")
    if rest:
        raise NotACalendar("the last line has no end")
    lines: list[str] = []
    for line in written:
        if b"\r" in line or b"\n" in line:
            raise NotACalendar(f"half a line break: {line!r}")
        if len(line) > LONGEST_LINE:
            raise NotACalendar(f"{len(line)} octets: {line!r}")
        try:
            text = line.decode()
        except UnicodeDecodeError as error:
            raise NotACalendar(f"folded inside a character: {line!r}") from error
        if text.startswith((" ", "\t")) and lines:
            lines[-1] += text[1:]
        else:
            lines.append(text)
    return lines


def _line(written: str) -> Property:
    found = _LINE.fullmatch(written)
    if not found:
        raise NotACalendar(f"not a property: {written!r}")
    parameters = {name: _parameter(value) for name, value in re.findall(_PARAMETER, found[2])}
    return Property(found[1], parameters, found[5])


def _parameter(written: str) -> str:
    """Return the parameter without quotes and RFC 6868 escapes."""
    signs = {"^^": "^", "^n": "\n", "^'": '"'}
    return re.sub(r"\^[\^n']", lambda found: signs[found[0]], written.strip('"'))
