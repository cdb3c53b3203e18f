"""One VEVENT: its words, clean, and its times, each with its zone."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from icalendar import Component

from portal.intake.rules.components import JOIN_LINKS, component_of, listed
from portal.intake.rules.parts import Part
from portal.intake.rules.sentences import CUT_OFF, NO_START, UNKNOWN_ZONE, Unreadable, broken
from portal.intake.rules.work import Work
from portal.intake.rules.zones import Zones
from portal.text import clean_line, clean_text, is_web_address

LONGEST_TITLE, LONGEST_PLACE, LONGEST_ADDRESS, LONGEST_TEXT = 120, 150, 500, 10_000  # as in the form of a session
_TIMES = ("DTSTART", "DTEND", "RECURRENCE-ID")
_LISTS = ("RDATE", "EXDATE")
_ADDRESS = re.compile(r"https?://[^\s<>\"'\\]+", re.IGNORECASE)


@dataclass(frozen=True)
class Event:
    """What one VEVENT says."""

    line: int
    uid: str
    sequence: int
    is_cancelled: bool
    title: str
    description: str
    place: str
    online_url: str
    zone: tzinfo  # of its start
    notes: tuple[str, ...]
    component: Component  # the times in it have a zone; days have none

    @property
    def is_exception(self) -> bool:
        """Whether it says how one day of a series differs, or all days from there (RFC 5545 §3.8.4.4)."""
        return "RECURRENCE-ID" in self.component

    @property
    def repeats(self) -> bool:
        return "RRULE" in self.component or "RDATE" in self.component


def event_of(part: Part, zones: Zones, work: Work) -> Event:
    """Raises Unreadable when it has no start, or something in it is broken; and TooMuchWork."""
    if not part.is_whole:
        raise Unreadable(CUT_OFF)
    component = component_of(part.name, part.lines, work)
    if "DTSTART" not in component and "RECURRENCE-ID" in component:
        component["DTSTART"] = component.get("RECURRENCE-ID")  # who cancels one day may say no more
    if "DTSTART" not in component:
        raise Unreadable(NO_START)
    knows_all = _give_zones(component, zones)
    start = component.get("DTSTART").dt
    place, online_url = _place(component)
    return Event(
        line=part.line,
        uid=_text(component, "UID"),
        sequence=int(component.get("SEQUENCE", 0)),
        is_cancelled=part.method == "CANCEL" or _text(component, "STATUS").upper() == "CANCELLED",
        title=_title(component),
        description=_description(component),
        place=place,
        online_url=online_url,
        zone=(isinstance(start, datetime) and start.tzinfo) or zones.portal_zone,
        notes=() if knows_all else (UNKNOWN_ZONE,),
        component=component,
    )


def title_in(part: Part) -> str:
    """The title of what is broken elsewhere; nothing where that is broken too."""
    lines = [line for line in part.lines if line.lstrip()[:7].upper() == "SUMMARY"]
    try:
        return _title(component_of(part.name, lines[:1], Work()))
    except Unreadable:
        return ""


def _title(component: Component) -> str:
    return clean_line(_text(component, "SUMMARY"))[:LONGEST_TITLE].rstrip()


def _description(component: Component) -> str:
    """Its text, with its own page as the last paragraph."""
    text, page = clean_text(_text(component, "DESCRIPTION")), _text(component, "URL")
    if not is_web_address(page) or len(page) > LONGEST_ADDRESS or page in text:
        return text[:LONGEST_TEXT].rstrip()
    return f"{text[: LONGEST_TEXT - len(page) - 2].rstrip()}\n\n{page}".strip()


def _place(component: Component) -> tuple[str, str]:
    """The place, and the address where it is joined: that can stand in the place, and often does."""
    place = clean_line(_text(component, "LOCATION"))
    found = _ADDRESS.search(place)
    links = [found[0].rstrip(".,;)") if found else "", *(_text(component, name) for name in JOIN_LINKS)]
    online_url = next((link for link in links if is_web_address(link) and len(link) <= LONGEST_ADDRESS), "")
    if online_url:
        place = clean_line(place.replace(f"({online_url})", " ").replace(online_url, " ")).strip(" ,;:|-–")
    return place[:LONGEST_PLACE].rstrip(), online_url


def _text(component: Component, name: str) -> str:
    return str(component.get(name, "")).strip()


def _give_zones(component: Component, zones: Zones) -> bool:
    """Give each time the zone that its TZID names. Whether all were known; what is not is read as the portal's."""
    knows_all = True
    for name in (*_TIMES, *_LISTS):
        for value in listed(component.get(name)):
            zone = zones.of(str(value.params.get("TZID", "")))
            knows_all = knows_all and zone is not None
            for one in value.dts:
                one.dt = _in_zone(one.dt, zone or zones.portal_zone, name)
    return knows_all


def _in_zone(value: Any, zone: tzinfo, name: str) -> Any:
    if isinstance(value, tuple) and name in _LISTS:  # a period: from, and until when or how long
        return tuple(one if isinstance(one, timedelta) else _in_zone(one, zone, name) for one in value)
    if not isinstance(value, date):
        raise broken(name)
    return value.replace(tzinfo=zone) if isinstance(value, datetime) and value.tzinfo is None else value
