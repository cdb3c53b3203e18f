"""The table of sign-ups."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, Text, false, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.agenda.models import Meeting
from portal.db import EMPTY, NEVER_TWICE, Base, Moment
from portal.people.models import Person


class Standing(StrEnum):
    GOING = "going"
    WAITING = "waiting"
    CANCELLED = "cancelled"


class Attendance(StrEnum):
    PRESENT = "present"
    PARTLY = "partly"
    ABSENT = "absent"


class Signup(Base):
    """One person for one meeting. The queue stands in order of id; who returns joins the end with a new row."""

    __tablename__ = "signup"
    __table_args__ = (
        Index(
            "uq_signup_active",
            "meeting_id",
            "person_id",
            unique=True,
            sqlite_where=text("standing IN ('going', 'waiting')"),
            postgresql_where=text("standing IN ('going', 'waiting')"),
        ),
        Index("ix_signup_meeting_id_standing", "meeting_id", "standing"),
        NEVER_TWICE,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    standing: Mapped[str]

    name: Mapped[str]  # as typed on this form: an unproven sign-up never changes the Person
    organisation: Mapped[str] = mapped_column(default="")
    organisation_key: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # folded: one organisation, one key
    language: Mapped[str]  # of the page it came from: its letters speak it too

    salt: Mapped[str]  # of its key; a new salt makes earlier links stop
    nonce_hash: Mapped[str | None]  # of the receipt that this browser holds
    created_at: Mapped[datetime] = mapped_column(Moment)
    cancelled_at: Mapped[datetime | None] = mapped_column(Moment)
    removed_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))  # who took it away
    added_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))  # a facilitator
    confirmed_at: Mapped[datetime | None] = mapped_column(Moment)  # "I'm coming": after a move, or when asked
    asked_at: Mapped[datetime | None] = mapped_column(Moment)  # "are you coming?", while the mailbox was unproven; once
    passed_on_at: Mapped[datetime | None] = mapped_column(Moment)  # by a facilitator, when that got no answer
    seat_asked_at: Mapped[datetime | None] = mapped_column(Moment)  # for a late seat that is free now
    seat_asks: Mapped[int] = mapped_column(default=0, server_default="0")  # how often, for whichever late seat

    # Asked on the personal page; none of it is needed. What the facilitator alone reads is deleted soon after.
    first_time: Mapped[bool] = mapped_column(default=False, server_default=false())
    show_me: Mapped[bool] = mapped_column(default=False, server_default=false())  # on the list that participants see
    wants_case: Mapped[bool] = mapped_column(default=False, server_default=false())
    phone: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    learning_question: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    needs: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    extra_answer: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)

    proven_at: Mapped[datetime | None] = mapped_column(Moment)  # first use of its own link: others may see its name

    attendance: Mapped[str | None]  # of an Attendance; none while nobody noted it
    minutes: Mapped[int | None]  # of who was partly there
    has_evaluated: Mapped[bool] = mapped_column(default=False, server_default=false())  # not when, nor what

    meeting: Mapped[Meeting] = relationship(lazy="raise")
    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])

    @property
    def is_active(self) -> bool:
        return self.standing != Standing.CANCELLED


class Attempt(Base):
    """A sign-up as it was sent, whatever became of it: for a day, to count them and to answer a repeat as the first.

    The marks are keyed digests, so this table tells nobody's address or network.
    """

    __tablename__ = "signup_attempt"
    __table_args__ = (
        Index("ix_signup_attempt_at", "at"),
        Index("ix_signup_attempt_mailbox_mark_at", "mailbox_mark", "at"),
        NEVER_TWICE,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), index=True)
    mailbox_mark: Mapped[str]  # of the mailbox in which the address ends
    address_mark: Mapped[str]
    visitor_mark: Mapped[str]  # of the network that sent it; empty when it is not known
    reply: Mapped[str | None]  # the Standing that was told; none for a refusal
    at: Mapped[datetime] = mapped_column(Moment)


class MailboxLock(Base):
    """Two sign-ups of one mailbox, for different meetings, are counted one after the other."""

    __tablename__ = "mailbox_turn"

    mark: Mapped[str] = mapped_column(primary_key=True)
    lock_count: Mapped[int] = mapped_column("turn", default=0)
    last_at: Mapped[datetime] = mapped_column(Moment, index=True)
