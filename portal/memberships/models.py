"""The tables of people who may become members of a network, and of mailboxes that want no invitation."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.db import EMPTY, NEVER_TWICE, Base, Moment
from portal.networks.models import Network
from portal.people.models import Person


class ApplicationState(StrEnum):
    UNPROVEN = "unproven"  # asked with a mailbox that did not answer yet
    REQUESTED = "requested"  # a coordinator accepts or declines
    WAITING = "waiting"  # in the queue, while the network or the organisation is full
    INVITED = "invited"  # has a place until `held_until`
    DECLINED = "declined"  # by the coordinator, or by whoever was invited
    LEFT = "left"  # was a member: kept a month, so that the links in their letters say so


class Application(Base):
    """A person who may become a member: a request, an invitation, or a place in the queue, which is ordered by id.

    Accepted, the row is deleted, and a Membership has its facts.
    """

    __tablename__ = "application"
    __table_args__ = (UniqueConstraint("network_id", "person_id"), NEVER_TWICE)

    id: Mapped[int] = mapped_column(primary_key=True)
    network_id: Mapped[int] = mapped_column(ForeignKey("network.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    state: Mapped[str]

    name: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # as typed: unproven, it changes no Person
    organisation: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    organisation_key: Mapped[str] = mapped_column(default="", server_default=EMPTY)  # folded
    question: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    language: Mapped[str]  # of the page it came from; its letters use it too
    salt: Mapped[str]  # part of its key; renewing it revokes earlier links

    engagement_version: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    engagement_text: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # as it stood on the form
    created_at: Mapped[datetime] = mapped_column(Moment)
    proven_at: Mapped[datetime | None] = mapped_column(Moment)
    held_until: Mapped[datetime | None] = mapped_column(Moment)  # of an invitation
    invited_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    # the member whose place it takes, when they hand it to a colleague
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    answered_at: Mapped[datetime | None] = mapped_column(Moment)  # when it was declined, or ran out
    sentence: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)  # of the coordinator who declined

    network: Mapped[Network] = relationship(lazy="raise")
    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])


class NoInvitation(Base):
    """A mailbox whose owner wants no invitation to this network any more: a keyed digest, which reveals no address."""

    __tablename__ = "no_invitation"
    __table_args__ = (UniqueConstraint("network_id", "mark"), NEVER_TWICE)

    id: Mapped[int] = mapped_column(primary_key=True)
    network_id: Mapped[int] = mapped_column(ForeignKey("network.id", ondelete="CASCADE"))
    mark: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment)
