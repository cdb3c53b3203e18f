"""The outbox: a letter is a row, written in the transaction of the change that it tells of."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from portal.db import NEVER_TWICE, Base, Moment


class LetterState(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    REFUSED = "refused"  # the other side will not take it, now or ever
    DROPPED = "dropped"  # it was no longer of use, or no longer true, before it could be sent


class Letter(Base):
    """The facts of one moment, for one mailbox. The words are made at sending: same facts, same bytes."""

    __tablename__ = "letter"
    __table_args__ = (
        Index("ix_letter_state_due_at", "state", "due_at"),
        Index("ix_letter_kind_person_id_posted_at", "kind", "person_id", "posted_at"),
        Index("ix_letter_mailbox_posted_at", "mailbox", "posted_at"),
        NEVER_TWICE,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    unique_key: Mapped[str] = mapped_column(unique=True)  # what, whom, which version: never posted twice
    message_id: Mapped[str] = mapped_column(unique=True)
    language: Mapped[str]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), index=True)
    signup_id: Mapped[int | None] = mapped_column(ForeignKey("signup.id", ondelete="CASCADE"), index=True)
    address: Mapped[str]
    mailbox: Mapped[str | None]  # in which the address ends, for caps; an older release, running beside, writes none
    name: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSON)
    posted_at: Mapped[datetime] = mapped_column(Moment)
    useful_until: Mapped[datetime] = mapped_column(Moment)

    state: Mapped[str] = mapped_column(default=LetterState.WAITING)
    due_at: Mapped[datetime] = mapped_column(Moment)
    claimed_until: Mapped[datetime | None] = mapped_column(Moment)  # the lease of the worker that is sending it
    tries: Mapped[int] = mapped_column(default=0)
    answer: Mapped[str] = mapped_column(default="")  # what the other side said last, or why it was dropped
    sent_at: Mapped[datetime | None] = mapped_column(Moment)
