"""The result of parsing a calendar file: proposed drafts, refused events, and a message for each reason.

Messages are message ids. A reading travels from the child process to the portal as JSON.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from portal.text import N_

EMPTY = N_("This file is empty.")
NO_CALENDAR = N_("This is no calendar file. In your own calendar choose “Export”, and send us the .ics file.")
TOO_LARGE = N_("This file is larger than 1 MB. Export a shorter period, or one calendar at a time.")
TOO_MANY = N_("This file has %(n)s events. We take in %(most)s at a time. Export a shorter period.")
NOTHING = N_("There are no events in this file.")
FIRST_ONES = N_("This is more than we take in at a time. These are the first %(most)s.")
TOOK_TOO_LONG = N_("Reading this file took too long. Export a shorter period, or one calendar at a time.")
GAVE_UP = N_("We could not read this file. Export a shorter period, or one calendar at a time.")
BUSY = N_("Other files are being read at this moment. Try it again in a minute.")

BROKEN_START = N_("We cannot read when it begins (%(name)s).")
BROKEN_END = N_("We cannot read when it ends (%(name)s).")
BROKEN_REPEATS = N_("We cannot read when it repeats (%(name)s).")
BROKEN_OTHER = N_("We cannot read a part of it (%(name)s).")
CUT_OFF = N_("Its BEGIN and END do not fit: a part is missing.")
TASK = N_("This is a task, and not an event.")
JOURNAL = N_("This is a note in a diary, and not an event.")
NO_TITLE = N_("It has no title.")
NO_START = N_("It has no day and time.")
CANCELLED = N_("It is cancelled.")
ENDS_FIRST = N_("Its end comes before its start.")
TOO_LONG = N_("It lasts longer than a day.")
PAST = N_("It has begun already, or is over.")
TOO_FAR = N_("It is more than two years from now.")
NO_DAY_LEFT = N_("It repeats, but on no day in the coming two years.")
TOO_OFTEN = N_("It repeats more than once a day. We take in what comes once a day, or less.")
TOO_MUCH = N_("We cannot work out when it repeats.")
OLDER = N_("There is a newer version of it in this file.")
TWICE = N_("It is in this file twice.")

WHOLE_DAY = N_("This was a whole day: we filled in 9.00 to 17.00.")
SEVERAL_DAYS = N_("This was several days: we took the first, from 9.00 to 17.00.")
NO_END = N_("It had no end: we filled in two hours.")
JOINING = N_("How to join online stood in the text. We keep it apart: only those who take part see it.")
UNKNOWN_ZONE = N_("We do not know its time zone. Are the times right?")


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
class ProposedDraft:
    """A proposed draft. Times are local in the portal's zone, in whole minutes."""

    line: int  # of its BEGIN:VEVENT in the file
    uid: str  # from the file; the days of a series share one
    title: str
    description: str
    place: str
    online_url: str
    starts: datetime
    ends: datetime
    notes: tuple[str, ...] = ()  # what was assumed, as message ids
    online_details: str = ""

    @property
    def key(self) -> str:
        """Its identity within the file."""
        return f"{self.line}@{self.starts:%Y-%m-%dT%H:%M}"


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

    found: list[ProposedDraft] = field(default_factory=list)
    refused: list[RefusedEvent] = field(default_factory=list)
    sentence: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)


def as_json(reading: Reading) -> dict[str, Any]:
    """Return the reading as JSON values."""
    found = [asdict(item) | {"starts": f"{item.starts:%FT%R}", "ends": f"{item.ends:%FT%R}"} for item in reading.found]
    return asdict(reading) | {"found": found}


def from_json(values: Mapping[str, Any]) -> Reading:
    """Return the reading that `as_json` was given."""
    return Reading(
        found=[_found(item) for item in values["found"]],
        refused=[RefusedEvent(**item) for item in values["refused"]],
        sentence=values["sentence"],
        facts=values["facts"],
    )


def _found(values: dict[str, Any]) -> ProposedDraft:
    starts, ends = (datetime.fromisoformat(values[name]) for name in ("starts", "ends"))
    return ProposedDraft(**values | {"starts": starts, "ends": ends, "notes": tuple(values["notes"])})


_BROKEN = {"DTSTART": BROKEN_START} | dict.fromkeys(("DTEND", "DURATION"), BROKEN_END)
_BROKEN |= dict.fromkeys(("RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"), BROKEN_REPEATS)
