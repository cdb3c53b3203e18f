"""The tables of learning networks and their members."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Text, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from portal.db import EMPTY, NEVER_TWICE, Base, Moment


class NetworkState(StrEnum):
    """The state of a network; `rules/states.py` says which follows on which."""

    DRAFT = "draft"  # seen by its coordinators and organisers only
    RECRUITING = "recruiting"
    RUNNING = "running"
    CLOSING = "closing"
    CLOSED = "closed"
    STOPPED = "stopped"


class JoinMode(StrEnum):
    OPEN = "open"  # whoever proves their mailbox is a member
    REQUEST = "request"  # a coordinator accepts or declines


class Network(Base):
    __tablename__ = "network"
    __table_args__ = (
        UniqueConstraint("made_by_id", "idem"),  # the same form sent twice makes one network
        NEVER_TWICE,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)  # made at creation, never changes
    name: Mapped[str]
    state: Mapped[str] = mapped_column(default=NetworkState.DRAFT, server_default=NetworkState.RUNNING)

    host: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # the organisation that hosts it
    # Three blocks of Markdown. The column of the first is older than the others.
    why: Mapped[str] = mapped_column("description", Text)
    nature: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # what kind, and what for
    practical: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    colour: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # "#rrggbb", or empty
    link: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # a video or website

    # The engagement: what is asked of a member.
    meetings: Mapped[int | None]
    hours: Mapped[int | None]  # of work between two meetings
    between: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # what that work is
    sharing: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # what a member passes on at home
    engagement_version: Mapped[int] = mapped_column(default=1, server_default=text("1"))
    agreements: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # the coordinator's text
    agreements_version: Mapped[int] = mapped_column(default=1, server_default=text("1"))
    agreements_changed_at: Mapped[datetime | None] = mapped_column(Moment)  # after the network was published
    agreements_looked_at: Mapped[datetime | None] = mapped_column(Moment)  # half-way: left as they are

    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    members_most: Mapped[int | None]
    per_organisation: Mapped[int | None]
    join_mode: Mapped[str] = mapped_column(default=JoinMode.REQUEST, server_default=JoinMode.REQUEST)

    made_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    idem: Mapped[str | None]
    version: Mapped[int] = mapped_column(default=1, server_default=text("1"))  # raised by each edit
    saved_by_id: Mapped[int | None]  # who raised it; no foreign key, since it is only compared with the next writer
    # raised by each operation that locks the row: operations/lock.py
    lock_count: Mapped[int] = mapped_column("turn", default=0, server_default=text("0"))
    published_at: Mapped[datetime | None] = mapped_column(Moment)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)  # closed or stopped
    stopped_because: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # one sentence, for all
    # when its coordinators were asked why no meeting is planned
    meeting_asked_at: Mapped[datetime | None] = mapped_column(Moment)
    # the latest vote on its themes: when its members were asked, and until when they can vote
    vote_opened_at: Mapped[datetime | None] = mapped_column(Moment)
    vote_ends: Mapped[datetime | None] = mapped_column(Moment)

    @property
    def is_draft(self) -> bool:
        return self.state == NetworkState.DRAFT

    @property
    def has_ended(self) -> bool:
        return self.state in (NetworkState.CLOSED, NetworkState.STOPPED)


class Membership(Base):
    """A person's membership of a network: they see its sessions for members.

    A request, an invitation or a place in the queue is an Application, in a table of its own.
    """

    __tablename__ = "membership"

    network_id: Mapped[int] = mapped_column(ForeignKey("network.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    joined_at: Mapped[datetime] = mapped_column(Moment)

    organisation: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    # folded: spelling variants of one organisation share a key
    organisation_key: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    language: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # of its letters; empty: the portal's
    salt: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # part of its key; empty: it has none yet

    # The engagement as it was accepted: its version, its text in that language, and when.
    engagement_version: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    engagement_text: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    engaged_at: Mapped[datetime | None] = mapped_column(Moment)
    agreements_version: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    agreed_at: Mapped[datetime | None] = mapped_column(Moment)

    question: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # "Wat is jouw vraag?"
    shares_question: Mapped[bool] = mapped_column(default=False, server_default=false())  # with the other members
    card: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # an introduction
    shows_card: Mapped[bool] = mapped_column(default=False, server_default=false())  # to the other members
    # how often they offered their place to a colleague, and since when that is counted
    offers: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    offers_since: Mapped[datetime | None] = mapped_column(Moment)
    # the last one, which waits: the name as they typed it, whether or not anybody got a letter
    offered_to: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    offered_at: Mapped[datetime | None] = mapped_column(Moment)
