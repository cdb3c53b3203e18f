"""Which events of a file belong together: a series and its exceptions, and versions of the same."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from portal.intake.rules.events import Event
from portal.intake.rules.sentences import OLDER, TWICE


@dataclass
class Group:
    """An event; where it is a series, also the days that differ."""

    core: Event
    exceptions: list[Event] = field(default_factory=list)

    @property
    def is_series(self) -> bool:
        return bool(self.core.repeats or self.exceptions)


def groups_of(events: Iterable[Event]) -> tuple[list[Group], list[tuple[Event, str]]]:
    """The groups in the order of the file, and what another of the same UID replaces, with its sentence.

    RFC 5545 §3.8.4.7 wants a UID for each event. Some programs give all the same one: those stay apart.
    """
    by_uid: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        by_uid[event.uid or f"line {event.line}"].append(event)
    groups: list[Group] = []
    replaced: list[tuple[Event, str]] = []
    for same in by_uid.values():
        cores, left_out = _cores([event for event in same if not event.is_exception])
        replaced += left_out
        groups += _with_exceptions(cores, [event for event in same if event.is_exception])
    return groups, replaced


def _cores(events: list[Event]) -> tuple[list[Event], list[tuple[Event, str]]]:
    newest = max((event.sequence for event in events), default=0)
    kept: dict[object, Event] = {}
    replaced = [(event, OLDER) for event in events if event.sequence < newest]
    for event in events:
        if event.sequence == newest:
            first = kept.setdefault(event.component.get("DTSTART").dt, event)
            replaced += [] if first is event else [(event, TWICE)]
    return list(kept.values()), replaced


def _with_exceptions(cores: list[Event], exceptions: list[Event]) -> list[Group]:
    groups = [Group(core) for core in cores]
    series = next((group for group in groups if group.core.repeats), None)
    if series is None:
        return groups + [Group(event) for event in exceptions]
    series.exceptions += exceptions
    return groups
