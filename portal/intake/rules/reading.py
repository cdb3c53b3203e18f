"""Reads a calendar file into proposed drafts and refused events, each with its line and a message."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from portal.intake.rules import results as say
from portal.intake.rules.blocks import blocks_of
from portal.intake.rules.drafts import draft_of
from portal.intake.rules.events import ParsedEvent, UnreadChange, event_of, title_in, unread_change
from portal.intake.rules.groups import Group, groups_of
from portal.intake.rules.parts import EVENT, JOURNAL, TASK, CalendarPart, parts_of
from portal.intake.rules.repeats import Timed, days_of, in_place_of, timed
from portal.intake.rules.results import ProposedDraft, Reading, RefusedEvent, Unreadable
from portal.intake.rules.times import Bounded, Zones

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


class _Reader:
    def __init__(self, now: datetime, zone: ZoneInfo, parts: list[CalendarPart], bounded: Bounded) -> None:
        self.now, self.zone, self.bounded = now, zone, bounded
        self.zones = Zones(parts, zone, now.year, bounded)
        self.drafts: list[ProposedDraft] = []
        # what is refused on each day of a series is reported once
        self.refused: dict[tuple[int, str], RefusedEvent] = {}
        self.unread: list[UnreadChange] = []

    def read(self, parts: list[CalendarPart]) -> Reading:
        groups, replaced = groups_of(list(self._events(parts)), self.unread)
        for event, sentence in replaced:
            self._refuse(event, sentence)
        for group in sorted(groups, key=lambda group: group.is_series):  # single events first, whatever a series does
            if len(self.drafts) < _ENOUGH:
                self._read_group(group)

        found = sorted(self.drafts, key=lambda item: (item.starts, item.line))
        is_all = len(found) <= MOST
        self._refuse_others([part for part in parts if part.name == EVENT], found[:MOST], is_all)
        refused = sorted(self.refused.values(), key=lambda item: item.line)
        if not is_all:
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
                change = unread_change(part, self.zones) if part.name == EVENT else None
                self.unread += [change] if change else []

    def _refuse_others(self, events: list[CalendarPart], found: list[ProposedDraft], is_all: bool) -> None:
        """Refuse what is neither offered nor refused, so that no event is lost silently."""
        lines = {draft.line for draft in found} | {line for line, _ in self.refused}
        for part in (part for part in events if part.line not in lines):
            if is_all:
                self._refuse(part, say.REPLACED)
            else:
                self._refuse(part, say.BEYOND, most=MOST)

    def _read_group(self, group: Group) -> None:
        core = group.core
        try:
            if core.is_cancelled:
                raise Unreadable(say.CANCELLED)
            if not core.title:
                raise Unreadable(say.NO_TITLE)
            given = timed(core, core.zone)
            if group.is_series:
                self._read_series(given, group)
            else:
                self._read_single(given)
        except Unreadable as error:
            self._refuse(core, error.sentence, **error.facts)
            for event in group.exceptions:
                self._read_alone(_completed(event, core), core.is_cancelled)

    def _read_single(self, given: Timed) -> None:
        self._check_window(given)
        self._take(given, given.starts, given.ends)

    def _read_alone(self, event: ParsedEvent, is_cancelled: bool) -> None:
        """Read a changed day of a series that cannot be read."""
        try:
            if is_cancelled or event.is_cancelled:
                raise Unreadable(say.CANCELLED)
            if not event.title:
                raise Unreadable(say.NO_TITLE)
            self._read_single(timed(event, event.zone))
        except Unreadable as error:
            self._refuse(event, error.sentence, **error.facts)

    def _read_series(self, core: Timed, group: Group) -> None:
        unknown = next((change for change in group.unread if change.day is None), None)
        if unknown:
            raise Unreadable(say.CHANGE_UNREAD, line=unknown.line)
        begin = self.now.astimezone(core.zone).replace(tzinfo=None)
        others = list(self._exceptions(core, group))
        with self.bounded():
            days = days_of(core, others, begin, begin + WINDOW, MOST + 1)
        if not days:
            raise Unreadable(say.NO_DAY_LEFT)
        for given, starts, ends in days:
            self._read_day(given, starts, ends)
        for other in others:
            self._explain(other)

    def _read_day(self, given: Timed, starts: datetime, ends: datetime) -> None:
        try:
            if given.event.is_cancelled:
                raise Unreadable(say.CANCELLED)
            if not given.is_unread:
                self._take(given, starts, ends)
        except Unreadable as error:
            self._refuse(given.event, error.sentence, **error.facts)

    def _explain(self, other: Timed) -> None:
        """Refuse a changed day that lies outside of the window. A day inside it was read."""
        try:
            if not other.is_unread:
                self._check_window(other)
        except Unreadable as error:
            self._refuse(other.event, error.sentence, **error.facts)

    def _check_window(self, given: Timed) -> None:
        starts = given.starts.replace(tzinfo=given.zone)
        if starts < self.now:
            raise Unreadable(say.PAST)
        if starts > self.now + WINDOW:
            raise Unreadable(say.TOO_FAR)

    def _exceptions(self, core: Timed, group: Group) -> Iterator[Timed]:
        for event in group.exceptions:
            try:
                given = timed(_completed(event, core.event), core.zone)
                blocks_of(given.starts, given.ends)
                yield given
            except Unreadable as error:
                self._refuse(event, error.sentence, **error.facts)
                yield from in_place_of(event, event.replaces, core)
        for change in group.unread:
            yield from in_place_of(change, change.day, core)

    def _take(self, given: Timed, starts: datetime, ends: datetime) -> None:
        self.drafts.append(draft_of(given, starts, ends, self.zone))

    def _refuse(self, what: CalendarPart | ParsedEvent, sentence: str, **facts: object) -> None:
        title = what.title if isinstance(what, ParsedEvent) else title_in(what)
        self.refused.setdefault((what.line, sentence), RefusedEvent(what.line, title, sentence, facts))


def _completed(event: ParsedEvent, core: ParsedEvent) -> ParsedEvent:
    """Return a changed day with what it leaves to its series."""
    return replace(event, title=event.title or core.title, visibility=event.visibility or core.visibility)
