"""The one clock: the process's own, never the database's."""

from datetime import UTC, datetime


def now() -> datetime:
    """This moment in UTC. Jobs and commands call it once and hand it on; what answers a request has `web.moment`."""
    return datetime.now(UTC)
