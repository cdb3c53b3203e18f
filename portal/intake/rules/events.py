"""One VEVENT: clean texts, and times with their zones."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from icalendar import Component
from icalendar.prop import vRecur

from portal.intake.rules import results as say
from portal.intake.rules.html_text import text_of_html, without_entities, without_html
from portal.intake.rules.joining import EventTexts, texts_apart
from portal.intake.rules.parts import (
    ACCESS,
    IN_ZONE,
    JOIN_LINKS,
    LISTS,
    STYLED,
    TIMES,
    CalendarPart,
    component_of,
    listed,
)
from portal.intake.rules.recurrence import GUESS, MENDED, NO_END
from portal.intake.rules.results import Unreadable, broken
from portal.intake.rules.times import Zones
from portal.text import clean_line, clean_text

_NEWEST = 2**31 - 1

_OPEN = ("", "PUBLIC")

Period = tuple[date, date | timedelta]  # start, and end or duration


_SAID_OF_RULES = {GUESS: say.GUESSED_RULE, NO_END: say.COUNT_OF_NOTHING}


@dataclass(frozen=True)
class ParsedEvent:
    """The content of one VEVENT. An all-day value is a date. Its own start and end have a zone; where RDATE, EXDATE and
    RECURRENCE-ID name none, they are on the clock of their series.
    """

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
    visibility: str = ""  # CLASS, in capitals, and the strictest of several; empty where it says nothing
    notes: tuple[str, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)  # of the notes

    @property
    def is_private(self) -> bool:
        """Return whether it is for its maker alone. An unknown class is too (RFC 5545 §3.8.1.3)."""
        return self.visibility not in _OPEN

    @property
    def is_of_unknown_class(self) -> bool:
        return self.is_private and self.visibility not in ("PRIVATE", "CONFIDENTIAL")

    @property
    def repeats(self) -> bool:
        return bool(self.rules or self.more)


def event_of(part: CalendarPart, zones: Zones) -> ParsedEvent:
    """Parse a VEVENT. Raises Unreadable without a start, or for a broken property."""
    if not part.is_whole:
        raise Unreadable(say.CUT_OFF)
    component = component_of(part.name, part.lines)
    if component.get("EXRULE"):  # of RFC 2445: the library would offer the days that it leaves out
        raise broken("EXRULE")
    times, notes, facts = _in_their_zones(component, zones, part.calendar.zone)
    replaces = next(iter(times["RECURRENCE-ID"]), None)
    start = next(iter(times["DTSTART"]), replaces)  # the cancellation of one day may have nothing else
    if start is None:
        raise Unreadable(say.NO_START)
    lasts = [value.dt for value in listed(component.get("DURATION"))]
    texts = _texts_of(component)
    rules = listed(component.get("RRULE"))
    return ParsedEvent(
        line=part.line,
        uid=_text(component, "UID"),
        sequence=int(component.get("SEQUENCE", 0)),
        is_cancelled=part.calendar.method == "CANCEL" or _text(component, "STATUS").upper() == "CANCELLED",
        title=texts.title,
        description=texts.description,
        place=texts.place,
        online_url=texts.online_url,
        online_details=texts.online_details,
        start=start,
        end=next(iter(times["DTEND"] + lasts), timedelta(0)),
        zone=(isinstance(start, datetime) and start.tzinfo) or zones.portal_zone,
        rules=rules,
        more=times["RDATE"],
        less=times["EXDATE"],
        replaces=replaces,
        and_after=_and_after(component),
        visibility=_visibility(component, part.calendar.access),
        notes=(
            *notes,
            *[_SAID_OF_RULES[rule.params[MENDED]] for rule in rules if MENDED in rule.params][:1],
            *([say.JOINING] if texts.is_parted else []),
        ),
        facts=facts,
    )


@dataclass(frozen=True)
class UnreadChange:
    """A VEVENT that changes days of a series, and of which no more can be read."""

    line: int
    uid: str
    sequence: int
    day: date | None  # None when that cannot be read either
    and_after: bool


def unread_change(part: CalendarPart, zones: Zones) -> UnreadChange | None:
    """Return what a broken VEVENT changes; None when it belongs to no series."""
    uid, sequence = _alone(part, "UID"), _alone(part, "SEQUENCE")
    # where the end is missing, the day that it changes may be missing too
    changes_a_day = not part.is_whole or any(line.lstrip()[:13].upper() == "RECURRENCE-ID" for line in part.lines)
    if not (uid and uid.get("UID") and changes_a_day):
        return None
    change = _alone(part, "RECURRENCE-ID")
    times = _in_their_zones(change, zones, part.calendar.zone)[0]["RECURRENCE-ID"] if change else []
    return UnreadChange(
        line=part.line,
        uid=_text(uid, "UID"),
        sequence=int(sequence.get("SEQUENCE", 0)) if sequence else _NEWEST,
        day=next(iter(times), None),
        and_after=bool(change) and _and_after(change),
    )


def _alone(part: CalendarPart, name: str) -> Component | None:
    """Return a component with this property alone; None when that is broken."""
    try:
        return component_of(part.name, [line for line in part.lines if line.lstrip()[: len(name)].upper() == name])
    except Unreadable:
        return None


def _visibility(component: Component, of_calendar: str) -> str:
    said = [str(value).strip().upper() for name in ACCESS for value in listed(component.get(name))]
    strict = [value for value in (*said, of_calendar.upper()) if value not in _OPEN]
    return next(iter([*strict, *filter(None, said)]), "")


def _and_after(component: Component) -> bool:
    return any(value.params.get("RANGE") == "THISANDFUTURE" for value in listed(component.get("RECURRENCE-ID")))


def title_in(part: CalendarPart) -> str:
    """Return the title of a broken event; empty when that is broken too."""
    lines = [line for line in part.lines if line.lstrip()[:7].upper() == "SUMMARY"]
    try:
        return _texts_of(component_of(part.name, lines[:1])).title
    except Unreadable:
        return ""


def _description(component: Component) -> str:
    """Return the description as text."""
    text = clean_text(without_html(_text(component, "DESCRIPTION")))
    return text or next(filter(None, (_styled(component, name) for name in STYLED)), "")


def _styled(component: Component, name: str) -> str:
    return clean_text(text_of_html(_unescaped(component.get(name, ""))))


def _unescaped(value: object) -> str:
    """Return a text of which the library does not know the property, and so leaves it escaped (RFC 5545 §3.3.11)."""
    return re.sub(r"\\(.)", lambda escaped: "\n" if escaped[1] in "nN" else escaped[1], str(value)).strip()


def _texts_of(component: Component) -> EventTexts:
    """Return the texts, with the join link apart: it is often in the place, or in the description."""
    return texts_apart(
        clean_line(without_entities(_text(component, "SUMMARY"))),
        _description(component),
        clean_line(without_entities(_text(component, "LOCATION"))),
        links=[_unescaped(link) for name in JOIN_LINKS for link in listed(component.get(name))],
        page=_text(component, "URL"),
    )


def _text(component: Component, name: str) -> str:
    return str(component.get(name, "")).strip()


def _in_their_zones(
    component: Component, zones: Zones, floats_in: str
) -> tuple[dict[str, list[Any]], tuple[str, ...], dict[str, str]]:
    """Return each time in the zone of its TZID, and what was assumed: notes and their facts.

    A start without a zone is in that of its calendar (X-WR-TIMEZONE), an end in that of its start. An unknown zone
    counts as that of the calendar.
    """
    usual = zones.of(floats_in)
    fallback = usual or zones.portal_zone
    times: dict[str, list[Any]] = {}
    knows_all, floats = True, False
    for name in (*TIMES, *LISTS):
        times[name] = []
        for value in listed(component.get(name)):
            key = str(value.params.get(IN_ZONE, ""))
            zone = (zones.of(key) or fallback) if key else _without_zone(name, times, fallback)
            knows_all = knows_all and not (key and zones.of(key) is None)
            moments = [moment.dt for moment in value.dts]
            floats = floats or (name == "DTSTART" and not key and _floats(moments))
            times[name] += [_in_zone(moment, zone, name) for moment in moments]
    if floats and usual is not None and usual is not zones.portal_zone:
        return times, (say.FLOATING,), {"zone": floats_in}
    return times, () if knows_all and (usual or not floats) else (say.UNKNOWN_ZONE,), {}


def _without_zone(name: str, times: dict[str, list[Any]], usual: tzinfo) -> tzinfo | None:
    """Return the zone of a time that names none; None for the clock of its series."""
    if name == "DTSTART":
        return usual
    start = next(iter(times["DTSTART"]), None)
    return (isinstance(start, datetime) and start.tzinfo) or usual if name == "DTEND" else None


def _floats(moments: list[Any]) -> bool:
    return any(isinstance(moment, datetime) and moment.tzinfo is None for moment in moments)


def _in_zone(value: Any, zone: tzinfo | None, name: str) -> Any:
    if isinstance(value, tuple) and name in LISTS:
        return tuple(end if isinstance(end, timedelta) else _in_zone(end, zone, name) for end in value)
    if not isinstance(value, date):
        raise broken(name)
    return value.replace(tzinfo=zone) if isinstance(value, datetime) and value.tzinfo is None else value
