"""Threads in lanes: who waits in one lane never takes a thread of another.

Waitress has one queue for all. Then eight sign-ups that wait for a locked database, or eight readers of a feed that is
being built, leave no thread for a page or the health check. A lane has its own threads and its own queue, in order of
arrival, so nobody is refused: a burst waits in its own lane.
"""

from typing import Any

from waitress.task import ThreadedTaskDispatcher

HEALTH, FEEDS, WRITES, PAGES = "health", "feeds", "writes", "pages"
LANES = {HEALTH: 1, FEEDS: 3, WRITES: 4, PAGES: 6}  # threads; together fewer than a pool has connections (15)


class Lanes(ThreadedTaskDispatcher):
    """The dispatcher of a waitress server: it has no threads of its own, each lane has."""

    def __init__(self) -> None:
        super().__init__()
        self._lanes = {name: ThreadedTaskDispatcher() for name in LANES}
        for name, count in LANES.items():
            self._lanes[name].set_thread_count(count)

    def add_task(self, task: Any) -> None:
        """`task` is the channel of a connection, its next request first."""
        request = task.requests[0]
        lane = self._lanes[lane_of(getattr(request, "command", None), getattr(request, "path", None))]
        lane.add_task(task)

    def shutdown(self, cancel_pending: bool = True, timeout: int = 5) -> bool:
        stopped = [lane.shutdown(cancel_pending, timeout) for lane in self._lanes.values()]
        return any(stopped)


def lane_of(method: str | None, path: str | None) -> str:
    """The lane of a request. One that could not be parsed has neither, and is answered as a page is."""
    if path == "/healthz":  # asks nothing of the database
        return HEALTH
    if method == "POST":
        return WRITES
    return FEEDS if (path or "").startswith("/feeds/") else PAGES
