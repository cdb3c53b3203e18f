"""The filter of the lessons page, parsed from and written to a query string. Pure."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Self
from urllib.parse import urlencode

from portal.text import clean_line, fold

LONGEST = 100  # characters in one parameter
LAST_PAGE = 10_000


@dataclass(frozen=True)
class LessonFilter:
    """The reader's filter, with fields in the order of the query string."""

    q: str = ""
    network: str = ""
    theme: str = ""
    year: str = ""  # formatted as 2027
    signal: bool = False  # only signals for policy makers
    page: int = 1

    @classmethod
    def from_query(cls, address: Mapping[str, str]) -> Self:
        """Parse and clean the query string; values that make no sense are ignored."""
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
        """The search words, folded; all must match."""
        return list(dict.fromkeys(fold(self.q).split()))

    @property
    def query(self) -> str:
        """The canonical query string: equal filters give equal addresses."""
        values = asdict(self) | {"signal": "1" if self.signal else "", "page": self.page if self.page > 1 else ""}
        return urlencode({name: value for name, value in values.items() if value})

    @property
    def is_random(self) -> bool:
        """Whether few readers share this filter (search words, or several values at once), so that caching does not
        pay.
        """
        return bool(self.q) or len(self.wishes) > 1

    @property
    def wishes(self) -> list[str]:
        """Names of the fields that narrow the results."""
        return [name for name in self.__dataclass_fields__ if name != "page" and getattr(self, name)]

    def without(self, *names: str) -> Self:
        """Return the filter without these fields, from its first page."""
        return replace(self, page=1, **{name: self.__dataclass_fields__[name].default for name in names})
