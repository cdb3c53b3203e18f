"""Reading all rows of a worker's own SQLite file, again only when somebody committed."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Watch:
    """A connection that only reads, and what it read last: `data_version` moves with each commit of any other."""

    connection: sqlite3.Connection
    version: int = -1
    rows: list[str] = field(default_factory=list)


_open: dict[str, Watch] = {}


def rows_of(place: str, read: Callable[[sqlite3.Cursor], list[str]]) -> list[str]:
    """Return the rows of the file, by `read` where something was committed since this test read them last."""
    watch = _open.get(place) or Watch(sqlite3.connect(place, check_same_thread=False, isolation_level=None))
    _open[place] = watch
    [version] = watch.connection.execute("PRAGMA data_version").fetchone()
    if version != watch.version:
        watch.version, watch.rows = version, read(watch.connection.cursor())
    return list(watch.rows)


def close_watches() -> None:
    """Close the files at the end of a test: the next one may replace them, or restore a backup over them."""
    while _open:
        _open.popitem()[1].connection.close()
