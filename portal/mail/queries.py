"""Reads of the outbox."""

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

OUTBOX = "letters"  # the name of the one row of its table


@dataclass(frozen=True)
class Orphan:
    """A claim that may be of a worker that died, as it was seen."""

    letter_id: int
    claimed_until: datetime


@dataclass(frozen=True)
class OldOutbox:
    """How many letters wait too long, and since when."""

    count: int
    since: datetime


def due(now: datetime) -> ColumnElement[bool]:
    """What makes a letter one to send now: it waits, its pause is over, and no worker has it.

    A letter that was posted or tried well after `now` is due too: the clock was set back, and its pause says nothing.
    """
    is_free = Letter.claimed_until.is_(None)
    ahead = now + SLACK
    is_time = or_(Letter.due_at <= now, Letter.posted_at > ahead, Letter.tried_at > ahead)
    return (Letter.state == LetterState.WAITING) & is_free & is_time


def next_due(
    lanes: Iterable[Lane], now: datetime, only_late: bool, avoided: Iterable[str] = ()
) -> Iterator[Select[int]]:
    """What finds the next letter to send, a query for each lane; `only_late`: those that are to be dropped.

    Letters to the `avoided` mail domains, and to those below them, are left out.
    In the lane of sign-in letters those come first whose facts say so: a flood of them is of strangers.
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
    """A look that writes nothing: each connection of the worker looks every second."""
    only_late = gate_at(now) == Gate.SHUT
    return any(db.session.scalar(found) is not None for found in next_due(lanes, now, only_late))


def orphans(now: datetime) -> list[Orphan]:
    """The claims whose time is over, or lies further ahead than any claim does: after a jump of the clock."""
    is_out = or_(Letter.claimed_until < now, Letter.claimed_until > now + LONGEST_LEASE)
    waiting = Letter.state == LetterState.WAITING
    return [Orphan(*row) for row in db.session.execute(select(Letter.id, Letter.claimed_until).where(waiting, is_out))]


def gate_at(now: datetime) -> Gate:
    return gate_of(db.session.get(Outbox, OUTBOX, populate_existing=True), now)


def outbox_state() -> Outbox | None:
    """Why letters do not go; none when they do."""
    outbox = db.session.get(Outbox, OUTBOX, populate_existing=True)
    return outbox if outbox and (outbox.held_at or outbox.paused_at) else None


def old_outbox(now: datetime) -> OldOutbox | None:
    """Letters that should have gone, and wait; none when the outbox is not old.

    That is a quarter of an hour after they were due, or three minutes and two tries: then the mail server is away.
    A letter that was tried counts only while nothing that was posted later has gone: one full mailbox is no old outbox.
    """
    last_sent = select(Letter.id).where(Letter.state == LetterState.SENT).order_by(Letter.id.desc()).limit(1)
    newest = db.session.scalar(last_sent) or 0
    is_stuck = (Letter.tries > 1) & (Letter.posted_at < now - STUCK) & (Letter.id > newest)
    found = select(func.count(), func.min(Letter.posted_at)).where(
        Letter.state == LetterState.WAITING, or_(Letter.due_at < now - OLD, is_stuck)
    )
    count, since = db.session.execute(found).one()
    return OldOutbox(count, since) if count else None


def listed(state: str) -> Iterator[Letter]:
    """Every letter, or those of one state, oldest first."""
    found = select(Letter).order_by(Letter.id).execution_options(yield_per=500)
    yield from db.session.scalars(found.where(Letter.state == state) if state else found)


def refused_ids() -> list[int]:
    return list(db.session.scalars(select(Letter.id).where(Letter.state == LetterState.REFUSED).order_by(Letter.id)))


def posted_then(kind: str, meeting_id: int, at: datetime) -> int:
    """How many letters of this kind the action of that moment posted about a meeting."""
    count = select(func.count()).select_from(Letter).where(Letter.kind == kind, Letter.meeting_id == meeting_id)
    return db.session.scalar(count.where(Letter.posted_at == at)) or 0
