"""Two counters that tell a kept copy whether it is still true.

*calendar*: what feeds show, and pages with them. *seats*: what pages alone show: seats, and who facilitates. A draft
raises neither: no reader sees it.
"""

from enum import StrEnum

from sqlalchemy import select, update
from sqlalchemy.orm import Mapped, mapped_column

from portal.db import Base, db, insert_if_new, open_transaction


class Count(StrEnum):
    CALENDAR = "calendar"
    SEATS = "seats"
    ADDRESSES = "addresses"  # of no copy: the lock on which the makers of sessions wait for each other


class Counter(Base):
    __tablename__ = "counter"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int] = mapped_column(default=0)


def raise_counters(*names: Count) -> None:
    """A step, the last of its transaction: everybody who writes waits for these rows, so briefly."""
    session = open_transaction()
    session.flush()
    for name in sorted(names):  # always in the same order, so that two cannot wait for each other
        insert_if_new(Counter, name=name, value=0)
        session.execute(update(Counter).where(Counter.name == name).values(value=Counter.value + 1))


def counters() -> tuple[int, int]:
    """(calendar, seats) as they stand. Read them before the content that is kept under them."""
    values = dict(db.session.execute(select(Counter.name, Counter.value)).all())
    return values.get(Count.CALENDAR, 0), values.get(Count.SEATS, 0)
