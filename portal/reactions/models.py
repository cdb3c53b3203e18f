"""The tables of the reaction round: invitees and their reactions."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Text, UniqueConstraint, false
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.db import EMPTY, NEVER_TWICE, Base, Moment
from portal.people.models import Person
from portal.summaries.models import Summary

TABLE = "table"  # the part of a reaction to the rows of obstacle, what helped and next step
WHOLE = "whole"  # the part of a reaction to the whole summary


class ReactionKind(StrEnum):
    AGREE = "agree"
    ADDITION = "addition"
    NUANCE = "nuance"
    LEAVE_OUT = "leave-out"  # "rather not mention": hides its paragraph at once


class Outcome(StrEnum):
    """The facilitator's answer to a reaction."""

    ADOPTED = "adopted"
    PARTLY = "partly"
    DECLINED = "declined"  # with a reason


class Reader(Base):
    """A person invited to the round: an attendee is asked to react, a network member who missed it reads along.

    Earlier releases asked such members too; their rows have neither `signup_id` nor `reads_along`.
    """

    __tablename__ = "round_reader"
    __table_args__ = (UniqueConstraint("summary_id", "person_id"), NEVER_TWICE)

    id: Mapped[int] = mapped_column(primary_key=True)
    summary_id: Mapped[int] = mapped_column(ForeignKey("summary.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    # for an attendee
    signup_id: Mapped[int | None] = mapped_column(ForeignKey("signup.id", ondelete="CASCADE"), index=True)
    reads_along: Mapped[bool] = mapped_column(default=False, server_default=false())  # not asked whether it is right
    name: Mapped[str]
    salt: Mapped[str]  # part of the key in the letter
    reacted_at: Mapped[datetime | None] = mapped_column(Moment)  # the first reaction

    summary: Mapped[Summary] = relationship(lazy="raise")
    person: Mapped[Person] = relationship(lazy="raise")

    @property
    def was_there(self) -> bool:
        return self.signup_id is not None


class Reaction(Base):
    """A reader's reaction to one part."""

    __tablename__ = "reaction"
    __table_args__ = (UniqueConstraint("reader_id", "part", "kind"), NEVER_TWICE)

    id: Mapped[int] = mapped_column(primary_key=True)
    summary_id: Mapped[int] = mapped_column(ForeignKey("summary.id", ondelete="CASCADE"), index=True)
    # removed after the retention period
    reader_id: Mapped[int | None] = mapped_column(ForeignKey("round_reader.id", ondelete="SET NULL"))
    part: Mapped[str]
    kind: Mapped[str]
    text: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    sentence: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # what a LEAVE_OUT points at
    is_named: Mapped[bool] = mapped_column(default=False, server_default=false())  # else "a participant"
    is_private: Mapped[bool] = mapped_column(default=False, server_default=false())  # for the facilitators only
    at: Mapped[datetime] = mapped_column(Moment)

    outcome: Mapped[str | None]
    reason: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    handled_at: Mapped[datetime | None] = mapped_column(Moment)
    handled_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    passed_on_at: Mapped[datetime | None] = mapped_column(Moment)  # to the organisers, when no facilitator answered

    reader: Mapped[Reader | None] = relationship(lazy="raise")
    summary: Mapped[Summary] = relationship(lazy="raise")

    # Hybrid expressions, used for rows and in SQL: keep `&` and `==`, since `and` and `is` mean nothing to SQL.

    @hybrid_property
    def is_waiting(self) -> bool:
        """Whether the facilitator has yet to answer it."""
        return (self.kind != ReactionKind.AGREE) & (self.outcome == None)  # noqa: E711  IS NULL

    @hybrid_property
    def is_hiding(self) -> bool:
        """Whether what it points at is replaced by a placeholder line, for every reader."""
        return (self.kind == ReactionKind.LEAVE_OUT) & (self.outcome == None)  # noqa: E711  IS NULL
