"""Two counters that tell whether a cached copy is still valid.

*calendar* covers what feeds show, and pages with them. *seats* covers what only pages show: seats and facilitators. A
draft raises neither, since no reader sees it.

Each also says when it was raised, for `Last-Modified`.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache

from sqlalchemy import BigInteger, case, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Mapped, mapped_column

from portal.clock import now
from portal.db import Base, db, open_transaction


class Count(StrEnum):
    CALENDAR = "calendar"
    SEATS = "seats"
    FEED_RELEASE = "feed-release"  # no counter: its value is a hash of the code and settings that feeds are made with
    SITE = "site"  # what organisers set by screen: each process keeps it until this is raised
    ADDRESSES = "addresses"  # of no copy; a lock that serialises the makers of sessions


class Counter(Base):
    __tablename__ = "counter"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int] = mapped_column(default=0)
    # when it was last raised, in seconds since 1970; of several times in one second, the next
    raised: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0")


def raise_counters(*names: Count) -> None:
    """A step, the last of its transaction: other writers wait for these rows, so hold them briefly."""
    session = open_transaction()
    session.flush()
    if not names:
        return

    # Not the moment of the operation, which may have waited for a lock: other changes may have been seen since.
    second = int(now().timestamp())
    rows = [{"name": name, "value": 1, "raised": second} for name in sorted(names)]  # in one order: no deadlocks
    session.execute(_raise(session.get_bind().dialect.name), rows)


@cache
def _raise(dialect: str) -> sqlite.Insert | postgresql.Insert:
    """Return the statement that raises a counter; built once, since most operations end with it."""
    insert = (postgresql if dialect == "postgresql" else sqlite).insert(Counter.__table__)  # pyright: ignore[reportArgumentType]  its type is a FromClause
    second = insert.excluded.raised
    # A second change of one second may be committed when that second is over, and its date given out already.
    raised = case((Counter.raised >= second, second + 1), else_=second)
    return insert.on_conflict_do_update(
        index_elements=[Counter.name], set_={"value": Counter.value + 1, "raised": raised}
    )


_VALUES = select(Counter.name, Counter.value)  # built once: each page that is kept runs it


def counters() -> tuple[int, int]:
    """Return the counters (calendar, seats). Read them before the content that is cached under them."""
    return calendar_and_seats(counter_values())


def counter_values() -> dict[str, int]:
    """Return the value of each counter that was ever raised, in one statement."""
    return dict(db.session.execute(_VALUES).all())


def calendar_and_seats(values: Mapping[str, int]) -> tuple[int, int]:
    """Return the two counters of `counters()`."""
    return values.get(Count.CALENDAR, 0), values.get(Count.SEATS, 0)


def raised_at(name: Count) -> datetime | None:
    """Return when the counter was last raised, to the second; None for never."""
    second = db.session.scalar(select(Counter.raised).where(Counter.name == name))
    return datetime.fromtimestamp(second, UTC) if second else None
