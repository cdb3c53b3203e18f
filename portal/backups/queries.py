"""Queries on backups, and on what a restore would send."""

from datetime import datetime

from sqlalchemy import func, select

from portal.db import db
from portal.heartbeat import BACKUP, last_heartbeat
from portal.mail.models import Letter, LetterState


def last_backup() -> datetime | None:
    """Return when the last good backup was taken; None when there is none."""
    return last_heartbeat(BACKUP)


def letters_that_wait(now: datetime) -> dict[str, int]:
    """Return how many letters of each kind are sent once the outbox is released: waiting, and still of use."""
    waiting = (Letter.state == LetterState.WAITING) & (Letter.useful_until >= now)
    found = select(Letter.kind, func.count()).where(waiting).group_by(Letter.kind).order_by(Letter.kind)
    return dict(db.session.execute(found).all())
