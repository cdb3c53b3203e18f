"""Reads a calendar file into proposed drafts and refused events, each with its line and a message."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from portal.intake.rules import offered as say
from portal.intake.rules.events import ParsedEvent, event_of, title_in
from portal.intake.rules.offered import ProposedDraft, Reading, RefusedEvent, Unreadable
from portal.intake.rules.parts import EVENT, JOURNAL, TASK, CalendarPart, parts_of
from portal.intake.rules.repeats import Timed, days_of, timed
from portal.intake.rules.times import LONGEST, Bounded, Zones

MOST_BYTES = 1024 * 1024
MOST = 500  # events in a file, and days resulting from it
WINDOW = timedelta(days=2 * 365)  # from now
_ENOUGH = 5 * MOST  # days of series; the first of these are used
_NO_EVENT = {TASK: say.TASK, JOURNAL: say.JOURNAL}


def read_calendar(data: bytes, now: datetime, zone: ZoneInfo, bounded: Bounded) -> Reading:
    """Read an untrusted file. Expanding a series or a zone, which may never end, runs in `bounded`."""
    if len(data) > MOST_BYTES:
        return Reading(sentence=say.TOO_LARGE)
    if not data.strip():
        return Reading(sentence=say.EMPTY)
    parts = parts_of(data)
    if parts is None:
        return Reading(sentence=say.NO_CALENDAR)
    count = sum(part.name in (EVENT, *_NO_EVENT) for part in parts)
    if count > MOST:
        return Reading(sentence=say.TOO_MANY, facts={"n": count, "most": MOST})
    return _Reader(now, zone, parts, bounded).read(parts)


@dataclass
class Group:
    """An event; for a series, with its overridden days."""

    core: ParsedEvent
    exceptions: list[ParsedEvent] = field(default_factory=list)

    @property
    def is_series(self) -> bool:
        return bool(self.core.repeats or self.exceptions)


class _Reader:
    def __init__(self, now: datetime, zone: ZoneInfo, parts: list[CalendarPart], bounded: Bounded) -> None:
        self.now, self.zone, self.bounded = now, zone, bounded
        self.zones = Zones(parts, zone, now.year, bounded)
        self.found: list[ProposedDraft] = []
        # what is refused on each day of a series is reported once
        self.refused: dict[tuple[int, str], RefusedEvent] = {}

    def read(self, parts: list[CalendarPart]) -> Reading:
        groups, replaced = groups_of(self._events(parts))
        for event, sentence in replaced:
            self._refuse(event, sentence)
        for group in sorted(groups, key=lambda group: group.is_series):  # single events first, whatever a series does
            if len(self.found) < _ENOUGH:
                self._read_group(group)

        found = sorted(self.found, key=lambda item: (item.starts, item.line))
        refused = sorted(self.refused.values(), key=lambda item: item.line)
        if len(found) > MOST:
            return Reading(found[:MOST], refused, say.FIRST_ONES, {"most": MOST})
        return Reading(found, refused, "" if any(part.name == EVENT for part in parts) else say.NOTHING)

    def _events(self, parts: list[CalendarPart]) -> Iterator[ParsedEvent]:
        for part in parts:
            try:
                if part.name in _NO_EVENT:
                    raise Unreadable(_NO_EVENT[part.name])
                if part.name == EVENT:
                    yield event_of(part, self.zones)
            except Unreadable as error:
                self._refuse(part, error.sentence, **error.facts)

    def _read_group(self, group: Group) -> None:
        core = group.core
        try:
            if core.is_cancelled:
                raise Unreadable(say.CANCELLED)
            if not core.title:
                raise Unreadable(say.NO_TITLE)
            given = timed(core, core.zone)
            if group.is_series:
                self._read_series(given, group.exceptions)
            else:
                self._read_single(given)
        except Unreadable as error:
            self._refuse(core, error.sentence, **error.facts)

    def _read_single(self, given: Timed) -> None:
        starts = given.starts.replace(tzinfo=given.zone)
        if starts < self.now:
            raise Unreadable(say.PAST)
        if starts > self.now + WINDOW:
            raise Unreadable(say.TOO_FAR)
        self._take(given, given.starts, given.ends)

    def _read_series(self, core: Timed, exceptions: list[ParsedEvent]) -> None:
        begin = self.now.astimezone(core.zone).replace(tzinfo=None)
        others = list(self._exceptions(core, exceptions))
        with self.bounded():
            days = days_of(core, others, begin, begin + WINDOW, MOST + 1)
        if not days:
            raise Unreadable(say.NO_DAY_LEFT)
        for given, starts, ends in days:
            if given.event.is_cancelled:
                self._refuse(given.event, say.CANCELLED)
            elif ends - starts > LONGEST:
                self._refuse(given.event, say.TOO_LONG)
            else:
                self._take(given, starts, ends)

    def _exceptions(self, core: Timed, exceptions: list[ParsedEvent]) -> Iterator[Timed]:
        for event in exceptions:
            try:
                yield timed(replace(event, title=event.title or core.event.title), core.zone)
            except Unreadable as error:
                self._refuse(event, error.sentence, **error.facts)

    def _take(self, given: Timed, starts: datetime, ends: datetime) -> None:
        begins, over = (self._here(wall, given) for wall in (starts, ends))
        if over <= begins:  # an overnight event when the clocks change
            over = begins + max(ends - starts, timedelta(minutes=1))
        event = given.event
        words = (event.title, event.description, event.place, event.online_url)
        self.found.append(ProposedDraft(event.line, event.uid, *words, begins, over, given.notes, event.online_details))

    def _here(self, wall: datetime, given: Timed) -> datetime:
        moment = wall.replace(second=0, microsecond=0, tzinfo=given.zone)
        return moment.astimezone(UTC).astimezone(self.zone).replace(tzinfo=None, fold=0)

    def _refuse(self, what: CalendarPart | ParsedEvent, sentence: str, **facts: object) -> None:
        title = what.title if isinstance(what, ParsedEvent) else title_in(what)
        self.refused.setdefault((what.line, sentence), RefusedEvent(what.line, title, sentence, facts))


def groups_of(events: Iterable[ParsedEvent]) -> tuple[list[Group], list[tuple[ParsedEvent, str]]]:
    """Return the groups in file order, and the events replaced by another with the same UID, with a message.

    RFC 5545 §3.8.4.7 requires a unique UID. Some programs give all events the same one: those stay separate.
    """
    by_uid: dict[str, list[ParsedEvent]] = defaultdict(list)
    for event in events:
        by_uid[event.uid or f"line {event.line}"].append(event)
    groups: list[Group] = []
    replaced: list[tuple[ParsedEvent, str]] = []
    for same in by_uid.values():
        cores, left_out = _cores([event for event in same if event.replaces is None])
        replaced += left_out
        groups += _with_exceptions(cores, [event for event in same if event.replaces is not None])
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


def _with_exceptions(cores: list[ParsedEvent], exceptions: list[ParsedEvent]) -> list[Group]:
    groups = [Group(core) for core in cores]
    series = next((group for group in groups if group.core.repeats), None)
    if series is None:
        return groups + [Group(event) for event in exceptions]
    series.exceptions += exceptions
    return groups
