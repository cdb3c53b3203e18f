"""What is raised when something cannot be done: a sentence that becomes an answer in `portal.web.errors`."""

from collections.abc import Mapping
from typing import ClassVar

from portal.language import tell


class Refusal(Exception):
    """Something that cannot be done, or not now. A view catches it only where its own form shows why.

    Each concept has its own kinds. An operation raises one before it changed anything, or its transaction is undone.
    """

    field: str = ""  # of the form, where the sentence belongs
    sentence: str = ""  # the message id
    facts: Mapping[str, object] = {}  # for the places in the sentence
    title: ClassVar[str] = ""  # of its page, as a message id; else that of the status
    status: int = 409  # 422 where the reader can mend what was filled in
    wait_seconds: int = 0  # until it may be tried again, where that is known

    @property
    def words(self) -> str:
        """The sentence in the reader's language."""
        return tell(self.sentence, self.facts)
