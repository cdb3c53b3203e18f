"""What goes into the scan, and what comes out of it."""

from enum import StrEnum
from typing import NamedTuple


class HitKind(StrEnum):
    IBAN = "iban"
    NATIONAL = "national-number"  # of Belgium
    BSN = "bsn"  # of the Netherlands
    EMAIL = "e-mail"
    PHONE = "phone"
    PLATE = "licence-plate"
    DATE = "date"
    STREET = "street"
    POSTCODE = "postcode"
    TITLE = "title-and-name"
    NAME = "name"
    ORGANISATION = "organisation"
    AGE = "age"


ORGANISER_ONLY = frozenset({HitKind.BSN, HitKind.NATIONAL})  # who may say that it is none


class Present(NamedTuple):
    """Somebody who took part: the name and the organisation of the sign-up."""

    name: str
    organisation: str = ""


class Match(NamedTuple):
    """Something in a text as it is read (`Plain`); not yet a hit, since another may tell more."""

    kind: HitKind
    start: int
    end: int
    gist: str = ""  # what the more general words need to know: a month, an age, a woman or a man
    essence: str = ""  # what is the same when it is written otherwise; empty: its letters and digits


class Hit(NamedTuple):
    """Something personal. Its offsets are those of the text that was scanned."""

    kind: HitKind
    start: int
    end: int
    text: str
    before: str  # of its sentence, what stands before it
    after: str  # likewise, after it
    mark: str  # the same for the same thing, in every text: what "may stay" is kept by
    gist: str
    language: str  # of the session: in which more general words are suggested

    @property
    def sentence(self) -> str:
        return f"{self.before}{self.text}{self.after}"

    @property
    def is_organisers(self) -> bool:
        """Whether only an organiser may set it aside."""
        return self.kind in ORGANISER_ONLY

    @property
    def begins_sentence(self) -> bool:
        return not any(letter.isalpha() for letter in self.before)
