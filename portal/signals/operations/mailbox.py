"""Naming the mailbox that receives a network's signals, removing it, and what its owner says: no more."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, exists, select

from portal.agenda.models import Meeting
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.inserting import insert_if_new
from portal.keys import signature
from portal.networks.operations.lock import NetworkLock, lock_network
from portal.people.models import Person
from portal.people.operations.sign_in import person_at
from portal.signals.models import NoSignals, PolicyMailbox, SignalQuestion
from portal.signals.rules import MailboxWantsNone
from portal.text import mailbox_for_caps


@dataclass(frozen=True)
class MailboxText:
    """What was typed."""

    email: str
    role: str  # who it is, without a name
    name: str = ""


def name_mailbox(network_id: int, text: MailboxText, by_id: int, now: datetime) -> None:
    """Name the mailbox, in place of another. Idempotent; naming it again keeps it for longer.

    Raises NetworkGone, and MailboxWantsNone for one whose owner stopped the signals of this network.
    """
    with transaction() as session:
        lock = lock_network(network_id, now)
        if _wants_none(lock, text.email):
            raise MailboxWantsNone
        person = person_at(text.email, now)
        mailbox = _mailbox(lock) or PolicyMailbox(network_id=network_id)
        mailbox.person_id, mailbox.role, mailbox.name = person.id, text.role, text.name
        mailbox.given_by_id, mailbox.given_at = by_id, now
        session.add(mailbox)
        note(Action.POLICY_MAILBOX, by_id, now, network_id=network_id)


def remove_mailbox(network_id: int, by_id: int, now: datetime) -> None:
    """Let nobody receive signals any more. What waits for an answer can still be answered. Idempotent."""
    with transaction() as session:
        lock = lock_network(network_id, now)
        if mailbox := _mailbox(lock):
            session.delete(mailbox)
            note(Action.POLICY_MAILBOX, by_id, now, network_id=network_id)


def stop_signals(question_id: int, now: datetime) -> None:
    """Honour the owner of the mailbox who wants no signals of this network: it is forgotten, and never named again.

    What they were asked and did not answer cannot be answered any more. Idempotent.
    """
    with transaction() as session:
        asked = session.get_one(SignalQuestion, question_id)
        person, meeting = session.get_one(Person, asked.person_id), session.get_one(Meeting, asked.meeting_id)
        if meeting.network_id is None:
            asked.answer_until = min(asked.answer_until, now)
            return
        network_id = meeting.network_id
        lock = lock_network(network_id, now)
        insert_if_new(NoSignals, network_id=network_id, mark=_mark(person.email or ""), at=now)
        mailbox = _mailbox(lock)
        if mailbox and mailbox.person_id == person.id:
            session.delete(mailbox)
            note(Action.POLICY_MAILBOX, None, now, network_id=network_id)
        for each in session.scalars(_unanswered_by(person.id, network_id)):
            each.answer_until = min(each.answer_until, now)


def _mailbox(lock: NetworkLock) -> PolicyMailbox | None:
    return lock.session.get(PolicyMailbox, lock.network.id, populate_existing=True)


def _unanswered_by(person_id: int, network_id: int) -> Select[SignalQuestion]:
    theirs = select(SignalQuestion).join(Meeting, Meeting.id == SignalQuestion.meeting_id)
    mine = (SignalQuestion.person_id == person_id) & (Meeting.network_id == network_id)
    return theirs.where(mine, SignalQuestion.answered_at.is_(None))


def _wants_none(lock: NetworkLock, email: str) -> bool:
    unwanted = (NoSignals.network_id == lock.network.id) & (NoSignals.mark == _mark(email))
    return bool(lock.session.scalar(select(exists().where(unwanted))))


def _mark(email: str) -> str:
    """Return the digest of the mailbox: a +label or another spelling brings no letters back."""
    return signature("no-signals", mailbox_for_caps(email))
