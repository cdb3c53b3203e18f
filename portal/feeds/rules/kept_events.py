"""A cache of rendered events: when one session changes, a feed renders that one and joins the rest."""

from collections.abc import Iterable
from hashlib import blake2b
from threading import Lock

from portal.feeds.rules.calendar import EventFacts, event_of

ROOM = 32 * 1024 * 1024  # bytes: some 25,000 events
FEEDS_AGO = 200  # an event in none of the last so many feeds may be evicted
_NONE = (b"", b"", 0)


class KeptEvents:
    """The latest bytes of each event, by UID, with a hash of the facts they were rendered from.

    Changed facts change the hash, so no invalidation is needed. When full, events that feeds no longer ask for are
    evicted; if that is not enough, further events are rendered each time. LRU eviction would evict each event just
    before the next feed asks for it.
    """

    def __init__(self, room: int = ROOM) -> None:
        self.rendered = 0  # how many events were rendered
        self._room = room
        self._size = 0
        self._feeds = 0  # how many feeds were built
        self._events: dict[str, tuple[bytes, bytes, int]] = {}  # hash, bytes, and the last feed that asked for it
        self._lock = Lock()

    def bytes_of(self, events: Iterable[EventFacts]) -> list[bytes]:
        """Return the bytes of the events of one feed."""
        with self._lock:
            self._feeds += 1
            feed = self._feeds
        texts, rendered = [], 0
        for facts in events:
            mark = blake2b(repr(facts).encode(), digest_size=16).digest()
            known, text, _ = self._events.get(facts.uid, _NONE)
            if known != mark:
                text = event_of(facts).to_ical()
                rendered += 1
            texts.append((facts.uid, mark, text))
        self._keep(texts, rendered, feed)
        return [text for _, _, text in texts]

    def _keep(self, texts: list[tuple[str, bytes, bytes]], rendered: int, feed: int) -> None:
        with self._lock:
            self.rendered += rendered
            is_swept = False
            for uid, mark, text in texts:
                grows = len(text) - len(self._events.get(uid, _NONE)[1])
                if self._size + grows > self._room and not is_swept:
                    self._sweep(feed - FEEDS_AGO)
                    is_swept = True
                    grows = len(text) - len(self._events.get(uid, _NONE)[1])
                if self._size + grows <= self._room:
                    self._events[uid] = (mark, text, feed)
                    self._size += grows

    def _sweep(self, before: int) -> None:
        """Evict the events that no feed asked for since that one."""
        for uid in [uid for uid, (_, _, feed) in self._events.items() if feed < before]:
            self._size -= len(self._events.pop(uid)[1])
