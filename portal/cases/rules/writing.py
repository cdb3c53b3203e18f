"""What somebody typed as their case, and what is asked of it before it is sent."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Self

from portal.cases.models import Case
from portal.cases.rules.refusals import NothingToldYet, NoTitle

TEXTS = ("title", "stuck", "unsure", "hopes")  # the fields, in order
LONGEST_TITLE, LONGEST_TEXT, LONGEST_SENTENCE, LONGEST_OUTCOME = 80, 4000, 300, 200  # characters


@dataclass(frozen=True)
class CaseText:
    """A case as typed, cleaned by its form."""

    title: str = ""
    stuck: str = ""
    unsure: str = ""
    hopes: str = ""
    shows_title: bool = False

    @classmethod
    def of(cls, case: Case) -> Self:
        return cls(**{name: getattr(case, name) for name in (*TEXTS, "shows_title")})

    @property
    def texts(self) -> Mapping[str, str]:
        """What is written, by field, without empty ones."""
        return {name: text for name, text in asdict(self).items() if name in TEXTS and text}

    @property
    def is_empty(self) -> bool:
        return not self.texts


def refuse_unfinished(text: CaseText) -> None:
    """Raise NothingToldYet or NoTitle for a case that cannot be sent yet."""
    if not text.title:
        raise NoTitle
    if not text.stuck and not text.unsure:
        raise NothingToldYet
