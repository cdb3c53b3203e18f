"""The table of sign-ups."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import ForeignKey, Index, Text, false, text
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from portal.agenda.models import Meeting
from portal.db import EMPTY, NEVER_TWICE, Base, Moment
from portal.people.models import Person
from portal.text import line_key


class Standing(StrEnum):
    GOING = "going"
    WAITING = "waiting"
    CANCELLED = "cancelled"


class Attendance(StrEnum):
    PRESENT = "present"
    PARTLY = "partly"
    ABSENT = "absent"


class OrganisationKeys(NamedTuple):
    """By what somebody counts towards the seats of an organisation; "" counts towards none."""

    name: str = ""  # the organisation they typed, folded
    domain: str = ""  # that of their address, unless it is one where anybody can have an address


class Signup(Base):
    """One person's sign-up for one meeting.

    A Person is the owner of a mailbox; several people can share it, each with a sign-up under their own name. The queue
    is ordered by id; a person who signs up again joins the end with a new row.
    """

    __tablename__ = "signup"
    __table_args__ = (
        Index(
            "uq_signup_active",
            "meeting_id",
            "person_id",
            "name_key",
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
    # raised with each other standing: together with that of the meeting it is the SEQUENCE of their own calendar
    sequence: Mapped[int] = mapped_column(default=1, server_default=text("1"))

    name: Mapped[str]  # as typed on this form: an unproven sign-up never changes the Person
    # folded; empty in a row of the former release, until the worker fills it in
    name_key: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    organisation: Mapped[str] = mapped_column(default="")
    # folded: spelling variants of one organisation share a key
    organisation_key: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    # the mail domain, for the seats of an organisation; "" where anybody can have an address; None: not known yet
    domain_key: Mapped[str | None]
    language: Mapped[str]  # of the page it came from; its letters use it too

    salt: Mapped[str]  # part of its key; renewing it revokes earlier links
    nonce_hash: Mapped[str | None]  # the hash of the nonce in the browser's receipt
    created_at: Mapped[datetime] = mapped_column(Moment)
    cancelled_at: Mapped[datetime | None] = mapped_column(Moment)
    # the facilitator who removed it
    removed_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    # the facilitator who added it
    added_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    # made by the portal for a member of the meeting's network
    is_member_seat: Mapped[bool] = mapped_column(default=False, server_default=false())
    confirmed_at: Mapped[datetime | None] = mapped_column(Moment)  # "I'm coming": after a move, or when asked
    # when we asked "are you coming?" of an unproven mailbox; once
    asked_at: Mapped[datetime | None] = mapped_column(Moment)
    # when the letter of three days before was posted, or when another letter to the mailbox named this seat
    see_you_at: Mapped[datetime | None] = mapped_column(Moment)
    # when a facilitator passed the seat on, after no answer
    passed_on_at: Mapped[datetime | None] = mapped_column(Moment)
    replaced_at: Mapped[datetime | None] = mapped_column(Moment)  # when its holder named a colleague to come instead
    seat_asked_at: Mapped[datetime | None] = mapped_column(Moment)  # when the late seat that is free now was offered
    seat_asks: Mapped[int] = mapped_column(default=0, server_default="0")  # how many late seats were offered so far

    # Optional answers on the personal page. What only the facilitator reads is deleted soon after the meeting.
    first_time: Mapped[bool] = mapped_column(default=False, server_default=false())
    # on the list of names that participants see
    show_me: Mapped[bool] = mapped_column(default=False, server_default=false())
    wants_case: Mapped[bool] = mapped_column(default=False, server_default=false())
    phone: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    learning_question: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    needs: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    extra_answer: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)

    # first use of its own link: from then on others may see its name
    proven_at: Mapped[datetime | None] = mapped_column(Moment)

    attendance: Mapped[str | None]  # an Attendance; None until it is recorded
    minutes: Mapped[int | None]  # minutes present, for partial attendance
    # when it was noted as present with all others at once, and not changed since
    noted_together_at: Mapped[datetime | None] = mapped_column(Moment)
    # the person's own choice, since some registers look back five years
    five_years: Mapped[bool] = mapped_column(default=False, server_default=false())
    # whether an evaluation was sent; not when, nor what it says
    has_evaluated: Mapped[bool] = mapped_column(default=False, server_default=false())

    meeting: Mapped[Meeting] = relationship(lazy="raise")
    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])

    @validates("standing")
    def raise_sequence(self, _column: str, standing: str) -> str:
        """Count each change of standing, whichever operation makes it."""
        if self.standing and self.standing != standing:
            self.sequence += 1
        return standing

    @validates("name")
    def fold_name(self, _column: str, name: str) -> str:
        self.name_key = line_key(name)
        return name

    @property
    def organisation_keys(self) -> OrganisationKeys:
        return OrganisationKeys(self.organisation_key, self.domain_key or "")

    @property
    def is_active(self) -> bool:
        return self.standing != Standing.CANCELLED


class Attempt(Base):
    """A submitted sign-up, whatever its outcome. Kept for a day, to count attempts and to answer a repeat like the
    first.

    The marks are keyed digests, so the table reveals no address or network.
    """

    __tablename__ = "signup_attempt"
    __table_args__ = (
        Index("ix_signup_attempt_at", "at"),
        Index("ix_signup_attempt_mailbox_mark_at", "mailbox_mark", "at"),
        NEVER_TWICE,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), index=True)
    mailbox_mark: Mapped[str]  # digest of the mailbox behind the address, without its +label
    address_mark: Mapped[str]
    visitor_mark: Mapped[str]  # digest of the client's network and the name it typed; empty when unknown
    reply: Mapped[str | None]  # the Standing in the reply; None for a refusal
    at: Mapped[datetime] = mapped_column(Moment)


class MailboxLock(Base):
    """A row to lock, so that sign-ups of one mailbox for different meetings are counted one after the other."""

    __tablename__ = "mailbox_turn"

    mark: Mapped[str] = mapped_column(primary_key=True)
    lock_count: Mapped[int] = mapped_column("turn", default=0)
    last_at: Mapped[datetime] = mapped_column(Moment, index=True)
