"""Signs of life: a row for each sort of process, which it renews every few seconds by its own clock."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Mapped, mapped_column

from portal.db import Base, Moment, db, insert_if_new, transaction

WORKER = "worker"
BEAT = timedelta(seconds=10)  # at most one write in this time, whatever the number of workers


class Heartbeat(Base):
    """One row a name, written over and never removed: nothing personal is in it."""

    __tablename__ = "heartbeat"

    name: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)


def beat(name: str, now: datetime) -> None:
    """Write that `name` is alive, unless that was written a moment ago."""
    last = last_heartbeat(name)
    if last is not None and last <= now < last + BEAT:
        return
    with transaction() as session:
        if not insert_if_new(Heartbeat, name=name, at=now):
            session.get_one(Heartbeat, name, with_for_update=True).at = now


def last_heartbeat(name: str = WORKER) -> datetime | None:
    """When a process of this name last wrote that it was alive; none when it never did.

    A moment in the future means that the clock was set back since: the next beat writes the right one.
    """
    return db.session.scalar(select(Heartbeat.at).where(Heartbeat.name == name))
