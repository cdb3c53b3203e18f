"""The table of plans."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, text
from sqlalchemy.orm import Mapped, mapped_column

from portal.db import Base, Moment


class Plan(Base):
    """The plan of one session, written by its facilitators. The links to prepare with are `Meeting.prepare_links`."""

    __tablename__ = "plan"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True)
    steps: Mapped[list[dict[str, Any]]] = mapped_column(JSON)  # in order: {"text", "minutes"}
    # what stood there before a recipe took its place
    earlier: Mapped[list[dict[str, Any]] | None] = mapped_column(JSON(none_as_null=True))
    version: Mapped[int] = mapped_column(default=1, server_default=text("1"))  # of the steps and the links
    # when a facilitator pressed that it began; None: at the start of the session
    began_at: Mapped[datetime | None] = mapped_column(Moment)
