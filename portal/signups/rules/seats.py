"""A meeting's seats, counted: taken, waiting, and what the next newcomer gets.

The seats of one organisation are counted twice: by the name that people typed, and by the domain of their addresses.
Whoever belongs to a full one by either has no room; `operations/queue.py` asks the same in SQL, and
tests/signups/test_in_sql.py compares both.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Self

from portal.signups.models import OrganisationKeys, Standing

Counts = Mapping[OrganisationKeys, int]


@dataclass(frozen=True)
class Seats:
    """The sign-ups of one meeting, counted per pair of keys; "" belongs to no organisation.

    Read under the lock on the meeting (`queries.seats_of`), and valid until a sign-up is written.
    """

    capacity: int
    per_organisation: int | None  # the most seats for one organisation
    going: Counts
    waiting: Counts

    @property
    def taken(self) -> int:
        return sum(self.going.values())

    @property
    def free(self) -> int:
        """Free seats; negative when walk-ins exceed the capacity."""
        return self.capacity - self.taken

    @property
    def waiting_who_fit(self) -> int:
        """How many of the waiting could have a seat if one were free."""
        return sum(count for keys, count in self.waiting.items() if self.has_room_for(keys))

    @property
    def organisations(self) -> int:
        """How many organisations people with a seat named."""
        return len({keys.name for keys in self.going} - {""})

    @cached_property
    def full_names(self) -> list[str]:
        """The names of organisations that hold all the seats they may have."""
        return self._full((keys.name, count) for keys, count in self.going.items())

    @cached_property
    def full_domains(self) -> list[str]:
        """The mail domains whose people hold all the seats that one organisation may have."""
        return self._full((keys.domain, count) for keys, count in self.going.items())

    def has_room_for(self, keys: OrganisationKeys) -> bool:
        """Return whether the organisation may have another seat."""
        return keys.name not in self.full_names and keys.domain not in self.full_domains

    def standing_for(self, keys: OrganisationKeys) -> Standing:
        """Return what the next newcomer gets: a seat, unless all are taken, somebody who fits is waiting,

        or their organisation holds all the seats it may have.
        """
        is_free = self.free > 0 and not self.waiting_who_fit
        return Standing.GOING if is_free and self.has_room_for(keys) else Standing.WAITING

    @property
    def are_for_anybody(self) -> bool:
        """Whether nobody waits, and the next newcomer gets a seat, of whatever organisation."""
        return self.free > 0 and self.per_organisation is None and not any(self.waiting.values())

    def after_adding(self, standing: Standing, keys: OrganisationKeys) -> Self:
        """Return the counts after somebody new of this organisation got a seat, or a place in the queue."""
        counts = self.going if standing == Standing.GOING else self.waiting
        added = {**counts, keys: counts.get(keys, 0) + 1}
        return replace(self, going=added) if standing == Standing.GOING else replace(self, waiting=added)

    def after_giving_one_to(self, keys: OrganisationKeys) -> Self:
        """Return the counts after somebody of this organisation moved from the queue to a seat."""
        return replace(
            self,
            going={**self.going, keys: self.going.get(keys, 0) + 1},
            waiting={**self.waiting, keys: self.waiting[keys] - 1},
        )

    def _full(self, seats: Iterable[tuple[str, int]]) -> list[str]:
        if self.per_organisation is None:
            return []
        totals: Counter[str] = Counter()
        for key, count in seats:
            totals[key] += count
        return sorted(key for key, total in totals.items() if key and total >= self.per_organisation)
