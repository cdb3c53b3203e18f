"""The tables of summaries: text, versions, raw notes, and findings that may stay."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.agenda.models import Meeting
from portal.db import EMPTY, NEVER_TWICE, Base, Moment

Parts = dict[str, str]  # keyed by PARTS, without empty ones

ROWS = 5  # rows of obstacle, what helped, and next step
TABLE_PARTS = tuple(f"{column}_{row}" for row in range(1, ROWS + 1) for column in ("obstacle", "helped", "step"))
PARTS = ("intro", "answer_1", "answer_2", "answer_3", "surprise", *TABLE_PARTS, "next_steps")


class SummaryStage(StrEnum):
    """The stage of a summary. What a reader sees also depends on its audience."""

    DRAFT = "draft"  # only its facilitators read it
    ROUND = "round"  # attendees read it and react, until the facilitator finishes
    FINAL = "final"


class Audience(StrEnum):
    """Audiences, from few to everybody."""

    FACILITATOR = "facilitator"
    PARTICIPANTS = "participants"  # those who were there
    NETWORK = "network"  # participants and members of the network
    EVERYONE = "everyone"


class Summary(Base):
    """The facilitator's summary of one meeting."""

    __tablename__ = "summary"

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), unique=True)
    stage: Mapped[str] = mapped_column(default=SummaryStage.DRAFT)
    parts: Mapped[Parts] = mapped_column(JSON, default=dict)  # Markdown
    version: Mapped[int] = mapped_column(default=1)  # raised by each save, for optimistic locking
    search: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # its text, folded for searching
    changed_at: Mapped[datetime] = mapped_column(Moment)
    changed_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)

    round_opened_at: Mapped[datetime | None] = mapped_column(Moment)
    round_closes_at: Mapped[datetime | None] = mapped_column(Moment)  # a soft deadline: later reactions count too
    reminded_at: Mapped[datetime | None] = mapped_column(Moment)  # when those who had not reacted got a reminder
    final_at: Mapped[datetime | None] = mapped_column(Moment)

    audience: Mapped[str] = mapped_column(default=Audience.PARTICIPANTS)  # of the text, once it is final
    lessons_audience: Mapped[str] = mapped_column(default=Audience.EVERYONE)  # of the lessons, once they are shared
    public_at: Mapped[datetime | None] = mapped_column(Moment)  # when everybody could first read the text or lessons
    review_asked_at: Mapped[datetime | None] = mapped_column(Moment)  # when it was last asked whether it is still right
    checked_at: Mapped[datetime | None] = mapped_column(Moment)  # when the three checks were last signed
    checked_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    checked_name: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # who signed them
    shared_at: Mapped[datetime | None] = mapped_column(Moment, index=True)  # when the lessons were shared
    lessons_saved_by_id: Mapped[int | None]  # no foreign key, since it is only compared with the next writer
    skipped_at: Mapped[datetime | None] = mapped_column(Moment)  # "no summary this time"; writing after all clears it

    # The attendee who may write the draft by their personal link. No foreign key: it is only compared with a sign-up.
    writer_signup_id: Mapped[int | None]
    writer_until: Mapped[datetime | None] = mapped_column(Moment)

    meeting: Mapped[Meeting] = relationship(lazy="raise")


class Reason(StrEnum):
    """Why a version was kept."""

    SAVED = "saved"
    TYPED = "typed"  # an autosave; the writer's next one replaces it
    ROUND = "round"
    FINAL = "final"


class SummaryVersion(Base):
    """An earlier text. Versions that held a removed passage are deleted."""

    __tablename__ = "summary_version"
    __table_args__ = (UniqueConstraint("summary_id", "number"), NEVER_TWICE)

    id: Mapped[int] = mapped_column(primary_key=True)
    summary_id: Mapped[int] = mapped_column(ForeignKey("summary.id", ondelete="CASCADE"))
    number: Mapped[int]  # the summary's version then
    parts: Mapped[Parts] = mapped_column(JSON)
    reason: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment)
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)


class RawNotes(Base):
    """A facilitator's private notes, deleted 30 days after the final text."""

    __tablename__ = "raw_notes"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    text: Mapped[str] = mapped_column(Text)
    changed_at: Mapped[datetime] = mapped_column(Moment)


ASKED = "asked"  # in place of a HitKind: an organiser was asked whether it may stay


class SetAside(Base):
    """A finding of the privacy scan that somebody decided may stay. The found text itself is not stored."""

    __tablename__ = "set_aside"
    __table_args__ = (UniqueConstraint("meeting_id", "mark"), NEVER_TWICE)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"))
    mark: Mapped[str]  # a keyed digest of the found text
    kind: Mapped[str]
    # required before publication for everybody
    reason: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
