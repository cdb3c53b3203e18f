"""The tables of evaluations. An answer knows neither who gave it nor when."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.db import EMPTY, Base, Moment
from portal.signups.models import Signup


class EvaluationAnswer(Base):
    """How it was for somebody. Its id is random: it tells nothing of the order in which people answered."""

    __tablename__ = "evaluation_answer"
    __table_args__: ClassVar[Any] = {}  # an id of chance needs no counter

    id: Mapped[str] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), index=True)
    free: Mapped[int | None]  # felt free to say what they thought, from 1 to 5
    matters: Mapped[int | None]  # it was about what matters to them
    way: Mapped[int | None]  # the way of working fitted them
    takeaway: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # may become a lesson
    better: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)


class LetterToSelf(Base):
    """What somebody is going to try, in their own sentence; it comes back to them, then it is deleted."""

    __tablename__ = "letter_to_self"

    signup_id: Mapped[int] = mapped_column(ForeignKey("signup.id", ondelete="CASCADE"), primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    due_at: Mapped[datetime] = mapped_column(Moment, index=True)
    posted_at: Mapped[datetime | None] = mapped_column(Moment)

    signup: Mapped[Signup] = relationship(lazy="raise")
