"""The agenda's tables. A session on the screen is a Meeting in code."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, String, Table, Text, UniqueConstraint, false, true
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.catalogues import DEFAULT_LANGUAGE
from portal.db import EMPTY, NEVER_TWICE, Base, Moment, only_where
from portal.networks.models import Network
from portal.people.models import Person


class MeetingKind(StrEnum):
    """The kind of a session; each starts from its own recipe."""

    WORK_SESSION = "work-session"
    PEER_CONSULTATION = "peer-consultation"
    KICK_OFF = "kick-off"
    NETWORK_MEETING = "network-meeting"
    CLOSING = "closing"
    KNOWLEDGE_SESSION = "knowledge-session"
    MORAL_DELIBERATION = "moral-deliberation"


class MeetingStage(StrEnum):
    """The stored part of a meeting's state; the rest follows from the clock and the seats."""

    DRAFT = "draft"
    PUBLISHED = "published"
    CALLED_OFF = "called-off"


class Visibility(StrEnum):
    """The audience that can find a published meeting."""

    PUBLIC = "public"  # in the agenda and the feeds
    LINK = "link"  # whoever has the address; in no list
    MEMBERS = "members"  # the members of its network


class After(StrEnum):
    """The follow-up after the meeting."""

    SUMMARY = "summary"
    LESSONS = "lessons"
    NOTHING = "nothing"


class CaseWanted(StrEnum):
    """Whether participants are asked to bring a case."""

    NO = "no"
    OPTIONAL = "optional"
    REQUIRED = "required"


class Recording(StrEnum):
    NO = "no"
    AUDIO = "audio"
    TRANSCRIPT = "transcript"


meeting_facilitator = Table(
    "meeting_facilitator",
    Base.metadata,
    Column("meeting_id", ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("cannot_lead_at", Moment),  # when this facilitator said so, and the others were asked to take over
    # they lead this session without a role: a member of its network who offered it
    Column("is_guide", Boolean, nullable=False, default=False, server_default=false()),
)


class Guiding(Base):
    """A row of that table, to read which sessions somebody guides."""

    __table__ = meeting_facilitator


class Theme(Base):
    """A theme in the organiser's own words; up to three per meeting."""

    __tablename__ = "meeting_theme"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True)
    slug: Mapped[str] = mapped_column(primary_key=True, index=True)  # spelling variants of one theme share a slug
    name: Mapped[str]


@dataclass(frozen=True)
class Span:
    """A start and an end, in local time."""

    starts: datetime
    ends: datetime


