"""What a reader asks of the agenda: each wish is a part of the address. Pure."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Self
from urllib.parse import urlencode

from portal.text import clean_line, fold

LONGEST = 100  # letters of one wish
LAST_PAGE = 1_000_000  # of what can be asked for


@dataclass(frozen=True)
class AgendaFilter:
    """What a reader chose to see, in the order of the address."""

    q: str = ""
    network: str = ""
    city: str = ""
    kind: str = ""
    theme: str = ""
    month: str = ""  # such as 2027-03
    places: bool = False  # only where a newcomer gets a seat
    page: int = 1
    view: str = ""  # "month": drawn as a month

    @classmethod
    def from_query(cls, address: Mapping[str, str]) -> Self:
        """What the query of an address asks for, cleaned. What makes no sense is not asked."""
        wishes = {name: clean_line(address.get(name))[:LONGEST].strip() for name in cls.__dataclass_fields__}
        view = wishes["view"] if wishes["view"] == "month" else ""
        return cls(
            **{name: wishes[name] for name in ("q", "network", "city", "kind", "theme")},
            month=wishes["month"] if re.fullmatch("20[0-9]{2}-(0[1-9]|1[0-2])", wishes["month"]) else "",
            places=wishes["places"] == "1",
            page=1 if view else _page(wishes["page"]),
            view=view,
        )

    @property
    def words(self) -> list[str]:
        """The words that all must be found, folded."""
        return list(dict.fromkeys(fold(self.q).split()))

    @property
    def query(self) -> str:
        """The canonical query string: the same choice gives the same address."""
        values = asdict(self) | {"places": "1" if self.places else "", "page": self.page if self.page > 1 else ""}
        return urlencode({name: value for name, value in values.items() if value})

    @property
    def wishes(self) -> list[str]:
        """The names of what leaves something out. A month that is drawn is where one looks, and leaves nothing out."""
        names = [name for name in self.__dataclass_fields__ if name not in ("page", "view")]
        return [name for name in names if getattr(self, name) and not (name == "month" and self.view)]

    @property
    def is_random(self) -> bool:
        """Whether few will ask for the same: own words, or one of the very many choices of more than one thing."""
        return bool(self.q) or len(self.wishes) > 1

    @property
    def sought(self) -> str:
        """What it asks for in a canonical form: two ways to spell the same search are one."""
        return replace(self, q=" ".join(sorted(set(self.words)))).query

    @property
    def for_feeds(self) -> Self:
        """The same for a calendar, which has no pages, and no seats."""
        return replace(self, places=False, page=1, view="")

    def without(self, *names: str) -> Self:
        """The same choice, from its first page, without these."""
        return replace(self, page=1, **{name: self.__dataclass_fields__[name].default for name in names})


def _page(text: str) -> int:
    return min(max(int(text), 1), LAST_PAGE) if text.isdecimal() else 1


def as_spelled(chosen: AgendaFilter, cities: list[str]) -> AgendaFilter:
    """The city as the agenda spells it: "leuven" in an address is Leuven."""
    return replace(chosen, city=next((city for city in cities if fold(city) == fold(chosen.city)), chosen.city))
