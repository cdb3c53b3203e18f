"""A cache of rendered events: when one session changes, a feed renders that one and joins the rest."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from typing import NamedTuple

ROOM = 32 * 1024 * 1024  # bytes: some 25,000 events
FEEDS_AGO = 200  # a session in none of the last so many feeds may be evicted


class RenderedEvent(NamedTuple):
    """A VEVENT, and until when a calendar shows it; None: as long as it shows its session."""

    text: bytes
    until: datetime | None = None


Render = Callable[[Sequence[int]], Mapping[int, list[RenderedEvent]]]


@dataclass
class _Kept:
    version: Hashable
    events: list[RenderedEvent]
    feed: int  # the last one that asked for it

    @property
    def size(self) -> int:
        return sum(len(event.text) for event in self.events)


class KeptEvents:
    """The latest events of each session, by its id, with the version that they were rendered from.

    A version is all that changes whenever a fact of an event does, so no invalidation is needed. When full, sessions
    that feeds no longer ask for are evicted; if that is not enough, further ones are rendered each time. LRU eviction
    would evict each session just before the next feed asks for it.
    """

    def __init__(self, room: int = ROOM) -> None:
        self.rendered = 0  # how many events were rendered
        self._room = room
        self._size = 0
        self._feeds = 0  # how many feeds were built
        self._sessions: dict[int, _Kept] = {}
        self._lock = Lock()

    def of(self, versions: Mapping[int, Hashable], render: Render) -> list[RenderedEvent]:
        """Return the events of one feed: of these sessions, in this order. `render` makes those that are not known."""
        with self._lock:
            self._feeds += 1
            feed = self._feeds
        found = {id: kept for id, kept in zip(versions, map(self._sessions.get, versions), strict=True) if kept}
        missing = [id for id, version in versions.items() if id not in found or found[id].version != version]
        made = {}
        if missing:
            rendered = render(missing)
            made = {id: _Kept(versions[id], rendered.get(id, []), feed) for id in missing}
            self._keep(made)
        events: list[RenderedEvent] = []
        for id in versions:
            if kept := made.get(id) or found.get(id):
                kept.feed = feed
                events += kept.events
        return events

    def clear(self) -> None:
        with self._lock:
            self._sessions.clear()
            self._size = 0

    def _keep(self, sessions: Mapping[int, _Kept]) -> None:
        with self._lock:
            self.rendered += sum(len(session.events) for session in sessions.values())
            is_swept = False
            for id, session in sessions.items():
                self._remove(id)
                if self._size + session.size > self._room and not is_swept:
                    self._sweep(session.feed - FEEDS_AGO)
                    is_swept = True
                if self._size + session.size <= self._room:
                    self._sessions[id] = session
                    self._size += session.size

    def _sweep(self, before: int) -> None:
        """Evict the sessions that no feed asked for since that one."""
        for id in [id for id, session in self._sessions.items() if session.feed < before]:
            self._remove(id)

    def _remove(self, id: int) -> None:
        if kept := self._sessions.pop(id, None):
            self._size -= kept.size


def shown(events: Iterable[RenderedEvent], now: datetime) -> list[RenderedEvent]:
    """Return the events that calendars show now."""
    return [event for event in events if event.until is None or event.until > now]
