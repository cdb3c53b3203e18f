"""The tables of evaluations. An answer records neither its author nor its time."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.db import EMPTY, Base, Moment
from portal.signups.models import Signup


class EvaluationAnswer(Base):
    """An anonymous evaluation. The id is random, so that it does not reveal the order of answers."""

    __tablename__ = "evaluation_answer"
    __table_args__: ClassVar[Any] = {}  # a random id needs no AUTOINCREMENT

    id: Mapped[str] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), index=True)
    free: Mapped[int | None]  # "felt free to say what I thought", 1 to 5
    matters: Mapped[int | None]  # "it was about what matters to me"
    way: Mapped[int | None]  # "the way of working suited me"
    takeaway: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # may become a lesson
    better: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)


class LetterToSelf(Base):
    """A sentence about what somebody is going to try, mailed back to them and then deleted."""

    __tablename__ = "letter_to_self"

    signup_id: Mapped[int] = mapped_column(ForeignKey("signup.id", ondelete="CASCADE"), primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    due_at: Mapped[datetime] = mapped_column(Moment, index=True)
    posted_at: Mapped[datetime | None] = mapped_column(Moment)

    signup: Mapped[Signup] = relationship(lazy="raise")
