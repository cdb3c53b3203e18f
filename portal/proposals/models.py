"""The table of sessions that somebody proposes."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Text, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.agenda.models import Meeting
from portal.db import EMPTY, NEVER_TWICE, Base, Moment
from portal.people.models import Person


class ProposalState(StrEnum):
    SENT = "sent"  # from a mailbox that did not confirm it yet: nobody else sees it
    PROVEN = "proven"  # waits for an organiser
    ASKED_BACK = "asked-back"  # waits for the proposer
    DRAFTED = "drafted"  # became a draft session; without that draft it is open again
    DECLINED = "declined"


class Proposal(Base):
    """A session that somebody proposes. A proposal that is withdrawn is deleted."""

    __tablename__ = "proposal"
    __table_args__ = (NEVER_TWICE,)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    state: Mapped[str]

    name: Mapped[str]  # as typed: unproven, it changes no Person
    title: Mapped[str]
    question: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    about_when: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    language: Mapped[str]  # of the page it came from; its letters use it too
    salt: Mapped[str]  # part of its key
    version: Mapped[int] = mapped_column(default=1, server_default=text("1"))  # raised by each edit
    lock_count: Mapped[int] = mapped_column(default=0, server_default=text("0"))

    created_at: Mapped[datetime] = mapped_column(Moment)
    proven_at: Mapped[datetime | None] = mapped_column(Moment)
    waits_since: Mapped[datetime | None] = mapped_column(Moment)  # for an organiser
    answered_at: Mapped[datetime | None] = mapped_column(Moment)  # made a draft, or declined
    asked: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # the organiser's question
    asked_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    reply: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # of the proposer
    declined_because: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id", ondelete="SET NULL"), index=True)

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])
    asked_by: Mapped[Person | None] = relationship(lazy="raise", foreign_keys=[asked_by_id])
    meeting: Mapped[Meeting | None] = relationship(lazy="raise")

    @property
    def standing(self) -> ProposalState:
        """Its state. When the draft was thrown away, wherever that was done, the proposal is open again."""
        if self.state == ProposalState.DRAFTED and self.meeting_id is None:
            return ProposalState.PROVEN
        return ProposalState(self.state)
