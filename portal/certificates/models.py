"""The table of certificates."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.db import Base, Moment
from portal.signups.models import Signup


class Certificate(Base):
    """A certificate of participation, with a code for verification. Issued when first requested."""

    __tablename__ = "certificate"

    id: Mapped[int] = mapped_column(primary_key=True)
    signup_id: Mapped[int] = mapped_column(ForeignKey("signup.id", ondelete="CASCADE"), unique=True)
    code: Mapped[str] = mapped_column(unique=True)
    minutes: Mapped[int]  # net, without breaks
    people: Mapped[int]  # how many attended
    issued_at: Mapped[datetime] = mapped_column(Moment)

    signup: Mapped[Signup] = relationship(lazy="raise")
