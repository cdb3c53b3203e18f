"""The table of the logo."""

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from portal.db import Base


class Logo(Base):
    """A logo as a PNG, made by us. A new one is a new row, so that its address never shows another picture."""

    __tablename__ = "logo"

    id: Mapped[int] = mapped_column(primary_key=True)
    picture: Mapped[bytes] = mapped_column(LargeBinary)
