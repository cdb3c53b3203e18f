"""The log: a row for each action that others may ask about.

Refers to other tables by name, since every concept uses it.
"""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.db import EMPTY, NEVER_TWICE, Base, Moment


class Action(StrEnum):
    PUBLISHED = "published"
    MOVED = "moved"
    CALLED_OFF = "called-off"
    TAKEN_OVER = "taken-over"
    CANNOT_LEAD = "cannot-lead"
    STOPPED_LEADING = "stopped-leading"
    ADDED = "added"
    REMOVED = "removed"
    PASSED_ON = "passed-on"
    ROLE_GIVEN = "role-given"
    ROLE_TAKEN = "role-taken"
    MADE_PUBLIC = "made-public"  # the summary; in earlier releases the lessons too
    LESSONS_PUBLIC = "lessons-public"
    WITHDRAWN = "withdrawn"
    HIDDEN = "hidden"
    SET_ASIDE = "set-aside"
    EXPORTED = "exported"
    BREACH = "breach"  # a data breach was written down, or what was written was changed
    DATA_EXPORTED = "data-exported"  # what is kept about somebody, for them
    CORRECTED = "corrected"  # the name or organisation of somebody, for them
    ADDRESS_CHANGED = "address-changed"
    ERASED = "erased"  # a person; the entry tells only who did it, or nobody when it was themselves
    NETWORK_STATE = "network-state"  # a network was published, started, closed or stopped
    PERIOD_CHOSEN = "period-chosen"  # how long something is kept
    MESSAGED = "messaged"  # a message to members or participants; the detail is to how many
    POLICY_MAILBOX = "policy-mailbox"  # who receives the signals of a network was chosen, or stopped it
    SIGNAL_ASKED = "signal-asked"  # a signal for policy was sent to that mailbox
    SIGNAL_ANSWERED = "signal-answered"
    PROPOSAL_DRAFTED = "proposal-drafted"  # somebody's proposal became a draft
    PROPOSAL_REOPENED = "proposal-reopened"  # that draft was taken back
    PROPOSAL_ASKED = "proposal-asked"
    PROPOSAL_DECLINED = "proposal-declined"
    SITE_CHANGED = "site-changed"  # the organisation's own settings; the detail names which
    SIGNED_IN = "signed-in"  # deleted after thirty days


class HistoryEntry(Base):
    """A logged action: actor, subject, time."""

    __tablename__ = "history"
    __table_args__ = (Index("ix_history_at", "at"), NEVER_TWICE)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    action: Mapped[str] = mapped_column("deed")
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    about_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), index=True)
    network_id: Mapped[int | None] = mapped_column(ForeignKey("network.id", ondelete="CASCADE"))
    role: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    # of a period: the line of `keeps.py`, how many days it was, and is; with spaces between. Of a network: its state
    detail: Mapped[str] = mapped_column(default="", server_default=EMPTY)

    by: Mapped[Any] = relationship("Person", lazy="raise", foreign_keys=[by_id])
    about: Mapped[Any] = relationship("Person", lazy="raise", foreign_keys=[about_id])
    meeting: Mapped[Any] = relationship("Meeting", lazy="raise")
    network: Mapped[Any] = relationship("Network", lazy="raise")
