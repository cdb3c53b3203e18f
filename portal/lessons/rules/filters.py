"""What a reader asks of what was learned: each wish is a part of the address. Pure."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Self
from urllib.parse import urlencode

from portal.text import clean_line, fold

LONGEST = 100  # letters of one wish
LAST_PAGE = 10_000


@dataclass(frozen=True)
class LessonFilter:
    """What a reader chose to see, in the order of the address."""

    q: str = ""
    network: str = ""
    theme: str = ""
    year: str = ""  # such as 2027
    signal: bool = False  # only signals for policy
    page: int = 1

    @classmethod
    def from_query(cls, address: Mapping[str, str]) -> Self:
        """What the query of an address asks for, cleaned. What makes no sense is not asked."""
        wishes = {name: clean_line(address.get(name))[:LONGEST].strip() for name in cls.__dataclass_fields__}
        page = wishes["page"]
        return cls(
            **{name: wishes[name] for name in ("q", "network", "theme")},
            year=wishes["year"] if re.fullmatch("20[0-9]{2}", wishes["year"]) else "",
            signal=wishes["signal"] == "1",
            page=min(max(int(page), 1), LAST_PAGE) if page.isascii() and page.isdigit() else 1,
        )

    @property
    def words(self) -> list[str]:
        """The words that all must be found, folded."""
        return list(dict.fromkeys(fold(self.q).split()))

    @property
    def query(self) -> str:
        """The canonical query string: the same choice gives the same address."""
        values = asdict(self) | {"signal": "1" if self.signal else "", "page": self.page if self.page > 1 else ""}
        return urlencode({name: value for name, value in values.items() if value})

    @property
    def is_random(self) -> bool:
        """Whether few will ask for the same: own words, or one of the very many choices of more than one thing."""
        return bool(self.q) or len(self.wishes) > 1

    @property
    def wishes(self) -> list[str]:
        """The names of what leaves something out."""
        return [name for name in self.__dataclass_fields__ if name != "page" and getattr(self, name)]

    def without(self, *names: str) -> Self:
        """The same choice, from its first page, without these."""
        return replace(self, page=1, **{name: self.__dataclass_fields__[name].default for name in names})
