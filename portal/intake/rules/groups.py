"""Puts the events of a file together: a series with its changed days, one version of each."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from portal.intake.rules import results as say
from portal.intake.rules.events import ParsedEvent, UnreadChange


@dataclass
class Group:
    """An event; for a series, with its overridden days."""

    core: ParsedEvent
    exceptions: list[ParsedEvent] = field(default_factory=list)
    unread: list[UnreadChange] = field(default_factory=list)

    @property
    def is_series(self) -> bool:
        return bool(self.core.repeats or self.exceptions or self.unread)


def groups_of(
    events: Iterable[ParsedEvent], unread: Iterable[UnreadChange] = ()
) -> tuple[list[Group], list[tuple[ParsedEvent, str]]]:
    """Return the groups in file order, and the events replaced by another with the same UID, with a message.

    RFC 5545 §3.8.4.7 requires a unique UID. Some programs give all events the same one: those stay separate.
    """
    by_uid: dict[str, list[ParsedEvent]] = defaultdict(list)
    for event in events:
        by_uid[event.uid or f"line {event.line}"].append(event)
    changes: dict[str, list[UnreadChange]] = defaultdict(list)
    for change in unread:
        changes[change.uid].append(change)
    groups: list[Group] = []
    replaced: list[tuple[ParsedEvent, str]] = []
    for uid, same in by_uid.items():
        cores, left_out = _cores([event for event in same if event.replaces is None])
        replaced += left_out
        groups += _with_exceptions(cores, [event for event in same if event.replaces is not None], changes[uid])
    return groups, replaced


def _cores(events: list[ParsedEvent]) -> tuple[list[ParsedEvent], list[tuple[ParsedEvent, str]]]:
    newest = max((event.sequence for event in events), default=0)
    chosen: dict[object, ParsedEvent] = {}
    replaced = [(event, say.OLDER) for event in events if event.sequence < newest]
    for event in events:
        if event.sequence == newest:
            first = chosen.setdefault(event.start, event)
            replaced += [] if first is event else [(event, say.TWICE)]
    return list(chosen.values()), replaced


def _with_exceptions(
    cores: list[ParsedEvent], exceptions: list[ParsedEvent], unread: list[UnreadChange]
) -> list[Group]:
    groups = [Group(core) for core in cores]
    changed = [day for day in (*(event.replaces for event in exceptions), *(change.day for change in unread)) if day]
    series = next((group for group in groups if group.core.repeats), None)
    # some programs change an event that does not repeat
    series = series or next((group for group in groups if _is_among(group.core.start, changed)), None)
    if series is None:
        return groups + [Group(event) for event in exceptions]
    series.exceptions += exceptions
    series.unread += unread
    return groups


def _is_among(start: date, days: list[date]) -> bool:
    """Return whether a day is this start: with its hour, or by its date where either has none."""
    return any(
        day == start if isinstance(day, datetime) and isinstance(start, datetime) else _date(day) == _date(start)
        for day in days
    )


def _date(value: date) -> date:
    return date(value.year, value.month, value.day)
