"""The tables of people, their roles and their sign-ins."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, Index, false, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.db import EMPTY, NEVER_TWICE, Base, Moment, only_where
from portal.text import mailbox_for_caps


class RoleName(StrEnum):
    ORGANISER = "organiser"  # of the whole portal
    FACILITATOR = "facilitator"  # of the whole portal; makes and leads their own sessions
    COORDINATOR = "coordinator"  # of one network


class Person(Base):
    """The owner of a mailbox, or a walk-in without one. There are no passwords; the name comes from the person or an
    organiser.

    Whoever has no mailbox gets no letter, cannot sign in, and goes with their sign-up.
    """

    __tablename__ = "person"

    id: Mapped[int] = mapped_column(primary_key=True)
    # folded: one row per mailbox; None: a walk-in without one
    email: Mapped[str | None] = mapped_column(unique=True)
    email_shown: Mapped[str]  # as its owner types it; empty without a mailbox
    name: Mapped[str] = mapped_column(default="")
    created_at: Mapped[datetime] = mapped_column(Moment)
    verified_at: Mapped[datetime | None] = mapped_column(Moment)  # first use of a personal link
    # a counter raised as a lock, while wrong codes are counted
    asked_to_sign_in: Mapped[int] = mapped_column(default=0)
    # when a role was last taken on which leading depended
    lead_ended_at: Mapped[datetime | None] = mapped_column(Moment)
    # the latest sign-in, or use of a personal link; an older release, running in parallel, leaves it as it was
    seen_at: Mapped[datetime | None] = mapped_column(Moment)
    # when the holder of a role was last asked whether they still need it
    role_asked_at: Mapped[datetime | None] = mapped_column(Moment)
    # part of the key of their own calendar; empty: they have none
    feed_salt: Mapped[str] = mapped_column(default="", server_default=EMPTY)
    # the switch in the foot of letters: they get those about their own place, and no others that can be left out
    only_seat_letters: Mapped[bool] = mapped_column(default=False, server_default=false())

    roles: Mapped[list["Role"]] = relationship(cascade="all, delete-orphan")
    # A class of a later concept, so by name. Few pages load it.
    memberships: Mapped[list[Any]] = relationship("Membership", viewonly=True)
    guiding: Mapped[list[Any]] = relationship(
        "Guiding", viewonly=True, primaryjoin="and_(Person.id == Guiding.person_id, Guiding.is_guide)"
    )

    # The interface that Flask-Login requires.
    is_active = True
    is_authenticated = True
    is_anonymous = False

    def get_id(self) -> str:
        return str(self.id)

    def has(self, role: RoleName) -> bool:
        return any(held.role == role for held in self.roles)

    @property
    def has_mailbox(self) -> bool:
        return self.email is not None

    @property
    def mailbox(self) -> str:
        """The mailbox behind the address: for counting letters, never to identify people."""
        return mailbox_for_caps(self.email_shown)

    @property
    def coordinated_ids(self) -> set[int]:
        """The ids of the networks they coordinate."""
        return {held.network_id for held in self.roles if held.role == RoleName.COORDINATOR and held.network_id}

    @property
    def member_of(self) -> set[int]:
        """The ids of the networks they belong to or coordinate."""
        return {membership.network_id for membership in self.memberships} | self.coordinated_ids

    @property
    def coordinates(self) -> bool:
        return bool(self.coordinated_ids)

    @property
    def leads_anywhere(self) -> bool:
        """Whether a role of the whole portal lets them lead sessions anywhere."""
        return self.is_organiser or self.is_facilitator

    @property
    def is_organiser(self) -> bool:
        return self.has(RoleName.ORGANISER)

    @property
    def is_facilitator(self) -> bool:
        return self.has(RoleName.FACILITATOR)

    @property
    def guided_ids(self) -> set[int]:
        """The ids of the sessions that they lead without a role."""
        return {row.meeting_id for row in self.guiding}

    @property
    def makes_sessions(self) -> bool:
        """Whether they have a role, and so make sessions."""
        return self.is_organiser or self.is_facilitator or self.coordinates

    @property
    def may_manage(self) -> bool:
        """Whether they have a home at /manage: by a role, or by a session that they guide."""
        return self.makes_sessions or bool(self.guiding)


class Role(Base):
    """A permission, in the whole portal or (a coordinator's) in one network."""

    __tablename__ = "role"
    __table_args__ = (
        Index("uq_role_portal", "person_id", "role", unique=True, **only_where("network_id IS NULL")),
        Index(
            "uq_role_network", "person_id", "role", "network_id", unique=True, **only_where("network_id IS NOT NULL")
        ),
        NEVER_TWICE,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    # the partial indexes above serve no search by person alone
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    role: Mapped[str]
    network_id: Mapped[int | None] = mapped_column(ForeignKey("network.id", ondelete="CASCADE"), index=True)


class SignIn(Base):
    """A browser in which a person is signed in. Deleting the row signs it out at once."""

    __tablename__ = "sign_in"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    device: Mapped[str]  # "Firefox, Android": enough to recognise, too little to trace
    started_at: Mapped[datetime] = mapped_column(Moment)
    ends_at: Mapped[datetime] = mapped_column(Moment)
    # Whether its cookie holds the last use, signed. Cookies of release 0.1.0 do not.
    has_signed_use: Mapped[bool] = mapped_column(default=False, server_default=false())
    # the last use, when the row of an earlier release was migrated
    known_use_at: Mapped[datetime | None] = mapped_column(Moment)

    person: Mapped[Person] = relationship(lazy="joined")


class SignInRequest(Base):
    """A sign-in letter, valid once by its link and once by its code. Only hashes are stored.

    Requests for an unknown address, or above the quota, leave a row too, without a person, a code and a letter; so does
    a letter to the new mailbox of a change of address, to count those. The row is deleted a day after it expires, with
    the digests of the mailbox and of the network that asked.
    """

    __tablename__ = "sign_in_request"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    code_hash: Mapped[str | None]  # None when the link was printed by the command, or this browser asked again
    browser_hash: Mapped[str | None] = mapped_column(index=True)  # the browser that asked; the code only works there
    wrong_codes: Mapped[int] = mapped_column(default=0)
    next_path: Mapped[str] = mapped_column(default="")
    asked_at: Mapped[datetime] = mapped_column(Moment)
    ends_at: Mapped[datetime] = mapped_column(Moment)
    # first use, of link or code; release 0.1.0 only knows this column
    spent_at: Mapped[datetime | None] = mapped_column(Moment)
    link_spent_at: Mapped[datetime | None] = mapped_column(Moment)
    code_spent_at: Mapped[datetime | None] = mapped_column(Moment)
    # a keyed digest, for counting letters without the address
    mailbox_hash: Mapped[str | None] = mapped_column(index=True)
    asker_hash: Mapped[str | None]  # a keyed digest of the network that asked
    # a letter of the reserve for people with a role
    is_reserve: Mapped[bool] = mapped_column(default=False, server_default=false())

    person: Mapped[Person | None] = relationship(lazy="joined")

    @property
    def has_open_link(self) -> bool:
        """Whether its link was not used. For a row spent by release 0.1.0, whether neither was."""
        return self.link_spent_at is None and (self.spent_at is None or self.code_spent_at is not None)


class AddressChange(Base):
    """A change of address that waits for both mailboxes, or that was made lately. One for each person."""

    __tablename__ = "address_change"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), unique=True)
    email: Mapped[str]  # the new address, as it was typed
    salt: Mapped[str]  # part of both keys
    asked_at: Mapped[datetime] = mapped_column(Moment)
    ends_at: Mapped[datetime] = mapped_column(Moment)
    old_confirmed_at: Mapped[datetime | None] = mapped_column(Moment)
    new_confirmed_at: Mapped[datetime | None] = mapped_column(Moment)
    done_at: Mapped[datetime | None] = mapped_column(Moment)

    person: Mapped[Person] = relationship(lazy="joined")


class SignInTurn(Base):
    """Rows raised as a lock while letters to a mailbox are counted; each mailbox, known or not, has one of a few."""

    __tablename__ = "sign_in_turn"

    id: Mapped[int] = mapped_column(primary_key=True)
    taken: Mapped[int] = mapped_column(default=0, server_default=text("0"))
