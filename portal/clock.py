"""The one clock: the process's, never the database's."""

from datetime import UTC, datetime


def now() -> datetime:
    """Return the current moment in UTC. Jobs and commands call it once and pass it on; requests use `web.moment`."""
    return datetime.now(UTC)
