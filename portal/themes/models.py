"""The tables of themes that members propose, their votes, and offers to guide the session."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.agenda.models import Meeting
from portal.db import EMPTY, NEVER_TWICE, Base, Moment
from portal.people.models import Person


class VotePhase(StrEnum):
    BEFORE = "before"
    OPEN = "open"
    OVER = "over"


class ThemeStanding(StrEnum):
    PROPOSED = "proposed"
    CHOSEN = "chosen"  # a coordinator prepares its session
    PLANNED = "planned"  # the session is on the agenda
    NOT_CHOSEN = "not-chosen"
    WITHDRAWN = "withdrawn"


class NetworkTheme(Base):
    """A theme for a coming session of a network. Chosen, it has that session."""

    __tablename__ = "network_theme"
    __table_args__ = (
        UniqueConstraint("proposer_id", "idem"),  # the same form sent twice proposes one theme
        NEVER_TWICE,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    network_id: Mapped[int] = mapped_column(ForeignKey("network.id", ondelete="CASCADE"), index=True)
    proposer_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    idem: Mapped[str]
    title: Mapped[str]
    question: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column(default=1, server_default=text("1"))  # raised by each edit
    proposed_at: Mapped[datetime] = mapped_column(Moment)

    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id", ondelete="SET NULL"), index=True)
    chosen_at: Mapped[datetime | None] = mapped_column(Moment)  # when that session was made
    withdrawn_at: Mapped[datetime | None] = mapped_column(Moment)  # by a coordinator
    withdrawn_because: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)

    proposer: Mapped[Person | None] = relationship(lazy="raise")
    meeting: Mapped[Meeting | None] = relationship(lazy="raise")


class ThemeVote(Base):
    """A vote for a theme. The row outlives the name of its voter, so that the count stays."""

    __tablename__ = "theme_vote"
    __table_args__ = (UniqueConstraint("theme_id", "person_id"), NEVER_TWICE)

    id: Mapped[int] = mapped_column(primary_key=True)
    theme_id: Mapped[int] = mapped_column(ForeignKey("network_theme.id", ondelete="CASCADE"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)


class GuideOffer(Base):
    """A member who offers to guide the session about a theme."""

    __tablename__ = "guide_offer"

    theme_id: Mapped[int] = mapped_column(ForeignKey("network_theme.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    offered_at: Mapped[datetime] = mapped_column(Moment)

    person: Mapped[Person] = relationship(lazy="raise")
