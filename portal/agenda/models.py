"""The tables of the agenda. A session on the screen is a Meeting in code."""

from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy import JSON, Column, ForeignKey, Index, Table, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.db import NEVER_TWICE, Base, Moment
from portal.networks.models import Network
from portal.people.models import Person


class Kind(StrEnum):
    """What sort of session it is; each begins with a recipe of its own."""

    WORK_SESSION = "work-session"
    PEER_CONSULTATION = "peer-consultation"
    KICK_OFF = "kick-off"
    NETWORK_MEETING = "network-meeting"
    CLOSING = "closing"
    KNOWLEDGE_SESSION = "knowledge-session"
    MORAL_DELIBERATION = "moral-deliberation"


class Stage(StrEnum):
    """What is stored of a meeting's state; the rest follows from the clock and the seats."""

    DRAFT = "draft"
    PUBLISHED = "published"


meeting_facilitator = Table(
    "meeting_facilitator",
    Base.metadata,
    Column("meeting_id", ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True),
)


class Meeting(Base):
    __tablename__ = "meeting"
    __table_args__ = (
        Index("ix_meeting_stage_ends_at", "stage", "ends_at"),
        UniqueConstraint("made_by_id", "idem"),  # the same form sent twice makes one meeting
        NEVER_TWICE,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)  # made at creation, never changes
    stage: Mapped[str] = mapped_column(default=Stage.DRAFT)

    title: Mapped[str]
    kind: Mapped[str]
    network_id: Mapped[int | None] = mapped_column(ForeignKey("network.id"), index=True)
    description: Mapped[str] = mapped_column(Text, default="")
    questions: Mapped[list[str]] = mapped_column(JSON, default=list)  # up to three
    audience: Mapped[str] = mapped_column(Text, default="")
    language: Mapped[str] = mapped_column(default="nl")

    city: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    access: Mapped[str] = mapped_column(Text, default="")
    online_url: Mapped[str] = mapped_column(default="")  # for those who take part only

    timezone: Mapped[str]
    starts_at: Mapped[datetime] = mapped_column(Moment)  # of the first block
    ends_at: Mapped[datetime] = mapped_column(Moment)  # of the last block
    breaks: Mapped[int] = mapped_column(default=0)  # minutes

    capacity: Mapped[int]
    waiting_list: Mapped[bool] = mapped_column(default=True)
    taken: Mapped[int] = mapped_column(default=0)  # recounted in the transaction of each change
    waiting: Mapped[int] = mapped_column(default=0)  # likewise
    turn: Mapped[int] = mapped_column(default=0)  # raised by whoever changes its seats: see take_turn

    made_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    idem: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(default=1)  # of the text: raised by each edit
    sequence: Mapped[int] = mapped_column(default=0)  # RFC 5545 §3.8.7.4: raised by a change of time, place or state
    changed_at: Mapped[datetime] = mapped_column(Moment)  # DTSTAMP and LAST-MODIFIED
    published_at: Mapped[datetime | None] = mapped_column(Moment)

    network: Mapped[Network | None] = relationship(lazy="raise")
    facilitators: Mapped[list[Person]] = relationship(secondary=meeting_facilitator, lazy="raise", order_by=Person.name)
    blocks: Mapped[list["Block"]] = relationship(lazy="raise", order_by="Block.starts_at", cascade="all, delete-orphan")

    @property
    def is_draft(self) -> bool:
        return self.stage == Stage.DRAFT

    @property
    def is_online(self) -> bool:
        """Without a place to go to."""
        return not self.place and not self.city

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @property
    def starts(self) -> datetime:
        """The start as the clock on the wall shows it."""
        return self.starts_at.astimezone(self.zone)

    @property
    def ends(self) -> datetime:
        """The end as the clock on the wall shows it."""
        return self.ends_at.astimezone(self.zone)

    @property
    def seats_left(self) -> int:
        return max(self.capacity - self.taken, 0)


class Block(Base):
    """One block of time: one VEVENT, with a UID that is fixed for ever."""

    __tablename__ = "block"

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), index=True)
    uid: Mapped[str] = mapped_column(unique=True)
    starts_at: Mapped[datetime] = mapped_column(Moment)
    ends_at: Mapped[datetime] = mapped_column(Moment)
