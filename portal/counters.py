"""Two counters that tell whether a cached copy is still valid.

*calendar* covers what feeds show, and pages with them. *seats* covers what only pages show: seats and facilitators. A
draft raises neither, since no reader sees it.
"""

from enum import StrEnum

from sqlalchemy import select, update
from sqlalchemy.orm import Mapped, mapped_column

from portal.db import Base, db, insert_if_new, open_transaction


class Count(StrEnum):
    CALENDAR = "calendar"
    SEATS = "seats"
    ADDRESSES = "addresses"  # of no copy; a lock that serialises the makers of sessions


class Counter(Base):
    __tablename__ = "counter"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int] = mapped_column(default=0)


def raise_counters(*names: Count) -> None:
    """A step, the last of its transaction: other writers wait for these rows, so hold them briefly."""
    session = open_transaction()
    session.flush()
    for name in sorted(names):  # in one order, to avoid deadlocks
        insert_if_new(Counter, name=name, value=0)
        session.execute(update(Counter).where(Counter.name == name).values(value=Counter.value + 1))


def counters() -> tuple[int, int]:
    """Return the counters (calendar, seats). Read them before the content that is cached under them."""
    values = dict(db.session.execute(select(Counter.name, Counter.value)).all())
    return values.get(Count.CALENDAR, 0), values.get(Count.SEATS, 0)
