"""The tables of the summary: its text, its earlier texts, raw notes, and what was said to be no danger."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.agenda.models import Meeting
from portal.db import EMPTY, NEVER_TWICE, Base, Moment

Parts = dict[str, str]  # by the names of PARTS; what is empty is not in it

ROWS = 5  # of obstacle, what helped, and next step
TABLE_PARTS = tuple(f"{column}_{row}" for row in range(1, ROWS + 1) for column in ("obstacle", "helped", "step"))
PARTS = ("intro", "answer_1", "answer_2", "answer_3", "surprise", *TABLE_PARTS, "next_steps")


class SummaryStage(StrEnum):
    """How far a summary is. What the reader may see follows from its audience."""

    DRAFT = "draft"  # only its facilitators read it
    ROUND = "round"  # who was there reads it and reacts, until the facilitator finishes
    FINAL = "final"


class Audience(StrEnum):
    """Who reads something, from few to everybody."""

    FACILITATOR = "facilitator"
    PARTICIPANTS = "participants"  # who was there
    NETWORK = "network"  # its members too
    EVERYONE = "everyone"


class Summary(Base):
    """What one meeting came to, in the facilitator's words."""

    __tablename__ = "summary"

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), unique=True)
    stage: Mapped[str] = mapped_column(default=SummaryStage.DRAFT)
    parts: Mapped[Parts] = mapped_column(JSON, default=dict)  # Markdown
    version: Mapped[int] = mapped_column(default=1)  # raised by each save: two writers never overwrite each other
    search: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # all its words, folded
    changed_at: Mapped[datetime] = mapped_column(Moment)
    changed_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))

    round_opened_at: Mapped[datetime | None] = mapped_column(Moment)
    round_closes_at: Mapped[datetime | None] = mapped_column(Moment)  # an invitation: later reactions count too
    reminded_at: Mapped[datetime | None] = mapped_column(Moment)  # who had not reacted yet
    final_at: Mapped[datetime | None] = mapped_column(Moment)

    audience: Mapped[str] = mapped_column(default=Audience.PARTICIPANTS)  # of the text, once it is final
    lessons_audience: Mapped[str] = mapped_column(default=Audience.EVERYONE)  # of the lessons, once they are shared
    checked_at: Mapped[datetime | None] = mapped_column(Moment)  # the three ticks before everyone
    checked_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    checked_name: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # who signed
    shared_at: Mapped[datetime | None] = mapped_column(Moment)  # the lessons

    meeting: Mapped[Meeting] = relationship(lazy="raise")


class Reason(StrEnum):
    """Why a text was kept as a version."""

    SAVED = "saved"
    TYPED = "typed"  # it saved itself; the writer's next one takes its place
    ROUND = "round"
    FINAL = "final"


class SummaryVersion(Base):
    """An earlier text. What held something that was removed is destroyed."""

    __tablename__ = "summary_version"
    __table_args__ = (UniqueConstraint("summary_id", "number"), NEVER_TWICE)

    id: Mapped[int] = mapped_column(primary_key=True)
    summary_id: Mapped[int] = mapped_column(ForeignKey("summary.id", ondelete="CASCADE"))
    number: Mapped[int]  # the summary's version at that moment
    parts: Mapped[Parts] = mapped_column(JSON)
    reason: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment)
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))


class RawNotes(Base):
    """What a facilitator wrote down for themself; nobody else reads it, and it goes 30 days after the final text."""

    __tablename__ = "raw_notes"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    changed_at: Mapped[datetime] = mapped_column(Moment)


ASKED = "asked"  # instead of its kind: an organiser was asked whether it may stay


class SetAside(Base):
    """Something the privacy scan found, of which somebody said: this may stay. It does not hold what was found."""

    __tablename__ = "set_aside"
    __table_args__ = (UniqueConstraint("meeting_id", "mark"), NEVER_TWICE)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"))
    mark: Mapped[str]  # a keyed digest of what was found
    kind: Mapped[str]
    reason: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # asked before everyone
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    at: Mapped[datetime] = mapped_column(Moment)
