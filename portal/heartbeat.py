"""Heartbeats: when something was last alive or done: a row per kind of process, and for the last backup and restore."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Mapped, mapped_column

from portal.db import Base, Moment, db, transaction
from portal.inserting import insert_if_new

WORKER = "worker"
BACKUP = "backup"  # when the last good one was taken
RESTORE = "restore"  # when one was put back
BEAT = timedelta(seconds=10)  # at most one write in this time, for any number of workers


class Heartbeat(Base):
    """One row per name, overwritten and never deleted; it holds nothing personal."""

    __tablename__ = "heartbeat"

    name: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)


def beat(name: str, now: datetime) -> None:
    """Record that `name` is alive, unless recorded a moment ago."""
    last = last_heartbeat(name)
    if last is not None and last <= now < last + BEAT:
        return
    with transaction() as session:
        if not insert_if_new(Heartbeat, name=name, at=now):
            session.get_one(Heartbeat, name, with_for_update=True).at = now


def last_heartbeat(name: str = WORKER) -> datetime | None:
    """Return the last heartbeat of this name; None when there is none.

    One in the future means that the clock was set back since; the next beat corrects it.
    """
    return db.session.scalar(select(Heartbeat.at).where(Heartbeat.name == name))
