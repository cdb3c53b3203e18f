"""A marker that the database holds example content, so that it is never served as real."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from portal.db import Base, Moment


class ExampleMark(Base):
    __tablename__ = "example_mark"

    id: Mapped[int] = mapped_column(primary_key=True)
    made_at: Mapped[datetime] = mapped_column(Moment)
