"""A meeting's seats, counted: taken, waiting, and what the next newcomer gets."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from portal.signups.models import Standing


@dataclass(frozen=True)
class Seats:
    """The sign-ups of one meeting, counted per organisation key; "" for those without an organisation.

    Read under the lock on the meeting (`queries.seats_of`), and valid until a sign-up is written.
    """

    capacity: int
    per_organisation: int | None  # the most seats for one organisation
    going: Mapping[str, int]
    waiting: Mapping[str, int]

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
        return sum(count for key, count in self.waiting.items() if self.has_room_for(key))

    @property
    def full_organisations(self) -> list[str]:
        """Keys of organisations that hold all the seats they may have."""
        return sorted(key for key in self.going if not self.has_room_for(key))

    def has_room_for(self, organisation_key: str) -> bool:
        """Return whether the organisation may have another seat."""
        most = self.per_organisation
        return most is None or not organisation_key or self.going.get(organisation_key, 0) < most

    def standing_for(self, organisation_key: str) -> Standing:
        """Return what the next newcomer gets: a seat, unless all are taken, somebody who fits is waiting,

        or their organisation holds all the seats it may have.
        """
        is_free = self.free > 0 and not self.waiting_who_fit
        return Standing.GOING if is_free and self.has_room_for(organisation_key) else Standing.WAITING

    def after_adding(self, standing: Standing, organisation_key: str) -> Self:
        """Return the counts after somebody new of this organisation got a seat, or a place in the queue."""
        counts = self.going if standing == Standing.GOING else self.waiting
        added = {**counts, organisation_key: counts.get(organisation_key, 0) + 1}
        return replace(self, going=added) if standing == Standing.GOING else replace(self, waiting=added)

    def after_giving_one_to(self, organisation_key: str) -> Self:
        """Return the counts after somebody of this organisation moved from the queue to a seat."""
        return replace(
            self,
            going={**self.going, organisation_key: self.going.get(organisation_key, 0) + 1},
            waiting={**self.waiting, organisation_key: self.waiting[organisation_key] - 1},
        )
