"""The table of lessons."""

from datetime import datetime

from sqlalchemy import ForeignKey, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.agenda.models import Meeting
from portal.db import EMPTY, NEVER_TWICE, Base, Moment

MOST_LESSONS = 7


class Lesson(Base):
    """A line learned at a meeting, in order. Its audience is in the summary."""

    __tablename__ = "lesson"
    __table_args__ = (UniqueConstraint("meeting_id", "position"), NEVER_TWICE)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"))
    position: Mapped[int]  # from 1
    text: Mapped[str] = mapped_column(Text)
    is_most_important: Mapped[bool] = mapped_column(default=False, server_default=false())  # at most one
    is_signal: Mapped[bool] = mapped_column(default=False, server_default=false())  # for policy makers; at most one
    search: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # its text, folded for searching

    answer: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # to a signal
    answered_at: Mapped[datetime | None] = mapped_column(Moment)
    answered_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)

    meeting: Mapped[Meeting] = relationship(lazy="raise")
