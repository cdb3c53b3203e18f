"""The agenda's filter, parsed from and written to a query string. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self
from urllib.parse import urlencode

from portal.text import clean_line, fold

LONGEST = 100  # characters in one parameter
LAST_PAGE = 1_000_000  # the highest page number accepted


@dataclass(frozen=True)
class AgendaFilter:
    """The reader's filter, with fields in the order of the query string."""

    when: str = ""  # "past": sessions that were held, instead of those to come
    q: str = ""
    network: str = ""
    city: str = ""
    kind: str = ""
    theme: str = ""
    month: str = ""  # formatted as 2027-03
    places: bool = False  # only sessions with a seat for a newcomer
    page: int = 1
    view: str = ""  # "month": the month view

    @classmethod
    def from_query(cls, address: Mapping[str, str]) -> Self:
        """Parse and clean the query string; values that make no sense are ignored."""
        wishes = {name: clean_line(address.get(name))[:LONGEST].strip() for name in cls.__dataclass_fields__}
        when = wishes["when"] if wishes["when"] == "past" else ""
        view = wishes["view"] if wishes["view"] == "month" and not when else ""
        return cls(
            when=when,
            **{name: wishes[name] for name in ("q", "network", "city", "kind", "theme")},
            month=wishes["month"] if re.fullmatch("20[0-9]{2}-(0[1-9]|1[0-2])", wishes["month"]) else "",
            places=wishes["places"] == "1" and not when,
            page=1 if view else _page(wishes["page"]),
            view=view,
        )

    @property
    def words(self) -> list[str]:
        """The search words, folded; all must match."""
        return list(dict.fromkeys(fold(self.q).split()))

    @property
    def query(self) -> str:
        """The canonical query string: equal filters give equal addresses."""
        values = vars(self) | {"places": "1" if self.places else "", "page": self.page if self.page > 1 else ""}
        return urlencode({name: value for name, value in values.items() if value})

    @property
    def wishes(self) -> list[str]:
        """Names of the fields that narrow the results; the month of a month view is navigation, not a filter."""
        names = [name for name in self.__dataclass_fields__ if name not in ("when", "page", "view")]
        return [name for name in names if getattr(self, name) and not (name == "month" and self.view)]

    @property
    def is_past(self) -> bool:
        return self.when == "past"

    @property
    def is_random(self) -> bool:
        """Whether few readers share this filter (search words, or several values at once), so that caching does not
        pay.
        """
        return bool(self.q) or len(self.wishes) > 1

    @property
    def sought(self) -> str:
        """The canonical form: equivalent spellings of a search give equal strings."""
        return replace(self, q=" ".join(sorted(set(self.words)))).query

    @property
    def for_feeds(self) -> Self:
        """The filter for a calendar feed, which has no pages and no seats, and what was held beside what will come."""
        return replace(self, when="", places=False, page=1, view="")

    @property
    def for_embedding(self) -> Self:
        """The filter for the agenda on another site: the first sessions to come, as a list."""
        return replace(self, when="", page=1, view="")

    @property
    def of_the_past(self) -> Self:
        """The filter among the sessions that were held: a month to come, and seats, mean nothing there."""
        return replace(self, when="past", month="", places=False, page=1, view="")

    @property
    def of_the_future(self) -> Self:
        """The filter among the sessions to come."""
        return self if not self.is_past else replace(self, when="", month="", page=1)

    @property
    def narrowed(self) -> Self:
        """What chooses the sessions, of all pages and in whatever view."""
        return replace(self, page=1, view="")

    def without(self, *names: str) -> Self:
        """Return the filter without these fields, from its first page."""
        return replace(self, page=1, **{name: self.__dataclass_fields__[name].default for name in names})


def _page(text: str) -> int:
    return min(max(int(text), 1), LAST_PAGE) if text.isdecimal() else 1


def as_spelled(chosen: AgendaFilter, cities: list[str]) -> AgendaFilter:
    """Return the filter with the city as the agenda spells it: "leuven" becomes Leuven."""
    return replace(chosen, city=next((city for city in cities if fold(city) == fold(chosen.city)), chosen.city))
