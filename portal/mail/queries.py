"""Queries on the outbox."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, case, func, or_, select

from portal.db import db
from portal.mail.models import Letter, LetterState, Outbox
from portal.mail.rules.sending import (
    GOES_FIRST,
    IN_THE_SIGN_IN_LANE,
    LONGEST_LEASE,
    OLD,
    SLACK,
    STUCK,
    Gate,
    Lane,
    gate_of,
)

OUTBOX = "letters"  # the key of its single row


@dataclass(frozen=True)
class Orphan:
    """A claim that may belong to a dead worker, as first seen."""

    letter_id: int
    claimed_until: datetime


@dataclass(frozen=True)
class OldOutbox:
    """How many letters are overdue, and since when."""

    count: int
    since: datetime


def due(now: datetime) -> ColumnElement[bool]:
    """SQL condition: waiting, its pause over, and unclaimed.

    A letter posted or tried well after `now` is due too: the clock was set back, so its pause is meaningless.
    """
    is_free = Letter.claimed_until.is_(None)
    ahead = now + SLACK
    is_time = or_(Letter.due_at <= now, Letter.posted_at > ahead, Letter.tried_at > ahead)
    return (Letter.state == LetterState.WAITING) & is_free & is_time


def next_due(
    lanes: Iterable[Lane], now: datetime, only_late: bool, avoided: Iterable[str] = ()
) -> Iterator[Select[int]]:
    """Return the queries for the next letter, one per lane; `only_late`: those to be dropped.

    Leaves out letters to the `avoided` mail domains and their subdomains. In the sign-in lane, letters with the fact
    `goes_first` go first, so that a flood by strangers does not delay known people.
    """
    which = due(now) & (Letter.useful_until < now) if only_late else due(now)
    for domain in avoided:
        address = func.lower(Letter.address)
        which &= address.not_like(f"%@{domain}") & address.not_like(f"%.{domain}")
    for lane in lanes:
        found = select(Letter.id).where(which).limit(1)
        if lane == Lane.SIGN_IN:
            goes_first = case((Letter.facts[GOES_FIRST].as_boolean(), 0), else_=1)
            found = found.where(Letter.kind.in_(IN_THE_SIGN_IN_LANE)).order_by(goes_first)
        else:
            found = found.where(Letter.kind.not_in(IN_THE_SIGN_IN_LANE))
        yield found.order_by(Letter.useful_until, Letter.id)


def is_any_due(lanes: Iterable[Lane], now: datetime) -> bool:
    """Return whether a letter is due. Read-only, as each connection polls every second."""
    only_late = gate_at(now) == Gate.SHUT
    return any(db.session.scalar(found) is not None for found in next_due(lanes, now, only_late))


def orphans(now: datetime) -> list[Orphan]:
    """Return claims that expired, or that expire implausibly late, after a jump of the clock."""
    is_out = or_(Letter.claimed_until < now, Letter.claimed_until > now + LONGEST_LEASE)
    waiting = Letter.state == LetterState.WAITING
    return [Orphan(*row) for row in db.session.execute(select(Letter.id, Letter.claimed_until).where(waiting, is_out))]


def gate_at(now: datetime) -> Gate:
    return gate_of(db.session.get(Outbox, OUTBOX, populate_existing=True), now)


def outbox_state() -> Outbox | None:
    """Return why letters are held or paused; None when they go."""
    outbox = db.session.get(Outbox, OUTBOX, populate_existing=True)
    return outbox if outbox and (outbox.held_at or outbox.paused_at) else None


def old_outbox(now: datetime) -> OldOutbox | None:
    """Return the overdue letters; None when there are none.

    Overdue is a quarter of an hour after it was due, or three minutes and two tries, when the mail server is down. A
    letter that was tried counts only while no later letter went out: one full mailbox is no problem of the outbox.
    """
    last_sent = select(Letter.id).where(Letter.state == LetterState.SENT).order_by(Letter.id.desc()).limit(1)
    newest = db.session.scalar(last_sent) or 0
    is_stuck = (Letter.tries > 1) & (Letter.posted_at < now - STUCK) & (Letter.id > newest)
    found = select(func.count(), func.min(Letter.posted_at)).where(
        Letter.state == LetterState.WAITING, or_(Letter.due_at < now - OLD, is_stuck)
    )
    count, since = db.session.execute(found).one()
    return OldOutbox(count, since) if count else None


def oldest_waiting() -> datetime | None:
    """Return when the oldest letter that waits was posted."""
    return db.session.scalar(select(func.min(Letter.posted_at)).where(Letter.state == LetterState.WAITING))


def listed(state: str) -> Iterator[Letter]:
    """Return all letters, or those of one state, oldest first."""
    found = select(Letter).order_by(Letter.id).execution_options(yield_per=500)
    yield from db.session.scalars(found.where(Letter.state == state) if state else found)


def refused_ids() -> list[int]:
    return list(db.session.scalars(select(Letter.id).where(Letter.state == LetterState.REFUSED).order_by(Letter.id)))


def posted_then(kind: str, meeting_id: int, at: datetime) -> int:
    """Return how many letters of this kind were posted about a meeting at that moment."""
    count = select(func.count()).select_from(Letter).where(Letter.kind == kind, Letter.meeting_id == meeting_id)
    return db.session.scalar(count.where(Letter.posted_at == at)) or 0
