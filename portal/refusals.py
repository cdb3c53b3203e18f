"""Domain errors: each carries a message that `portal.web.errors` turns into a response."""

from collections.abc import Mapping
from typing import ClassVar

from portal.language import tell


class Refusal(Exception):
    """Base of domain errors. A view catches one only where its own form shows the reason.

    Each concept subclasses it. An operation raises one before changing anything, or its transaction rolls back.
    """

    field: str = ""  # the form field to show the message at
    part: str = ""  # the id on the page of what it is about, when that is no field
    sentence: str = ""  # the message id
    facts: Mapping[str, object] = {}  # values for the placeholders in the message
    title: ClassVar[str] = ""  # the page title, as a message id; default: that of the status
    status: int = 409  # 422 where the reader can correct the input
    wait_seconds: int = 0  # seconds until a retry makes sense, if known

    @property
    def words(self) -> str:
        """The message in the reader's language."""
        return tell(self.sentence, self.facts)
