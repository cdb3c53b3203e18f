"""Letting an attendee write the draft, by their personal link."""

from datetime import datetime

from sqlalchemy.orm import joinedload

from portal.db import open_transaction, transaction
from portal.mail.operations.posting import has_room
from portal.mail.rules.limits import ASKED_TO_WRITE
from portal.signups.models import Signup
from portal.signups.operations.posting import post_to
from portal.signups.rules.attendance import was_there
from portal.summaries.models import Summary
from portal.summaries.operations.lock import lock_summary
from portal.summaries.rules.steps import refuse_summary
from portal.summaries.rules.writer import (
    WRITES_FOR,
    NotTheWriter,
    WriterAskedOften,
    WriterWasNotThere,
    refuse_to_ask_writer,
    refuse_writer,
)


def ask_writer(meeting_id: int, signup_id: int, now: datetime) -> None:
    """Ask this attendee by letter to write the draft within two weeks; whoever was asked before no longer can.

    Raises NotHeldYet, NothingComesAfter, OnlyLessons, RoundIsOpen, WriterWasNotThere; WriterAskedOften, since asking
    and withdrawing in turn would mail them without end.
    """
    with transaction() as session:
        lock, summary = lock_summary(meeting_id, now)
        refuse_summary(lock.meeting, now)
        refuse_to_ask_writer(summary)
        signup = session.get(Signup, signup_id, options=[joinedload(Signup.person)], populate_existing=True)
        if signup is None or signup.meeting_id != meeting_id or not was_there(signup) or not signup.person.has_mailbox:
            raise WriterWasNotThere
        if summary.writer_signup_id == signup.id and summary.writer_until and now < summary.writer_until:
            return
        if not has_room(ASKED_TO_WRITE, signup.person, meeting_id, now):
            raise WriterAskedOften
        summary.writer_signup_id, summary.writer_until, summary.skipped_at = signup.id, now + WRITES_FOR, None
        post_to(lock, signup, "write-summary", useful_until=summary.writer_until)


def stop_writer(meeting_id: int, now: datetime) -> None:
    """Withdraw the link. What was written stays. Idempotent."""
    with transaction():
        _lock, summary = lock_summary(meeting_id, now)
        summary.writer_signup_id, summary.writer_until = None, None


def refuse_attendee(summary: Summary, signup_id: int, now: datetime) -> None:
    """A step: check that this attendee may write, read afresh. Raises NotTheWriter, WriterTooLate."""
    signup = open_transaction().get(Signup, signup_id, populate_existing=True)
    if signup is None or not was_there(signup):
        raise NotTheWriter
    refuse_writer(summary, signup_id, now)
