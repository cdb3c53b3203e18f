"""Threads in lanes: a request that waits in one lane never takes a thread of another.

Waitress has a single queue. Eight sign-ups that wait for a locked database, or eight readers of a feed that is being
built, would leave no thread for a page or the health check. Each lane has its own threads and its own FIFO queue, so
nobody is refused: a burst waits in its own lane.
"""

from typing import Any

from waitress.task import ThreadedTaskDispatcher

HEALTH, FEEDS, WRITES, PAGES = "health", "feeds", "writes", "pages"
LANES = {HEALTH: 1, FEEDS: 3, WRITES: 4, PAGES: 6}  # threads; together fewer than the connections in a pool (15)

FOR_PROGRAMS = ("/feeds/", "/embed/", "/sitemap.xml")  # and the pictures of links, which take long to draw


class Lanes(ThreadedTaskDispatcher):
    """A waitress dispatcher that hands requests to the threads of their lane."""

    def __init__(self) -> None:
        super().__init__()
        self._lanes = {name: ThreadedTaskDispatcher() for name in LANES}
        for name, count in LANES.items():
            self._lanes[name].set_thread_count(count)

    def add_task(self, task: Any) -> None:
        """Queue `task`, the channel of a connection, by its next request."""
        request = task.requests[0]
        lane = self._lanes[lane_of(getattr(request, "command", None), getattr(request, "path", None))]
        lane.add_task(task)

    def shutdown(self, cancel_pending: bool = True, timeout: int = 5) -> bool:
        stopped = [lane.shutdown(cancel_pending, timeout) for lane in self._lanes.values()]
        return any(stopped)


def lane_of(method: str | None, path: str | None) -> str:
    """Return the lane of a request. One that could not be parsed has neither method nor path, and counts as a page."""
    if path == "/healthz":  # needs no database
        return HEALTH
    if method == "POST":
        return WRITES
    path = path or ""
    return FEEDS if path.startswith(FOR_PROGRAMS) or "/preview-" in path else PAGES
