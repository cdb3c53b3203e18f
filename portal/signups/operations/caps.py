"""The steps that count sign-ups: a mailbox that nobody has proven gets only so many a day, whatever became of them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select, update

from portal.agenda.operations.lock import MeetingLock
from portal.db import insert_if_new, transaction
from portal.keys import signature
from portal.people.models import Person
from portal.people.operations.sign_in import person_at
from portal.signups.models import Attempt, MailboxLock, Standing
from portal.signups.rules.refusals import TooManySignUps
from portal.signups.rules.signing_up import ATTEMPTS_KEPT, MOST_A_DAY
from portal.text import mailbox_for_caps, mailbox_key


@dataclass(frozen=True)
class Sender:
    """The sender of a form as keyed digests: of the mailbox, the address and the network."""

    mailbox: str
    address: str
    visitor: str

    @classmethod
    def of(cls, email: str, visitor: str) -> "Sender":
        return cls(
            signature("mailbox", mailbox_for_caps(email)),
            signature("address", mailbox_key(email)),
            signature("visitor", visitor) if visitor else "",
        )


def admit(lock: MeetingLock, sender: Sender, email: str) -> Person:
    """A step: the person at this mailbox, alone with its count of the day. Raises TooManySignUps.

    Decided before it is looked up who takes part, so it tells nothing of that.
    """
    _lock_mailbox(lock, sender)
    today = (Attempt.mailbox_mark == sender.mailbox) & (Attempt.at > lock.now - ATTEMPTS_KEPT)
    count = lock.session.scalar(select(func.count()).select_from(Attempt).where(today)) or 0
    person = person_at(email, lock.now)
    if count >= MOST_A_DAY and not person.verified_at:
        raise TooManySignUps
    return person


def leave_way_out(email: str, now: datetime) -> None:
    """Make the person of a refused sign-up known, so that signing in by letter, which proves the mailbox, is open.

    Else ten labels of a mailbox (`victim+1@`) would shut out `victim@`, whom no sign-in letter would reach either.
    """
    with transaction():
        person_at(email, now)


def earlier_reply(lock: MeetingLock, sender: Sender) -> Standing | None:
    """A step: what this visitor was told when they signed this address up before; None when nobody knows."""
    theirs = (Attempt.address_mark == sender.address) & (Attempt.visitor_mark == sender.visitor)
    here = theirs & (Attempt.meeting_id == lock.meeting.id) & (Attempt.mailbox_mark == sender.mailbox)
    earlier = select(Attempt.reply).where(here, Attempt.reply.is_not(None), Attempt.at > lock.now - ATTEMPTS_KEPT)
    reply = lock.session.scalars(earlier.order_by(Attempt.id.desc()).limit(1)).first()
    return Standing(reply) if reply and sender.visitor else None


def forget_reply(lock: MeetingLock, sender: Sender) -> None:
    """A step: this visitor has said that the address was a slip: their next sign-up of it is a first one."""
    theirs = (Attempt.address_mark == sender.address) & (Attempt.visitor_mark == sender.visitor)
    here = theirs & (Attempt.meeting_id == lock.meeting.id) & (Attempt.mailbox_mark == sender.mailbox)
    lock.session.execute(update(Attempt).where(here).values(reply=None))


def note_attempt(lock: MeetingLock, sender: Sender, reply: Standing | None) -> None:
    """A step: the sign-up as it was sent, with what it was told."""
    lock.session.add(
        Attempt(
            meeting_id=lock.meeting.id,
            mailbox_mark=sender.mailbox,
            address_mark=sender.address,
            visitor_mark=sender.visitor,
            reply=reply,
            at=lock.now,
        )
    )
    lock.session.flush()


def forget_attempts(now: datetime) -> None:
    """Delete what counts no more."""
    with transaction() as session:
        session.execute(delete(Attempt).where(Attempt.at <= now - ATTEMPTS_KEPT))
        session.execute(delete(MailboxLock).where(MailboxLock.last_at <= now - ATTEMPTS_KEPT))


def _lock_mailbox(lock: MeetingLock, sender: Sender) -> None:
    """Wait until nobody else counts the sign-ups of this mailbox. Comes before the lock on its person."""
    own_row = update(MailboxLock).where(MailboxLock.mark == sender.mailbox)
    is_mine = False
    while not is_mine:  # once, unless the row was too old and is deleted between the two
        insert_if_new(MailboxLock, mark=sender.mailbox, lock_count=0, last_at=lock.now)
        count = own_row.values({MailboxLock.lock_count: MailboxLock.lock_count + 1, MailboxLock.last_at: lock.now})
        is_mine = bool(lock.session.execute(count).rowcount)  # pyright: ignore[reportAttributeAccessIssue]  an UPDATE always has one
