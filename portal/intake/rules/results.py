"""The result of parsing a calendar file: proposed drafts, refused events, and a message for each reason.

Messages are message ids. A reading travels from the child process to the portal as JSON.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from portal.text import N_

EMPTY = N_("This file is empty.")
NO_CALENDAR = N_("This is not a calendar file. In your own calendar, choose “Export”, and send us the .ics file.")
TOO_LARGE = N_("This file is larger than 1 MB. Export a shorter period, or one calendar at a time.")
TOO_MANY = N_("This file has %(n)s events. We can import %(most)s at a time. Export a shorter period.")
NOTHING = N_("There are no events in this file.")
FIRST_ONES = N_("This is more than we can import at a time. These are the first %(most)s.")
TOOK_TOO_LONG = N_("Reading this file took too long. Export a shorter period, or one calendar at a time.")
GAVE_UP = N_("We could not read this file. Export a shorter period, or one calendar at a time.")
BUSY = N_("We are reading other files at the moment. Try again in a minute.")

BROKEN_START = N_("We cannot read when it begins (%(name)s).")
BROKEN_END = N_("We cannot read when it ends (%(name)s).")
BROKEN_REPEATS = N_("We cannot read when it repeats (%(name)s).")
BROKEN_OTHER = N_("We cannot read a part of it (%(name)s).")
CUT_OFF = N_("Its BEGIN and END do not match: a part is missing.")
TASK = N_("This is a task, and not an event.")
JOURNAL = N_("This is a diary note, not an event.")
NO_TITLE = N_("It has no title.")
NO_START = N_("It has no date or time.")
CANCELLED = N_("It is cancelled.")
ENDS_FIRST = N_("Its end comes before its start.")
TOO_LONG = N_("It lasts longer than %(most)s days. That is more than a session can have.")
PAST = N_("It has already begun, or is over.")
TOO_FAR = N_("It is more than two years from now.")
NO_DAY_LEFT = N_("It repeats, but not in the next two years.")
TOO_OFTEN = N_("It repeats more than once a day. We can only import what repeats once a day, or less often.")
TOO_MUCH = N_("We cannot work out when it repeats.")
OLDER = N_("There is a newer version of it in this file.")
TWICE = N_("It is in this file twice.")
REPLACED = N_("This file changes it, or leaves it out, in another place.")
BEYOND = N_("Its days come after the first %(most)s in this file. Export a shorter period.")
CHANGE_UNREAD = N_("One of its days was changed, and we cannot read which (line %(line)s).")

WHOLE_DAY = N_("This was a whole day: we filled in 9:00 to 17:00.")
SEVERAL_DAYS = N_("This was several days: we filled in 9.00 to 17.00 for each.")
SPLIT = N_("This was several days: we made hours for each day. Are the hours right?")
NO_END = N_("It had no end time: we filled in two hours.")
UNKNOWN_ZONE = N_("We do not know its time zone. Are the times right?")
FLOATING = N_("It has no time zone of its own: we took that of its calendar, %(zone)s.")
GUESSED_RULE = N_("When it repeats was not written well. Are the days right?")
COUNT_OF_NOTHING = N_("Its calendar says that it comes 0 times, and not when it ends. Tick the days that are right.")
HOUR_ASKED = N_("The clocks go back in that night, so this hour comes twice. We took the first one. Is that right?")
HOUR_FIRST = N_("The clocks go back in that night, so this hour comes twice. This is the first one.")
HOUR_SECOND = N_("The clocks go back in that night, so this hour comes twice. This is the second one.")
JOINING = N_("The text said how to join online. We keep that separate: only people who take part see it.")
PRIVATE = N_("It is private in your calendar. Tick it if others may see it.")
PERHAPS_PRIVATE = N_("We do not know whether it is private in your calendar. Tick it if others may see it.")


class Unreadable(Exception):
    """An event cannot be imported; holds a message id and its facts."""

    def __init__(self, sentence: str, **facts: object) -> None:
        super().__init__(sentence, facts)
        self.sentence = sentence
        self.facts: Mapping[str, object] = facts


def broken(name: str) -> Unreadable:
    """Return Unreadable for this property."""
    return Unreadable(_BROKEN.get(name, BROKEN_OTHER), name=name)


@dataclass(frozen=True)
class ProposedDay:
    """One block of a draft."""

    starts: datetime
    ends: datetime


@dataclass(frozen=True)
class ProposedDraft:
    """A proposed draft. Times are in the portal's zone, in whole minutes."""

    line: int  # of its BEGIN:VEVENT in the file
    uid: str  # from the file; the days of a series share one
    title: str
    description: str
    place: str
    online_url: str
    blocks: tuple[tuple[datetime, datetime], ...]  # in order, at least one
    notes: tuple[str, ...] = ()  # what was assumed, as message ids
    facts: Mapping[str, str] = field(default_factory=dict)  # of the notes
    online_details: str = ""
    is_private: bool = False  # for its maker alone, in the calendar that it comes from

    @property
    def starts(self) -> datetime:
        return self.blocks[0][0]

    @property
    def ends(self) -> datetime:
        return self.blocks[-1][1]

    @property
    def days(self) -> list[ProposedDay]:
        """Its blocks, as the page shows those of a session."""
        return [ProposedDay(starts, ends) for starts, ends in self.blocks]

    @property
    def is_doubtful(self) -> bool:
        """Return whether its maker ticks it: it is private, or may not take place at all."""
        return self.is_private or COUNT_OF_NOTHING in self.notes

    @property
    def key(self) -> str:
        """Its identity within the file."""
        return f"{self.line}@{self.starts:%Y-%m-%dT%H:%M}{'-again' if self.starts.fold else ''}"


@dataclass(frozen=True)
class RefusedEvent:
    """An event that cannot be imported, and why: a message id."""

    line: int
    title: str  # if readable
    sentence: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Reading:
    """The whole file: drafts by time, refused events by line. `sentence` is a message about the file."""

    drafts: list[ProposedDraft] = field(default_factory=list)
    refused: list[RefusedEvent] = field(default_factory=list)
    sentence: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)


def as_json(reading: Reading) -> dict[str, Any]:
    """Return the reading as JSON values."""
    drafts = [asdict(item) | _moments(item) for item in reading.drafts]
    return asdict(reading) | {"drafts": drafts}


def from_json(values: Mapping[str, Any]) -> Reading:
    """Return the reading that `as_json` was given."""
    return Reading(
        drafts=[_draft(item) for item in values["drafts"]],
        refused=[RefusedEvent(**item) for item in values["refused"]],
        sentence=values["sentence"],
        facts=values["facts"],
    )


def _moments(found: ProposedDraft) -> dict[str, Any]:
    """Return its blocks with their distance to UTC, by which an hour that comes twice stays apart."""
    blocks = [[starts.isoformat(), ends.isoformat()] for starts, ends in found.blocks]
    return {"blocks": blocks, "zone": str(found.starts.tzinfo)}


def _draft(values: dict[str, Any]) -> ProposedDraft:
    zone = ZoneInfo(values.pop("zone"))
    blocks = tuple(
        (datetime.fromisoformat(starts).astimezone(zone), datetime.fromisoformat(ends).astimezone(zone))
        for starts, ends in values["blocks"]
    )
    return ProposedDraft(**values | {"blocks": blocks, "notes": tuple(values["notes"])})


_BROKEN = {"DTSTART": BROKEN_START} | dict.fromkeys(("DTEND", "DURATION"), BROKEN_END)
_BROKEN |= dict.fromkeys(("RRULE", "EXRULE", "RDATE", "EXDATE", "RECURRENCE-ID"), BROKEN_REPEATS)
