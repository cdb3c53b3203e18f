"""Reads of the outbox."""

from datetime import datetime

from sqlalchemy import ColumnElement, or_, select

from portal.db import db
from portal.mail.models import Letter, LetterState


def due(now: datetime) -> ColumnElement[bool]:
    """What makes a letter one to send now: it waits, its pause is over, and no worker has it."""
    is_free = or_(Letter.claimed_until.is_(None), Letter.claimed_until < now)
    return (Letter.state == LetterState.WAITING) & (Letter.due_at <= now) & is_free


def is_any_due(now: datetime) -> bool:
    """A look that writes nothing: the worker looks every second."""
    return db.session.scalar(select(Letter.id).where(due(now)).limit(1)) is not None
