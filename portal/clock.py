"""The one clock: the process's own, never the database's."""

from datetime import UTC, datetime


def now() -> datetime:
    """This moment in UTC. Views and jobs call it once and hand it on as `now`."""
    return datetime.now(UTC)
