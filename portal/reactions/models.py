"""The tables of the reaction round: who was asked, and what they said."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Text, UniqueConstraint, false
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.db import EMPTY, NEVER_TWICE, Base, Moment
from portal.people.models import Person
from portal.summaries.models import Summary

TABLE = "table"  # the part of a reaction on the rows of obstacle, what helped and next step
WHOLE = "whole"  # likewise, on the summary as a whole


class ReactionKind(StrEnum):
    AGREE = "agree"
    ADDITION = "addition"
    NUANCE = "nuance"
    LEAVE_OUT = "leave-out"  # "rather not mention": hides its paragraph at once


class Outcome(StrEnum):
    """What the facilitator did with a reaction."""

    ADOPTED = "adopted"
    PARTLY = "partly"
    DECLINED = "declined"  # with a reason


class Reader(Base):
    """Somebody who was asked to react: who was there, and in a network a member who missed it."""

    __tablename__ = "round_reader"
    __table_args__ = (UniqueConstraint("summary_id", "person_id"), NEVER_TWICE)

    id: Mapped[int] = mapped_column(primary_key=True)
    summary_id: Mapped[int] = mapped_column(ForeignKey("summary.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    signup_id: Mapped[int | None] = mapped_column(ForeignKey("signup.id", ondelete="CASCADE"))  # of who was there
    name: Mapped[str]
    salt: Mapped[str]  # of the key in the letter
    reacted_at: Mapped[datetime | None] = mapped_column(Moment)  # the first time

    summary: Mapped[Summary] = relationship(lazy="raise")
    person: Mapped[Person] = relationship(lazy="raise")

    @property
    def was_there(self) -> bool:
        return self.signup_id is not None


class Reaction(Base):
    """What one reader says about one part."""

    __tablename__ = "reaction"
    __table_args__ = (UniqueConstraint("reader_id", "part", "kind"), NEVER_TWICE)

    id: Mapped[int] = mapped_column(primary_key=True)
    summary_id: Mapped[int] = mapped_column(ForeignKey("summary.id", ondelete="CASCADE"), index=True)
    reader_id: Mapped[int | None] = mapped_column(ForeignKey("round_reader.id", ondelete="SET NULL"))  # cut later
    part: Mapped[str]
    kind: Mapped[str]
    text: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    sentence: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # that a LEAVE_OUT points at
    is_named: Mapped[bool] = mapped_column(default=False, server_default=false())  # else "a participant"
    is_private: Mapped[bool] = mapped_column(default=False, server_default=false())  # for the facilitator alone
    at: Mapped[datetime] = mapped_column(Moment)

    outcome: Mapped[str | None]
    reason: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    handled_at: Mapped[datetime | None] = mapped_column(Moment)
    handled_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    passed_on_at: Mapped[datetime | None] = mapped_column(Moment)  # to the organisers, when nobody looked

    reader: Mapped[Reader | None] = relationship(lazy="raise")
    summary: Mapped[Summary] = relationship(lazy="raise")

    # Each is one expression, for a row as for a query: `&` and `==` stay, since `and` and `is` mean nothing to SQL.

    @hybrid_property
    def is_waiting(self) -> bool:
        """Whether the facilitator still has to answer it."""
        return (self.kind != ReactionKind.AGREE) & (self.outcome == None)  # noqa: E711  IS NULL

    @hybrid_property
    def is_hiding(self) -> bool:
        """Whether what it points at gives way to a line, for every reader."""
        return (self.kind == ReactionKind.LEAVE_OUT) & (self.outcome == None)  # noqa: E711  IS NULL
