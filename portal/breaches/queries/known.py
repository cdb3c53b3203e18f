"""What the outbox, the log and the roles tell of the time in which something stood open."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select, true
from sqlalchemy.orm import joinedload

from portal.breaches.models import Breach, Extent
from portal.breaches.rules import OF_A_SESSION
from portal.db import db
from portal.history.models import Action, HistoryEntry
from portal.mail.models import Letter, LetterState
from portal.networks.queries import Held, roles_held
from portal.reactions.models import Reader
from portal.summaries.models import Summary
from portal.summaries.queries.texts import summary_of

MOST = 100  # lines of the log
# Actions after which others could read more, or took something along.
OPENING = (
    *(Action.PUBLISHED, Action.MADE_PUBLIC, Action.LESSONS_PUBLIC, Action.WITHDRAWN, Action.HIDDEN, Action.EXPORTED),
    *(Action.ADDED, Action.REMOVED, Action.TAKEN_OVER, Action.ROLE_GIVEN, Action.ROLE_TAKEN),
)


@dataclass(frozen=True)
class SentLetters:
    """How many letters of a kind left, and to how many people."""

    kind: str
    count: int
    people: int


@dataclass(frozen=True)
class InvitedReaders:
    """How many readers of a summary were asked, and how many reacted."""

    summary: Summary
    asked: int
    reacted: int


def letters_in(breach: Breach, now: datetime) -> list[SentLetters]:
    """Return the letters that left while it stood open: about its session, or all of them."""
    if breach.extent == Extent.MEMBERS:
        return []
    sent = (Letter.state == LetterState.SENT) & Letter.sent_at.between(breach.began_at, breach.ended_at or now)
    about = true() if breach.extent == Extent.EVERYTHING else Letter.meeting_id == breach.meeting_id
    counts = select(Letter.kind, func.count(), func.count(func.distinct(Letter.person_id))).where(sent, about)
    return [SentLetters(*row) for row in db.session.execute(counts.group_by(Letter.kind).order_by(Letter.kind))]


def log_in(breach: Breach, now: datetime) -> list[HistoryEntry]:
    """Return what was done with it while it stood open, and made others able to read it, oldest first."""
    return _entries(HistoryEntry.action.in_(OPENING) & _about(breach), breach, now)


def sign_ins_in(breach: Breach, now: datetime) -> list[HistoryEntry]:
    """Return who signed in with a role in that time, as far as it is still in the log."""
    return _entries(HistoryEntry.action == Action.SIGNED_IN, breach, now)


def roles_in(breach: Breach, now: datetime) -> tuple[list[Held], list[HistoryEntry]]:
    """Return who has a role now and had it then, and the roles that were taken since it began."""
    until = breach.ended_at or now
    later = select(HistoryEntry.about_id, HistoryEntry.role, HistoryEntry.network_id).where(
        HistoryEntry.action == Action.ROLE_GIVEN, HistoryEntry.at > until
    )
    given_later = {tuple(row) for row in db.session.execute(later)}
    held = [
        held
        for held in roles_held()
        if (held.person.id, held.role, held.network.id if held.network else None) not in given_later
    ]
    taken = (HistoryEntry.action == Action.ROLE_TAKEN) & (HistoryEntry.at >= breach.began_at)
    return held, list(db.session.scalars(select(HistoryEntry).where(taken).options(*_WHOLE).limit(MOST)))


def invited_in(breach: Breach) -> InvitedReaders | None:
    """Return who was asked to read the summary; None when there is none, or it is not about one."""
    if breach.extent != Extent.SUMMARY or breach.meeting_id is None or not (summary := summary_of(breach.meeting_id)):
        return None
    counts = select(func.count(), func.count(Reader.reacted_at)).where(Reader.summary_id == summary.id)
    return InvitedReaders(summary, *db.session.execute(counts).one())


_WHOLE = (joinedload(HistoryEntry.by), joinedload(HistoryEntry.about), joinedload(HistoryEntry.network))


def _entries(which: ColumnElement[bool], breach: Breach, now: datetime) -> list[HistoryEntry]:
    then = HistoryEntry.at.between(breach.began_at, breach.ended_at or now)
    found = select(HistoryEntry).where(which, then).order_by(HistoryEntry.at, HistoryEntry.id).limit(MOST)
    return list(db.session.scalars(found.options(*_WHOLE)))


def _about(breach: Breach) -> ColumnElement[bool]:
    if breach.extent in OF_A_SESSION:
        return HistoryEntry.meeting_id == breach.meeting_id
    return true() if breach.extent == Extent.EVERYTHING else HistoryEntry.network_id == breach.network_id
