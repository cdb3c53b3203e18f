"""The tables of policy mailboxes, of what they were asked, and of mailboxes that want no signals."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.agenda.models import Meeting
from portal.db import EMPTY, NEVER_TWICE, Base, Moment
from portal.networks.models import Network
from portal.people.models import Person


class SignalChoice(StrEnum):
    """What the mailbox does with a signal."""

    TAKEN_UP = "taken-up"
    LOOKING = "looking"
    ELSEWHERE = "elsewhere"
    CANNOT = "cannot"


class PolicyMailbox(Base):
    """Who receives the signals of a network: at most one mailbox."""

    __tablename__ = "policy_mailbox"

    network_id: Mapped[int] = mapped_column(ForeignKey("network.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    role: Mapped[str]  # who it is, without a name; public at their answers
    name: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # for the greeting of the letter only
    given_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    given_at: Mapped[datetime] = mapped_column(Moment)  # when it was last named or confirmed

    network: Mapped[Network] = relationship(lazy="raise")
    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])
    given_by: Mapped[Person | None] = relationship(lazy="raise", foreign_keys=[given_by_id])


class SignalQuestion(Base):
    """What a policy mailbox was asked about the signal of one meeting, and its answer.

    The answer that people read is in the lesson; here it is in parts, for its writer to correct.
    """

    __tablename__ = "signal_question"
    __table_args__ = (UniqueConstraint("meeting_id"), NEVER_TWICE)  # one letter for a session

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    role: Mapped[str]  # as it was when they were asked
    name: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    salt: Mapped[str]  # part of its key
    asked_at: Mapped[datetime] = mapped_column(Moment)
    answer_until: Mapped[datetime] = mapped_column(Moment)  # the key opens nothing any more from then on
    nudged_at: Mapped[datetime | None] = mapped_column(Moment)
    choice: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # a SignalChoice; empty before the answer
    text: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    answered_at: Mapped[datetime | None] = mapped_column(Moment)

    meeting: Mapped[Meeting] = relationship(lazy="raise")
    person: Mapped[Person] = relationship(lazy="raise")


class NoSignals(Base):
    """A mailbox whose owner wants no signals of this network any more: a keyed digest, which reveals no address."""

    __tablename__ = "no_signals"
    __table_args__ = (UniqueConstraint("network_id", "mark"), NEVER_TWICE)

    id: Mapped[int] = mapped_column(primary_key=True)
    network_id: Mapped[int] = mapped_column(ForeignKey("network.id", ondelete="CASCADE"))
    mark: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment)
