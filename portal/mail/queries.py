"""Reads of the outbox."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, case, exists, func, or_, select, true

from portal.agenda.models import Meeting
from portal.agenda.queries.led import led_by
from portal.agenda.rules.who_may import What, has_all
from portal.db import db
from portal.mail.models import Letter, LetterState, Outbox
from portal.mail.rules import IN_THE_SIGN_IN_LANE, LONGEST_LEASE, OLD, SLACK, STUCK, Gate, Lane, gate_of
from portal.people.models import Person, Role

ON_A_PAGE = 50
OUTBOX = "letters"  # the name of the one row of its table
Found = list[tuple[Letter, Meeting | None]]


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


@dataclass(frozen=True)
class LetterFilter:
    """Which letters a reader wants to see; each is a part of the address."""

    state: str = ""
    session: str = ""  # the slug of a meeting


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
    In the lane of sign-in letters those of whoever has a role come first: a flood of them is of strangers.
    """
    which = due(now) & (Letter.useful_until < now) if only_late else due(now)
    for domain in avoided:
        address = func.lower(Letter.address)
        which &= address.not_like(f"%@{domain}") & address.not_like(f"%.{domain}")
    for lane in lanes:
        found = select(Letter.id).where(which).limit(1)
        if lane == Lane.SIGN_IN:
            has_role = exists(select(Role.id).where(Role.person_id == Letter.person_id))
            found = found.where(Letter.kind.in_(IN_THE_SIGN_IN_LANE)).order_by(case((has_role, 0), else_=1))
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


def refused_seen_by(reader: Person, chosen: LetterFilter) -> list[int]:
    """The refused letters of a filter, as far as they are this reader's to know; oldest first."""
    refused = select(Letter.id).where(Letter.state == LetterState.REFUSED, _seen_by(reader), _of_session(chosen))
    return list(db.session.scalars(refused.order_by(Letter.id)))


def letter_seen_by(reader: Person, letter_id: int) -> Letter | None:
    """The letter, when its state is this reader's to know."""
    return db.session.scalar(select(Letter).where(Letter.id == letter_id, _seen_by(reader)))


def letters_seen_by(reader: Person, chosen: LetterFilter, page: int) -> tuple[Found, bool]:
    """Those that were refused first, then the newest: one page of it, from one; and whether there is more."""
    is_refused = case((Letter.state == LetterState.REFUSED, 0), else_=1)
    found = select(Letter, Meeting).outerjoin(Meeting, Meeting.id == Letter.meeting_id)
    found = found.where(_seen_by(reader), _of_session(chosen)).order_by(is_refused, Letter.id.desc())
    if chosen.state:
        found = found.where(Letter.state == chosen.state)
    rows = db.session.execute(found.offset((page - 1) * ON_A_PAGE).limit(ON_A_PAGE + 1)).all()
    return [(letter, meeting) for letter, meeting in rows[:ON_A_PAGE]], len(rows) > ON_A_PAGE


def posted_then(kind: str, meeting_id: int, at: datetime) -> int:
    """How many letters of this kind the deed of that moment posted about a meeting."""
    count = select(func.count()).select_from(Letter).where(Letter.kind == kind, Letter.meeting_id == meeting_id)
    return db.session.scalar(count.where(Letter.posted_at == at)) or 0


def states_seen_by(reader: Person, chosen: LetterFilter) -> Counter[str]:
    """How many letters stand how, whatever state was chosen."""
    count = select(Letter.state, func.count()).where(_seen_by(reader), _of_session(chosen)).group_by(Letter.state)
    return Counter(dict(db.session.execute(count).all()))


def _seen_by(reader: Person) -> ColumnElement[bool]:
    """All for who has all of them; else those about sessions that they lead, or of networks that they coordinate."""
    if has_all(reader, What.LETTERS):
        return true()
    led = select(Meeting.id).where(led_by(reader))
    of_network = select(Meeting.id).where(Meeting.network_id.in_(reader.network_ids))
    return Letter.meeting_id.in_(led) | Letter.meeting_id.in_(of_network)


def _of_session(chosen: LetterFilter) -> ColumnElement[bool]:
    if not chosen.session:
        return true()
    return Letter.meeting_id.in_(select(Meeting.id).where(Meeting.slug == chosen.session))
