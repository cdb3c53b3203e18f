"""The bytes of each event, kept in memory: when one session changes, a feed renders that one and joins the rest."""

from collections.abc import Iterable
from hashlib import blake2b
from threading import Lock

from portal.feeds.rules import EventFacts, event_of

ROOM = 32 * 1024 * 1024  # bytes: some 25,000 events
_NONE = (b"", b"")


class KeptEvents:
    """The latest bytes of each event, by its UID, with a hash of the facts that they were rendered from.

    Other facts, other bytes: so nothing has to be told here that a session changed. When the room is full, further
    events are rendered each time and the others stay; throwing out the least used would throw out each of them just
    before the next feed asks for it.
    """

    def __init__(self, room: int = ROOM) -> None:
        self.rendered = 0  # how often one was
        self._room = room
        self._size = 0
        self._events: dict[str, tuple[bytes, bytes]] = {}
        self._lock = Lock()

    def bytes_of(self, events: Iterable[EventFacts]) -> list[bytes]:
        return [self._bytes_of(facts) for facts in events]

    def _bytes_of(self, facts: EventFacts) -> bytes:
        mark = blake2b(repr(facts).encode(), digest_size=16).digest()
        known, text = self._events.get(facts.uid, _NONE)
        if known == mark:
            return text
        text = event_of(facts).to_ical()
        with self._lock:
            self.rendered += 1
            grows = len(text) - len(self._events.get(facts.uid, _NONE)[1])
            if self._size + grows <= self._room:
                self._events[facts.uid] = (mark, text)
                self._size += grows
        return text
