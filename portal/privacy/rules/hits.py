"""Input and output of the scan."""

from enum import StrEnum
from typing import NamedTuple


class HitKind(StrEnum):
    IBAN = "iban"
    NATIONAL = "national-number"  # of Belgium
    BSN = "bsn"  # of the Netherlands
    FILE = "file-number"  # of a client, a case, a file
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
    JOINING = "join-address"  # of an online session


ORGANISER_ONLY = frozenset({HitKind.BSN, HitKind.NATIONAL})  # only an organiser may decide that it is none


class Present(NamedTuple):
    """Somebody to look for: the name and organisation of the sign-up."""

    name: str
    organisation: str = ""


class Match(NamedTuple):
    """A candidate in normalised text (`Prose`); it becomes a hit unless a more specific one overlaps."""

    kind: HitKind
    start: int
    end: int
    gist: str = ""  # input for the generalised wording: a month, an age, a gender
    essence: str = ""  # the same for all spellings; empty: its letters and digits


class Hit(NamedTuple):
    """Personal data found. Offsets refer to the scanned text."""

    kind: HitKind
    start: int
    end: int
    text: str
    before: str  # the text before it in its sentence
    after: str  # the text after it in its sentence
    mark: str  # a keyed digest, the same in every text; decisions refer to it
    gist: str
    language: str  # of the session; for the generalised wording

    @property
    def sentence(self) -> str:
        return f"{self.before}{self.text}{self.after}"

    @property
    def is_organisers(self) -> bool:
        """Whether only an organiser may let it stay."""
        return self.kind in ORGANISER_ONLY

    @property
    def begins_sentence(self) -> bool:
        return not any(letter.isalpha() for letter in self.before)
