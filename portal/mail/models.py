"""The outbox: a letter is a row, written in the transaction of the change that it tells of; and whether letters go."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from portal.db import EMPTY, NEVER_TWICE, Base, Moment


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
        Index("ix_letter_state_useful_until", "state", "useful_until"),
        Index("ix_letter_state_kind_useful_until", "state", "kind", "useful_until"),
        Index("ix_letter_kind_person_id_posted_at", "kind", "person_id", "posted_at"),
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
    name: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSON)
    posted_at: Mapped[datetime] = mapped_column(Moment)
    useful_until: Mapped[datetime] = mapped_column(Moment)

    state: Mapped[str] = mapped_column(default=LetterState.WAITING)
    due_at: Mapped[datetime] = mapped_column(Moment)
    claim: Mapped[str | None]  # a random token of the worker that is sending it; release 0.1.0 writes none
    claimed_until: Mapped[datetime | None] = mapped_column(Moment)  # renewed while its worker lives
    tried_at: Mapped[datetime | None] = mapped_column(Moment)  # when the pause before `due_at` began
    tries: Mapped[int] = mapped_column(default=0)
    answer: Mapped[str] = mapped_column(default="")  # what the other side said last, or why it was dropped
    sent_at: Mapped[datetime | None] = mapped_column(Moment)


class Cause(StrEnum):
    """Why the mail server takes no letter of ours at all."""

    SIGN_IN = "sign-in"  # it does not let us in: password, certificate, greeting
    SENDER = "sender"  # it does not accept the address that letters come from
    DOMAINS = "domains"  # it refused letters to several mail domains in a row, for a reason that is about us


class Outbox(Base):
    """One row: whether letters go at all. Without it they do."""

    __tablename__ = "outbox"

    name: Mapped[str] = mapped_column(primary_key=True)
    held_at: Mapped[datetime | None] = mapped_column(Moment)  # after a restore, until somebody releases it
    paused_at: Mapped[datetime | None] = mapped_column(Moment)  # until a probe letter goes through
    cause: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    answer: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # of the mail server
    tries: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    tried_at: Mapped[datetime | None] = mapped_column(Moment)
    next_at: Mapped[datetime | None] = mapped_column(Moment)  # when a probe letter may go
    suspects: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # mail domains that refused us in a row