class Meeting(Base):
    __tablename__ = "meeting"
    __table_args__ = (
        Index("ix_meeting_stage_ends_at", "stage", "ends_at"),
        Index("ix_meeting_stage_starts_at", "stage", "starts_at"),
        # whatever chooses a session for the agenda, so that its rows need not be read: with their texts they are long
        Index("ix_meeting_on_the_agenda", "stage", "visibility", "ends_at", "starts_at", "network_id", "city", "kind"),
        Index("ix_meeting_opens_at", "opens_at", **only_where("opens_at IS NOT NULL")),
        Index("ix_meeting_closes_at", "closes_at", **only_where("closes_at IS NOT NULL")),
        UniqueConstraint("made_by_id", "idem"),  # the same form sent twice makes one meeting
        NEVER_TWICE,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)  # made at creation, never changes
    stage: Mapped[str] = mapped_column(default=MeetingStage.DRAFT)

    title: Mapped[str]
    kind: Mapped[str]
    network_id: Mapped[int | None] = mapped_column(ForeignKey("network.id"), index=True)
    description: Mapped[str] = mapped_column(Text, default="")
    aim: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    questions: Mapped[list[str]] = mapped_column(JSON, default=list)  # up to three
    audience: Mapped[str] = mapped_column(Text, default="")
    # what participants are asked to prepare or bring
    asks: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    language: Mapped[str] = mapped_column(default=DEFAULT_LANGUAGE)
    search: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # its text, folded for searching

    city: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    route: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    access: Mapped[str] = mapped_column(Text, default="")
    online_url: Mapped[str] = mapped_column(default="")  # for participants only
    # meeting number, passcode, phone numbers: for participants only
    online_details: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    # marks of joining details in its texts that may be public, says who wrote them: rules/joining.py
    joining_public: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # with spaces between
    contact_phone: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # for participants only

    timezone: Mapped[str]
    starts_at: Mapped[datetime] = mapped_column(Moment)  # of the first block
    ends_at: Mapped[datetime] = mapped_column(Moment)  # of the last block
    breaks: Mapped[int] = mapped_column(default=0)  # minutes

    capacity: Mapped[int]
    minimum: Mapped[int | None]  # with fewer at closing time, its facilitators are asked what to do
    waiting_list: Mapped[bool] = mapped_column(default=True)
    seats_per_organisation: Mapped[int | None]
    # the members of its network have a seat, or a place in the queue, without signing up
    seats_members: Mapped[bool] = mapped_column(default=False, server_default=false())
    # whether others than members can sign up; for a meeting of a network
    takes_guests: Mapped[bool] = mapped_column(default=True, server_default=true())
    opens_at: Mapped[datetime | None] = mapped_column(Moment)  # of sign-up; None: at publication
    closes_at: Mapped[datetime | None] = mapped_column(Moment)  # of sign-up; None: at the start
    taken: Mapped[int] = mapped_column(default=0)  # recounted in the transaction of each change
    waiting: Mapped[int] = mapped_column(default=0)  # in the queue; recounted too
    waiting_who_fit: Mapped[int] = mapped_column(default=0, server_default="0")  # those who could have a free seat
    organisations: Mapped[int] = mapped_column(default=0, server_default="0")  # of those with a seat
    # when people in the queue were first asked for a free seat
    seat_offered_at: Mapped[datetime | None] = mapped_column(Moment)
    # raised by each operation that locks the row: operations/lock.py
    lock_count: Mapped[int] = mapped_column("turn", default=0)

    visibility: Mapped[str] = mapped_column(default=Visibility.PUBLIC, server_default=Visibility.PUBLIC)
    case_wanted: Mapped[str] = mapped_column(default=CaseWanted.NO, server_default=CaseWanted.NO)
    case_until: Mapped[datetime | None] = mapped_column(Moment)  # for bringing one; None: until the start
    # when those who come were told, once, that there is no case yet
    case_nudged_at: Mapped[datetime | None] = mapped_column(Moment)
    extra_question: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    # what to prepare with, for those who have a place: {"title", "address"}
    prepare_links: Mapped[list[dict[str, str]] | None] = mapped_column(JSON(none_as_null=True))
    price: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # empty: free
    after: Mapped[str] = mapped_column(default=After.SUMMARY, server_default=After.SUMMARY)
    recording: Mapped[str] = mapped_column(default=Recording.NO, server_default=Recording.NO)
    accreditation: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # the id from a register
    host: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # the organisation; empty: its network's
    contact: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # for questions; everybody reads it

    made_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    idem: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(default=1)  # raised by each edit of the text
    saved_by_id: Mapped[int | None]  # who raised it; no foreign key, since it is only compared with the next writer
    sequence: Mapped[int] = mapped_column(default=0)  # RFC 5545 §3.8.7.4: time, place, title or state changed
    changed_at: Mapped[datetime] = mapped_column(Moment)  # DTSTAMP and LAST-MODIFIED
    published_at: Mapped[datetime | None] = mapped_column(Moment)
    moved_at: Mapped[datetime | None] = mapped_column(Moment)  # the last move after publication
    moved_from: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))  # `facts_of` before the move
    called_off_at: Mapped[datetime | None] = mapped_column(Moment)
    called_off_because: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    too_few_asked_at: Mapped[datetime | None] = mapped_column(Moment)  # when its facilitators were asked what to do
    goes_on_at: Mapped[datetime | None] = mapped_column(Moment)  # when one of them decided to go on
    # when its facilitators got the letter with the day link
    reminded_at: Mapped[datetime | None] = mapped_column(Moment)
    # when its facilitators were told that nothing was written yet
    nudged_at: Mapped[datetime | None] = mapped_column(Moment)
    day_salt: Mapped[str] = mapped_column(String, default="", server_default=EMPTY)  # part of the key of the day link

    network: Mapped[Network | None] = relationship(lazy="raise")
    facilitators: Mapped[list[Person]] = relationship(secondary=meeting_facilitator, lazy="raise", order_by=Person.name)
    themes: Mapped[list[Theme]] = relationship(lazy="raise", order_by=Theme.name, cascade="all, delete-orphan")
    all_blocks: Mapped[list["Block"]] = relationship(
        lazy="raise", order_by="(Block.starts_at, Block.id)", cascade="all, delete-orphan"
    )

    @property
    def public_network(self) -> Network | None:
        """Its network, where everybody may read the name: not while that is a draft. It must be loaded."""
        return None if self.network is None or self.network.is_draft else self.network

    @property
    def hosted_by(self) -> str:
        """The organisation that hosts it: its own, or that of its public network, which must be loaded."""
        return self.host or (self.public_network.host if self.public_network else "")

    @property
    def is_draft(self) -> bool:
        return self.stage == MeetingStage.DRAFT

    @property
    def is_called_off(self) -> bool:
        return self.stage == MeetingStage.CALLED_OFF

    @property
    def blocks(self) -> list["Block"]:
        """The blocks that are not cancelled, in order."""
        return [block for block in self.all_blocks if not block.cancelled_at]

    @property
    def days(self) -> list[Span]:
        """Each block, in local time."""
        return [
            Span(block.starts_at.astimezone(self.zone), block.ends_at.astimezone(self.zone)) for block in self.blocks
        ]

    @property
    def is_online(self) -> bool:
        """Whether there is no physical place."""
        return not self.place and not self.city

    @property
    def has_no_place(self) -> bool:
        """Whether this is a draft that says nothing yet about where it is."""
        return self.is_draft and self.is_online and not self.online_url

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @property
    def starts(self) -> datetime:
        """The start, in local time."""
        return self.starts_at.astimezone(self.zone)

    @property
    def ends(self) -> datetime:
        """The end, in local time."""
        return self.ends_at.astimezone(self.zone)

    @property
    def opens(self) -> datetime | None:
        """When sign-up opens, in local time."""
        return self.opens_at and self.opens_at.astimezone(self.zone)

    @property
    def closes(self) -> datetime | None:
        """When sign-up closes, in local time."""
        return self.closes_at and self.closes_at.astimezone(self.zone)

    @property
    def seats_left(self) -> int:
        return max(self.capacity - self.taken, 0)

    @hybrid_property
    def others_need_seats(self) -> bool:
        """Whether more people who fit are waiting than there are free seats; false for a meeting above its capacity."""
        return (self.taken <= self.capacity) & (self.capacity - self.taken < self.waiting_who_fit)


class Block(Base):
    """One block of time: one VEVENT, whose UID never changes."""

    __tablename__ = "block"
    __table_args__ = (
        Index("ix_block_cancelled_at", "cancelled_at", **only_where("cancelled_at IS NOT NULL")),
        NEVER_TWICE,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), index=True)
    uid: Mapped[str] = mapped_column(unique=True)
    starts_at: Mapped[datetime] = mapped_column(Moment, index=True)
    ends_at: Mapped[datetime] = mapped_column(Moment)
    cancelled_at: Mapped[datetime | None] = mapped_column(Moment)  # a removed block stays in calendars as CANCELLED


class MeetingCount(Base):
    """How many rows about a meeting were deleted after their day, by kind ("present", "cancelled"): numbers only."""

    __tablename__ = "meeting_count"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int] = mapped_column(default=0)
