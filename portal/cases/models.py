"""The table of cases."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Text, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.agenda.models import Meeting
from portal.db import EMPTY, NEVER_TWICE, Base, Moment
from portal.signups.models import Signup


class CaseState(StrEnum):
    """The state of a case. Which step leads to which: rules/states.py."""

    DRAFT = "draft"  # its owner alone reads it; also one that was sent and taken back to change it
    SENT = "sent"
    READ = "read"
    CHOSEN = "chosen"  # the group is going to discuss it
    KEPT = "kept"  # another was chosen; this one stays in reserve
    DISCUSSED = "discussed"
    WITHDRAWN = "withdrawn"


class Case(Base):
    """A situation of one participant, brought to one session. The text is for its facilitators alone.

    Its texts are emptied long before the row goes (`texts_deleted_at`): keeps.py.
    """

    __tablename__ = "meeting_case"
    __table_args__ = (UniqueConstraint("signup_id"), NEVER_TWICE)

    id: Mapped[int] = mapped_column(primary_key=True)
    signup_id: Mapped[int] = mapped_column(ForeignKey("signup.id", ondelete="CASCADE"))
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), index=True)
    state: Mapped[str] = mapped_column(default=CaseState.DRAFT, server_default=CaseState.DRAFT)

    title: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    stuck: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # what they run into
    unsure: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # what they are unsure about
    hopes: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # what they hope to take home
    # its owner agrees that the group sees the title
    shows_title: Mapped[bool] = mapped_column(default=False, server_default=false())
    # marks of findings of the scan that its owner lets stay, with spaces between
    may_stay: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    version: Mapped[int] = mapped_column(default=1, server_default=text("1"))  # raised by each save of the text

    # CHOSEN, KEPT or empty: the facilitator's decision, which outlives a change of the text by its owner
    decision: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    sentence_back: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # of the facilitator

    saved_at: Mapped[datetime] = mapped_column(Moment)
    sent_at: Mapped[datetime | None] = mapped_column(Moment)  # last time; None: never
    read_at: Mapped[datetime | None] = mapped_column(Moment)
    decided_at: Mapped[datetime | None] = mapped_column(Moment)
    discussed_at: Mapped[datetime | None] = mapped_column(Moment)
    withdrawn_at: Mapped[datetime | None] = mapped_column(Moment)
    texts_deleted_at: Mapped[datetime | None] = mapped_column(Moment)

    # Six weeks later: what came of it?
    outcome_asked_at: Mapped[datetime | None] = mapped_column(Moment)  # once
    outcome_text: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # one line
    # its owner agrees that those who were there read that line
    outcome_shared: Mapped[bool] = mapped_column(default=False, server_default=false())

    signup: Mapped[Signup] = relationship(lazy="raise")
    meeting: Mapped[Meeting] = relationship(lazy="raise")
