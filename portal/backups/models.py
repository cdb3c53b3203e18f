"""The table of the erased: ids that tell nothing by themselves, so that a restored backup can forget again."""

from sqlalchemy.orm import Mapped, mapped_column

from portal.db import Base


class ErasedPerson(Base):
    """Somebody whose data was deleted at their wish. Holds no name, no mailbox and no moment."""

    __tablename__ = "erased_person"

    mark: Mapped[str] = mapped_column(primary_key=True)  # rules/erased.py
