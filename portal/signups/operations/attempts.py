"""Rate limits on sign-ups: the daily limit of an unproven mailbox, which also counts refused sign-ups."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from portal.agenda.operations.lock import MeetingLock
from portal.db import open_transaction, transaction
from portal.keys import signature
from portal.people.models import Person
from portal.people.operations.sign_in import person_at, person_by_key
from portal.privacy.keeping import table_of
from portal.signups.models import Attempt, MailboxLock, Standing
from portal.signups.rules.refusals import TooManySignUps
from portal.signups.rules.signing_up import ATTEMPTS_KEPT, MOST_A_DAY
from portal.text import line_key, mailbox_behind, mailbox_key


@dataclass(frozen=True)
class Sender:
    """The submitter of a form: keyed digests of mailbox, address and network, the last with the typed name.

    With the name, so that the answer to one name never depends on who else has signed up at the address. Made before
    the transaction, since checking an address takes long.
    """

    email: str
    key: str  # of this mailbox
    mailbox: str
    address: str
    visitor: str

    @classmethod
    def of(cls, email: str, visitor: str, name: str) -> "Sender":
        key = mailbox_key(email)
        return cls(
            email,
            key,
            signature("mailbox", mailbox_behind(key)),
            signature("address", key),
            signature("visitor", visitor, line_key(name)) if visitor else "",
        )


# Built once, and of the table: each sign-up runs these while others wait, and building one takes longer than that.
_ATTEMPT = table_of(Attempt)
_OF_MAILBOX = (_ATTEMPT.c.mailbox_mark == bindparam("mailbox")) & (_ATTEMPT.c.at > bindparam("since"))
_COUNT = select(func.count()).select_from(_ATTEMPT).where(_OF_MAILBOX)
_EARLIER_REPLY = (
    select(_ATTEMPT.c.reply)
    .where(
        _ATTEMPT.c.address_mark == bindparam("address"),
        _ATTEMPT.c.visitor_mark == bindparam("visitor"),
        _ATTEMPT.c.meeting_id == bindparam("meeting_id"),
        _OF_MAILBOX,
        _ATTEMPT.c.reply.is_not(None),
    )
    .order_by(_ATTEMPT.c.id.desc())
    .limit(1)
)
_ATTEMPTS = select(_COUNT.scalar_subquery(), _EARLIER_REPLY.scalar_subquery())
_NOTE = insert(_ATTEMPT)


def admit(lock: MeetingLock, sender: Sender) -> tuple[Person, Standing | None]:
    """A step: lock the daily count of this mailbox, and return its person, with the earlier reply to this visitor for
    this name and address, if any. Raises TooManySignUps.

    Decided before looking up who takes part, so that the refusal reveals nothing about that.
    """
    _lock_mailbox(lock, sender)
    marks = {"mailbox": sender.mailbox, "address": sender.address, "visitor": sender.visitor}
    values = {**marks, "meeting_id": lock.meeting.id, "since": lock.now - ATTEMPTS_KEPT}
    count, reply = lock.session.execute(_ATTEMPTS, values).one()
    person = person_by_key(sender.key, sender.email, lock.now)
    if count >= MOST_A_DAY and not person.verified_at:
        raise TooManySignUps
    return person, Standing(reply) if reply and sender.visitor else None


def leave_way_out(email: str, now: datetime) -> None:
    """Create the person of a refused sign-up, so that they can still sign in by mail, which proves the mailbox.

    Otherwise ten labels of a mailbox (`victim+1@`) would lock out `victim@`, because sign-in letters go only to known
    people.
    """
    with transaction():
        person_at(email, now)


def forget_reply(lock: MeetingLock, sender: Sender) -> None:
    """A step: after a correction, treat this visitor's next sign-up of the mistyped address as a first one."""
    theirs = (Attempt.address_mark == sender.address) & (Attempt.visitor_mark == sender.visitor)
    here = theirs & (Attempt.meeting_id == lock.meeting.id) & (Attempt.mailbox_mark == sender.mailbox)
    lock.session.execute(update(Attempt).where(here).values(reply=None))


def note_attempt(lock: MeetingLock, sender: Sender, reply: Standing | None) -> None:
    """A step: record the submitted sign-up with its reply."""
    lock.session.execute(
        _NOTE,
        {
            "meeting_id": lock.meeting.id,
            "mailbox_mark": sender.mailbox,
            "address_mark": sender.address,
            "visitor_mark": sender.visitor,
            "reply": reply,
            "at": lock.now,
        },
    )


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
    statement = _lock_of_mailbox(lock.session.get_bind().dialect.name)
    lock.session.execute(statement, {"mark": sender.mailbox, "turn": 1, "last_at": lock.now})


@cache
def _lock_of_mailbox(dialect: str) -> sqlite.Insert | postgresql.Insert:
    """Return the statement that makes the row, or raises its count: either locks it until the commit."""
    made = (postgresql if dialect == "postgresql" else sqlite).insert(table_of(MailboxLock))
    raised = {"turn": MailboxLock.lock_count + 1, "last_at": made.excluded.last_at}
    return made.on_conflict_do_update(index_elements=["mark"], set_=raised)
