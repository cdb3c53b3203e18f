"""Rate limits on sign-ups: the daily limit of an unproven mailbox, which also counts refused sign-ups."""

from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, func, select, update

from portal.agenda.operations.lock import MeetingLock
from portal.db import insert_if_new, open_transaction, transaction
from portal.keys import signature
from portal.people.models import Person
from portal.people.operations.sign_in import person_at
from portal.signups.models import Attempt, MailboxLock, Standing
from portal.signups.rules.refusals import TooManySignUps
from portal.signups.rules.signing_up import ATTEMPTS_KEPT, MOST_A_DAY
from portal.text import line_key, mailbox_for_caps, mailbox_key


@dataclass(frozen=True)
class Sender:
    """The submitter of a form, as keyed digests of mailbox, address and network; the last with the typed name.

    With the name, so that the answer to one name never depends on who else has signed up at the address.
    """

    mailbox: str
    address: str
    visitor: str

    @classmethod
    def of(cls, email: str, visitor: str, name: str) -> "Sender":
        return cls(
            signature("mailbox", mailbox_for_caps(email)),
            signature("address", mailbox_key(email)),
            signature("visitor", visitor, line_key(name)) if visitor else "",
        )


# Built once: each sign-up runs these while others wait, and building one takes longer than running it.
_COUNT = (
    select(func.count())
    .select_from(Attempt)
    .where(Attempt.mailbox_mark == bindparam("mailbox"), Attempt.at > bindparam("since"))
)
_EARLIER_REPLY = (
    select(Attempt.reply)
    .where(
        Attempt.address_mark == bindparam("address"),
        Attempt.visitor_mark == bindparam("visitor"),
        Attempt.meeting_id == bindparam("meeting_id"),
        Attempt.mailbox_mark == bindparam("mailbox"),
        Attempt.reply.is_not(None),
        Attempt.at > bindparam("since"),
    )
    .order_by(Attempt.id.desc())
    .limit(1)
)
_COUNT_LOCK = (
    update(MailboxLock.__table__)  # pyright: ignore[reportArgumentType]  its type is a FromClause
    .where(MailboxLock.mark == bindparam("mailbox"))
    .values({MailboxLock.lock_count: MailboxLock.lock_count + 1, MailboxLock.last_at: bindparam("moment")})
)


def admit(lock: MeetingLock, sender: Sender, email: str) -> Person:
    """A step: return the person at this mailbox and lock its daily count. Raises TooManySignUps.

    Decided before looking up who takes part, so that the refusal reveals nothing about that.
    """
    _lock_mailbox(lock, sender)
    count = lock.session.scalar(_COUNT, {"mailbox": sender.mailbox, "since": lock.now - ATTEMPTS_KEPT}) or 0
    person = person_at(email, lock.now)
    if count >= MOST_A_DAY and not person.verified_at:
        raise TooManySignUps
    return person


def leave_way_out(email: str, now: datetime) -> None:
    """Create the person of a refused sign-up, so that they can still sign in by mail, which proves the mailbox.

    Otherwise ten labels of a mailbox (`victim+1@`) would lock out `victim@`, because sign-in letters go only to known
    people.
    """
    with transaction():
        person_at(email, now)


def earlier_reply(lock: MeetingLock, sender: Sender) -> Standing | None:
    """A step: return the earlier reply to this visitor for this name and address; None when there is none."""
    values = {"meeting_id": lock.meeting.id, "since": lock.now - ATTEMPTS_KEPT, **asdict(sender)}
    reply = lock.session.scalars(_EARLIER_REPLY, values).first()
    return Standing(reply) if reply and sender.visitor else None


def forget_reply(lock: MeetingLock, sender: Sender) -> None:
    """A step: after a correction, treat this visitor's next sign-up of the mistyped address as a first one."""
    theirs = (Attempt.address_mark == sender.address) & (Attempt.visitor_mark == sender.visitor)
    here = theirs & (Attempt.meeting_id == lock.meeting.id) & (Attempt.mailbox_mark == sender.mailbox)
    lock.session.execute(update(Attempt).where(here).values(reply=None))


def note_attempt(lock: MeetingLock, sender: Sender, reply: Standing | None) -> None:
    """A step: record the submitted sign-up with its reply."""
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
    """Delete attempts too old to count."""
    with transaction() as session:
        session.execute(delete(Attempt).where(Attempt.at <= now - ATTEMPTS_KEPT))
        session.execute(delete(MailboxLock).where(MailboxLock.last_at <= now - ATTEMPTS_KEPT))


def forget_attempts_of(email: str) -> None:
    """A step: delete the attempts for this address."""
    theirs = Attempt.address_mark == signature("address", mailbox_key(email))
    open_transaction().execute(delete(Attempt).where(theirs), execution_options={"synchronize_session": False})


def _lock_mailbox(lock: MeetingLock, sender: Sender) -> None:
    """Lock the mailbox's count. To avoid deadlocks, call it before locking its person."""
    is_mine = False
    while not is_mine:  # loops once, unless the row expired and was deleted in between
        insert_if_new(MailboxLock, mark=sender.mailbox, lock_count=0, last_at=lock.now)
        count = lock.session.execute(_COUNT_LOCK, {"mailbox": sender.mailbox, "moment": lock.now})
        is_mine = bool(count.rowcount)  # pyright: ignore[reportAttributeAccessIssue]  an UPDATE always has one
