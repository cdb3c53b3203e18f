"""One VEVENT: clean texts, and times with their zones."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from icalendar import Component
from icalendar.prop import vRecur

from portal.intake.rules.joining import LONGEST_ADDRESS, EventTexts, texts_apart
from portal.intake.rules.offered import CUT_OFF, JOINING, NO_START, UNKNOWN_ZONE, Unreadable, broken
from portal.intake.rules.parts import IN_ZONE, JOIN_LINKS, LISTS, TIMES, CalendarPart, component_of, listed
from portal.intake.rules.times import Zones
from portal.text import clean_line, clean_text, is_web_address

LONGEST_TITLE, LONGEST_PLACE, LONGEST_TEXT = 120, 150, 10_000  # as in the form of a meeting

Period = tuple[date, date | timedelta]  # start, and end or duration


@dataclass(frozen=True)
class ParsedEvent:
    """The content of one VEVENT. Moments have a zone; an all-day value is a date."""

    line: int
    uid: str
    sequence: int
    is_cancelled: bool
    title: str
    description: str
    place: str
    online_url: str
    online_details: str
    start: date
    end: date | timedelta  # or the duration; None when not given
    zone: tzinfo  # of its start
    rules: list[vRecur]
    more: list[date | Period]  # RDATE
    less: list[date | Period]  # EXDATE
    replaces: date | None  # RECURRENCE-ID: the overridden day of a series (RFC 5545 §3.8.4.4)
    and_after: bool  # RANGE=THISANDFUTURE: all later days are overridden too
    notes: tuple[str, ...]

    @property
    def repeats(self) -> bool:
        return bool(self.rules or self.more)


def event_of(part: CalendarPart, zones: Zones) -> ParsedEvent:
    """Parse a VEVENT. Raises Unreadable without a start, or for a broken property."""
    if not part.is_whole:
        raise Unreadable(CUT_OFF)
    component = component_of(part.name, part.lines)
    times, knows_all = _in_their_zones(component, zones)
    replaces = next(iter(times["RECURRENCE-ID"]), None)
    start = next(iter(times["DTSTART"]), replaces)  # the cancellation of one day may have nothing else
    if start is None:
        raise Unreadable(NO_START)
    lasts = [value.dt for value in listed(component.get("DURATION"))]
    texts = _texts_of(component)
    return ParsedEvent(
        line=part.line,
        uid=_text(component, "UID"),
        sequence=int(component.get("SEQUENCE", 0)),
        is_cancelled=part.method == "CANCEL" or _text(component, "STATUS").upper() == "CANCELLED",
        title=texts.title,
        description=texts.description,
        place=texts.place[:LONGEST_PLACE].rstrip(),
        online_url=texts.online_url,
        online_details=texts.online_details,
        start=start,
        end=next(iter(times["DTEND"] + lasts), timedelta(0)),
        zone=(isinstance(start, datetime) and start.tzinfo) or zones.portal_zone,
        rules=listed(component.get("RRULE")),
        more=times["RDATE"],
        less=times["EXDATE"],
        replaces=replaces,
        and_after=any(value.params.get("RANGE") == "THISANDFUTURE" for value in listed(component.get("RECURRENCE-ID"))),
        notes=(*(() if knows_all else (UNKNOWN_ZONE,)), *((JOINING,) if texts.is_parted else ())),
    )


def title_in(part: CalendarPart) -> str:
    """Return the title of a broken event; empty when that is broken too."""
    lines = [line for line in part.lines if line.lstrip()[:7].upper() == "SUMMARY"]
    try:
        return _title(component_of(part.name, lines[:1]))
    except Unreadable:
        return ""


def _title(component: Component) -> str:
    return clean_line(_text(component, "SUMMARY"))[:LONGEST_TITLE].rstrip()


def _description(component: Component) -> str:
    """Return the description, with the event's URL as last paragraph."""
    text, page = clean_text(_text(component, "DESCRIPTION")), _text(component, "URL")
    if not is_web_address(page) or len(page) > LONGEST_ADDRESS or page in text:
        return text[:LONGEST_TEXT].rstrip()
    return f"{text[: LONGEST_TEXT - len(page) - 2].rstrip()}\n\n{page}".strip()


def _texts_of(component: Component) -> EventTexts:
    """Return the texts, with the join link apart: it is often in the place, or in the description."""
    location = clean_line(_text(component, "LOCATION"))
    links = (str(link).strip() for name in JOIN_LINKS for link in listed(component.get(name)))
    return texts_apart(_title(component), _description(component), location, links)


def _text(component: Component, name: str) -> str:
    return str(component.get(name, "")).strip()


def _in_their_zones(component: Component, zones: Zones) -> tuple[dict[str, list[Any]], bool]:
    """Return each time in the zone of its TZID, and whether all were known; unknown ones use the portal's zone."""
    times: dict[str, list[Any]] = {}
    knows_all = True
    for name in (*TIMES, *LISTS):
        times[name] = []
        for value in listed(component.get(name)):
            zone = zones.of(str(value.params.get(IN_ZONE, "")))
            knows_all = knows_all and zone is not None
            times[name] += [_in_zone(moment.dt, zone or zones.portal_zone, name) for moment in value.dts]
    return times, knows_all


def _in_zone(value: Any, zone: tzinfo, name: str) -> Any:
    if isinstance(value, tuple) and name in LISTS:
        return tuple(end if isinstance(end, timedelta) else _in_zone(end, zone, name) for end in value)
    if not isinstance(value, date):
        raise broken(name)
    return value.replace(tzinfo=zone) if isinstance(value, datetime) and value.tzinfo is None else value
