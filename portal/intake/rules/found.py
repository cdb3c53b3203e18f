"""What comes of a calendar file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True)
class Found:
    """What would be a draft. Its times are on the wall of the portal's zone, in whole minutes."""

    line: int  # of its BEGIN:VEVENT in the file
    uid: str  # that the file gave it; a series has one for all its days
    title: str
    description: str
    place: str
    online_url: str
    starts: datetime
    ends: datetime
    notes: tuple[str, ...] = ()  # what we filled in, as message ids

    @property
    def key(self) -> str:
        """What names it among all of its file."""
        return f"{self.line}@{self.starts:%Y-%m-%dT%H:%M}"


@dataclass(frozen=True)
class Refused:
    """What cannot be taken in, and why: a message id."""

    line: int
    title: str  # where it has one that can be read
    sentence: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Reading:
    """All of a file: what is found in order of time, what is refused by line. `sentence` is of the file as a whole."""

    found: list[Found] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    sentence: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
