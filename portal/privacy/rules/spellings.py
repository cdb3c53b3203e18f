"""A spelling of a name to look for."""

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from portal.privacy.rules.hits import HitKind
from portal.privacy.rules.reading import prose_of

LETTERS = re.compile(r"[^\W\d_]++")
SHORT_WORD = 3  # letters; such a short word is often another word
COMMA = ","  # in place of a word: "Wit, Hanneke de"


class Capital(IntEnum):
    """The capitalisation that makes a word a name."""

    NONE = 0
    FIRST = 1
    ALL = 2


@dataclass
class Spelling:
    """The lower-case words of a name without accents, each with the capitalisation it needs.

    A word can be the key of particles, see `particles_at`.
    """

    kind: HitKind
    words: tuple[str, ...]
    capitals: tuple[Capital, ...]
    is_allowed: bool = False  # it names nobody to protect
    is_whose: bool = False  # possessive: "Toms"
    is_surname: bool = False  # initials may stand before it
    initial: str = ""  # all that is known of the surname: "Noor V."
    names_one: bool = False  # first name or initial with the surname: a name in a web address too
    in_address_only: bool = False  # "hannekedewit"
    registered: tuple[str, ...] = ()  # where particles have a key

    @cached_property
    def essence(self) -> str:
        return " ".join(self.registered or self.words).removesuffix("s" if self.is_whose else "")

    @cached_property
    def _needs(self) -> list[tuple[int, Capital]]:
        return [(number, capital) for number, capital in enumerate(self.capitals) if capital]

    def wins_from(self, other: "Spelling") -> bool:
        """Return whether this spelling takes precedence over an identical one."""
        return (self.is_allowed, -sum(self.capitals)) > (other.is_allowed, -sum(other.capitals))

    def fits(self, written: list[str], in_address: bool) -> bool:
        """Return whether these words name somebody here, capitalised as required."""
        if in_address:
            return self.names_one or self.in_address_only
        if self.in_address_only:
            return False
        if self.is_allowed:
            return True
        for number, capital in self._needs:
            word = written[number]
            if word[0].islower() or (capital is Capital.ALL and not word.isupper()):
                return False
        return True


def words_of(text: str) -> tuple[str, ...]:
    return tuple(LETTERS.findall(as_read(text).lower()))


def as_read(text: str) -> str:
    return text if text.isascii() else prose_of(text).text
