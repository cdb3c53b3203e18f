"""The steps that count sign-ups: a mailbox that nobody has proven gets only so many a day, whatever became of them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select, update

from portal.agenda.models import Meeting
from portal.db import insert_if_new, open_transaction, transaction
from portal.keys import signature
from portal.people.models import Person
from portal.people.operations.sign_in import person_at
from portal.signups.models import Attempt, MailboxTurn, Standing
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


def take_turn_of_mailbox(sender: Sender, now: datetime) -> None:
    """Wait until nobody else counts the sign-ups of this mailbox; after the turn of the meeting, before its person."""
    session = open_transaction()
    turn = update(MailboxTurn).where(MailboxTurn.mark == sender.mailbox)
    is_mine = False
    while not is_mine:  # once, unless the row was too old and is deleted between the two
        insert_if_new(MailboxTurn, mark=sender.mailbox, turn=0, last_at=now)
        taken = session.execute(turn.values(turn=MailboxTurn.turn + 1, last_at=now))
        is_mine = bool(taken.rowcount)  # pyright: ignore[reportAttributeAccessIssue]  an UPDATE always has one


def leave_way_out(email: str, now: datetime) -> None:
    """Make the person of a refused sign-up known, so that signing in by letter, which proves the mailbox, is open.

    Else ten labels of a mailbox (`victim+1@`) would shut out `victim@`, whom no sign-in letter would reach either.
    """
    with transaction():
        person_at(email, now)


def refuse_too_many(sender: Sender, person: Person, now: datetime) -> None:
    """Raises TooManySignUps. Decided before it is looked up who takes part, so it tells nothing of that."""
    today = (Attempt.mailbox_mark == sender.mailbox) & (Attempt.at > now - ATTEMPTS_KEPT)
    count = open_transaction().scalar(select(func.count()).select_from(Attempt).where(today)) or 0
    if count >= MOST_A_DAY and not person.verified_at:
        raise TooManySignUps


def earlier_reply(meeting: Meeting, sender: Sender, now: datetime) -> Standing | None:
    """What this visitor was told when they signed this address up before; None when they did not, or nobody knows."""
    theirs = (Attempt.address_mark == sender.address) & (Attempt.visitor_mark == sender.visitor)
    here = theirs & (Attempt.meeting_id == meeting.id) & (Attempt.mailbox_mark == sender.mailbox)
    told = select(Attempt.reply).where(here, Attempt.reply.is_not(None), Attempt.at > now - ATTEMPTS_KEPT)
    reply = open_transaction().scalars(told.order_by(Attempt.id.desc()).limit(1)).first()
    return Standing(reply) if reply and sender.visitor else None


def forget_reply(meeting: Meeting, sender: Sender) -> None:
    """This visitor has said that the address was a slip: their next sign-up of it is a first one."""
    theirs = (Attempt.address_mark == sender.address) & (Attempt.visitor_mark == sender.visitor)
    here = theirs & (Attempt.meeting_id == meeting.id) & (Attempt.mailbox_mark == sender.mailbox)
    open_transaction().execute(update(Attempt).where(here).values(reply=None))


def note_attempt(meeting: Meeting, sender: Sender, reply: Standing | None, now: datetime) -> None:
    open_transaction().add(
        Attempt(
            meeting_id=meeting.id,
            mailbox_mark=sender.mailbox,
            address_mark=sender.address,
            visitor_mark=sender.visitor,
            reply=reply,
            at=now,
        )
    )
    open_transaction().flush()


def forget_attempts(now: datetime) -> None:
    """Delete what counts no more."""
    with transaction() as session:
        session.execute(delete(Attempt).where(Attempt.at <= now - ATTEMPTS_KEPT))
        session.execute(delete(MailboxTurn).where(MailboxTurn.last_at <= now - ATTEMPTS_KEPT))
