"""The table of messages."""

from datetime import datetime

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.db import NEVER_TWICE, Base, Moment
from portal.people.models import Person


class GroupMessage(Base):
    """A message that was sent: to the members of a network, or to those who come to a meeting."""

    __tablename__ = "group_message"
    __table_args__ = (UniqueConstraint("by_id", "idem"), NEVER_TWICE)  # the same form sent twice sends one

    id: Mapped[int] = mapped_column(primary_key=True)
    network_id: Mapped[int | None] = mapped_column(ForeignKey("network.id", ondelete="CASCADE"), index=True)
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), index=True)
    subject: Mapped[str]
    text: Mapped[str] = mapped_column(Text)  # Markdown; empty once it is forgotten
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    idem: Mapped[str]
    sent_at: Mapped[datetime] = mapped_column(Moment)
    recipients: Mapped[int]  # how many letters were posted
    is_for_waiting: Mapped[bool]  # whether those in the queue of the meeting got it too
    is_answered_to_writer: Mapped[bool]  # else replies go to the contact of the portal

    by: Mapped[Person | None] = relationship(lazy="raise")
