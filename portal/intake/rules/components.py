"""The lines of one part as the library's component. Of a line only what is asked for: the rest may be broken."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from icalendar import Component, ComponentFactory
from icalendar.parser import Contentline
from icalendar.parser.ical.component import ComponentIcalParser

from portal.intake.rules.sentences import TOO_MUCH, Unreadable, broken
from portal.intake.rules.work import Work

JOIN_LINKS = ("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL")  # RFC 7986 §5.11, and before it
_TEXTS = {"UID", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS", *JOIN_LINKS}
_TIMES = {"DTSTART", "DTEND", "RECURRENCE-ID"}
_LISTS = {"RDATE", "EXDATE"}
_OTHERS = {"DURATION", "SEQUENCE", "TZOFFSETFROM", "TZOFFSETTO"}
_WANTED = _TEXTS | _TIMES | _LISTS | _OTHERS | {"RRULE"}
_AGAIN = _LISTS | {"RRULE"}  # of all others the first counts
# The library reads a day, a time, a period or a duration in each of these, by its looks.
_MUST_BE = dict.fromkeys(_TIMES, date) | dict.fromkeys(_LISTS, (date, tuple)) | {"DURATION": timedelta}

_LONGEST_TEXT = 25_000  # escaped; what is behind it is left out
_LONGEST_VALUE = 20_000  # of a list of days, 1,200
_COST_OF_A_PART, _COST_OF_A_VALUE = 500, 50  # in microseconds

_NAME = re.compile(r"[ \t]*([\w-]+)", re.ASCII)
_LINE = re.compile(r"[ \t]*[\w-]+[ \t]*((?:;(?:[^\":;]|\"[^\"]*\")*+)*+):(.*)", re.ASCII | re.DOTALL)
# Without VALUE: by it a file could make anything of a property, such as a start that is a text or a picture.
_PARAMETER = re.compile(r";[ \t]*(TZID|RANGE)[ \t]*=[ \t]*\"?([^\";]*)", re.ASCII | re.IGNORECASE)


class _WithoutZones(ComponentIcalParser):
    """Leaves the zones to us: the library would keep what one file says of a zone for everybody after it."""

    datetime_names = ()


def component_of(name: str, lines: Iterable[str], work: Work) -> Component:
    """Raises Unreadable when one of its values is none, and TooMuchWork."""
    kept = list(_kept(lines))
    values = sum(1 + line.count(",") for line in kept if line.startswith(tuple(_AGAIN)))
    work.spend(_COST_OF_A_PART + _COST_OF_A_VALUE * values)
    whole = [Contentline(line) for line in (f"BEGIN:{name}", *kept, f"END:{name}")]
    try:
        (component,) = _WithoutZones(whole, ComponentFactory(), Component.types_factory).parse()
    except ValueError as error:
        raise broken(name) from error
    if component.errors:
        raise broken(component.errors[0][0] or name)
    _refuse_what_is_of_another_kind(component)
    return component


def listed(value: Any) -> list[Any]:
    """What a component holds of a property: nothing, one value, or several."""
    return value if isinstance(value, list) else [] if value is None else [value]


def _refuse_what_is_of_another_kind(component: Component) -> None:
    for name, kind in _MUST_BE.items():
        if not all(isinstance(one.dt, kind) for value in listed(component.get(name)) for one in value.dts):
            raise broken(name)


def _kept(lines: Iterable[str]) -> Iterator[str]:
    """The lines that matter, with the parameters that matter."""
    seen: set[str] = set()
    for line in lines:
        found = _NAME.match(line)
        name = found[1].upper() if found else ""
        if name in _WANTED and (name in _AGAIN or name not in seen):
            seen.add(name)
            yield _plain(name, line)


def _plain(name: str, line: str) -> str:
    found = _LINE.fullmatch(line)
    if not found:
        raise broken(name)
    if name in _TEXTS:
        return f"{name}:{found[2][:_LONGEST_TEXT]}"
    if len(found[2]) > _LONGEST_VALUE:
        raise Unreadable(TOO_MUCH)
    parameters = {of.upper(): value.strip() for of, value in _PARAMETER.findall(found[1])}
    return "".join([name, *(f';{of}="{value}"' for of, value in parameters.items()), ":", found[2].strip().upper()])
