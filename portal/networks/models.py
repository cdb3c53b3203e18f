"""The table of learning networks."""

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from portal.db import Base


class Network(Base):
    __tablename__ = "network"

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    description: Mapped[str] = mapped_column(Text)
