"""The outbox. A letter is a row, written in the transaction of the change that it reports."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from portal.db import EMPTY, NEVER_TWICE, Base, Moment


class LetterState(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    REFUSED = "refused"  # the mail server refused it permanently
    DROPPED = "dropped"  # it was obsolete or expired before it could be sent


class Letter(Base):
    """A letter to one mailbox, as facts of one moment. It is rendered at sending: same facts, same bytes."""

    __tablename__ = "letter"
    __table_args__ = (
        Index("ix_letter_state_due_at", "state", "due_at"),
        Index("ix_letter_state_useful_until", "state", "useful_until"),
        Index("ix_letter_state_kind_useful_until", "state", "kind", "useful_until"),
        Index("ix_letter_kind_person_id_posted_at", "kind", "person_id", "posted_at"),
        Index("ix_letter_mailbox_posted_at", "mailbox", "posted_at"),
        NEVER_TWICE,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    unique_key: Mapped[str] = mapped_column(unique=True)  # kind, recipient and version: never posted twice
    message_id: Mapped[str] = mapped_column(unique=True)
    language: Mapped[str]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), index=True)
    signup_id: Mapped[int | None] = mapped_column(ForeignKey("signup.id", ondelete="CASCADE"), index=True)
    address: Mapped[str]
    # the mailbox behind the address, for limits; None from older releases running in parallel
    mailbox: Mapped[str | None]
    name: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSON)
    posted_at: Mapped[datetime] = mapped_column(Moment)
    useful_until: Mapped[datetime] = mapped_column(Moment)

    state: Mapped[str] = mapped_column(default=LetterState.WAITING)
    due_at: Mapped[datetime] = mapped_column(Moment)
    claim: Mapped[str | None]  # a random token of the sending worker; None from release 0.1.0
    claimed_until: Mapped[datetime | None] = mapped_column(Moment)  # renewed while its worker lives
    # when the last try failed; the pause until `due_at` counts from it
    tried_at: Mapped[datetime | None] = mapped_column(Moment)
    tries: Mapped[int] = mapped_column(default=0)
    answer: Mapped[str] = mapped_column(default="")  # the mail server's last answer, or why it was dropped
    sent_at: Mapped[datetime | None] = mapped_column(Moment)


class Cause(StrEnum):
    """Why the mail server accepts none of our letters."""

    SIGN_IN = "sign-in"  # login failed: password, certificate, greeting
    SENDER = "sender"  # it rejects our sender address
    DOMAINS = "domains"  # several mail domains in a row refused us, for a reason that concerns us


class Outbox(Base):
    """A single row with the state of the outbox; without it, letters go."""

    __tablename__ = "outbox"

    name: Mapped[str] = mapped_column(primary_key=True)
    held_at: Mapped[datetime | None] = mapped_column(Moment)  # after a restore, until released
    paused_at: Mapped[datetime | None] = mapped_column(Moment)  # until a probe letter succeeds
    cause: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    answer: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # the mail server's answer
    tries: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    tried_at: Mapped[datetime | None] = mapped_column(Moment)
    next_at: Mapped[datetime | None] = mapped_column(Moment)  # when the next probe letter may go
    suspects: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # mail domains that refused us in a row
