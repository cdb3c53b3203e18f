"""The tables of retention: shorter periods that an organiser chose, and how much was forgotten each night."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from portal.db import NEVER_TWICE, Base, Moment


class PeriodChoice(Base):
    """A period that an organiser chose for a line of `keeps.py`. Rows are only added; the latest of a name counts."""

    __tablename__ = "period_choice"
    __table_args__ = (Index("ix_period_choice_name_id", "name", "id"), NEVER_TWICE)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    days: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)


class ForgottenRows(Base):
    """How many rows of one line were forgotten in one night. The row named WHOLE_NIGHT says that the night is done."""

    __tablename__ = "forgotten_rows"

    night: Mapped[date] = mapped_column(primary_key=True)  # the day it began, in the portal's zone
    name: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int] = mapped_column(default=0)


WHOLE_NIGHT = ""  # no line has this name
