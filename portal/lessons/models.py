"""The table of lessons."""

from datetime import datetime

from sqlalchemy import ForeignKey, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.agenda.models import Meeting
from portal.db import EMPTY, NEVER_TWICE, Base, Moment

MOST_LESSONS = 7


class Lesson(Base):
    """One line of learning of a meeting, in its order. Who may read it follows from its summary."""

    __tablename__ = "lesson"
    __table_args__ = (UniqueConstraint("meeting_id", "position"), NEVER_TWICE)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"))
    position: Mapped[int]  # from 1
    text: Mapped[str] = mapped_column(Text)
    is_most_important: Mapped[bool] = mapped_column(default=False, server_default=false())  # of one at most
    is_signal: Mapped[bool] = mapped_column(default=False, server_default=false())  # for policy; of one at most
    search: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # its words, folded

    answer: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # to a signal: what was done with it
    answered_at: Mapped[datetime | None] = mapped_column(Moment)
    answered_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))

    meeting: Mapped[Meeting] = relationship(lazy="raise")
