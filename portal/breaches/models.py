"""The register of data breaches, which GDPR art. 33(5) asks for."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.agenda.models import Meeting
from portal.db import EMPTY, NEVER_TWICE, Base, Moment
from portal.networks.models import Network


class Extent(StrEnum):
    """What stood open."""

    SESSION = "session"  # what people filled in for a session
    PARTICIPANTS = "participants"  # the list of who comes: on the page, on paper, as a file
    SUMMARY = "summary"  # with its reactions
    MEMBERS = "members"  # of a network
    EVERYTHING = "everything"  # the database, a backup, or the account of an organiser


class Breach(Base):
    """What an organiser wrote down; what the portal knows is looked up each time."""

    __tablename__ = "breach"
    __table_args__ = (UniqueConstraint("made_by_id", "idem"), NEVER_TWICE)  # the same form sent twice makes one

    id: Mapped[int] = mapped_column(primary_key=True)
    extent: Mapped[str]
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id", ondelete="SET NULL"))
    network_id: Mapped[int | None] = mapped_column(ForeignKey("network.id", ondelete="SET NULL"))
    began_at: Mapped[datetime] = mapped_column(Moment)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)  # None: it still stands open
    noticed_at: Mapped[datetime] = mapped_column(Moment)  # the 72 hours count from here
    happened: Mapped[str] = mapped_column(Text)
    readers: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # who could see it
    consequences: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    measures: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    made_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    idem: Mapped[str]
    made_at: Mapped[datetime] = mapped_column(Moment)
    changed_at: Mapped[datetime] = mapped_column(Moment)
    version: Mapped[int] = mapped_column(default=1)  # raised by each change

    meeting: Mapped[Meeting | None] = relationship(lazy="joined")
    network: Mapped[Network | None] = relationship(lazy="joined")
