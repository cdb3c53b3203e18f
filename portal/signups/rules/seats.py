"""The seats of a meeting, counted: who has them, who waits, and what the next to sign up gets."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from portal.signups.models import Standing


@dataclass(frozen=True)
class Seats:
    """The sign-ups of one meeting by the key of their organisation, "" for who named none.

    Read under the lock on the meeting (`queries.seats_of`), and true until a sign-up is written.
    """

    capacity: int
    per_organisation: int | None  # the most that colleagues may have together
    going: Mapping[str, int]
    waiting: Mapping[str, int]

    @property
    def taken(self) -> int:
        return sum(self.going.values())

    @property
    def free(self) -> int:
        """Below zero when people walked in above the capacity."""
        return self.capacity - self.taken

    @property
    def waiting_who_fit(self) -> int:
        """How many wait who could have a seat if one were free."""
        return sum(count for key, count in self.waiting.items() if self.has_room_for(key))

    @property
    def full_organisations(self) -> list[str]:
        """Those whose people have all the seats that one organisation may have."""
        return sorted(key for key in self.going if not self.has_room_for(key))

    def has_room_for(self, organisation_key: str) -> bool:
        """Whether colleagues have not yet all the seats that one organisation may have."""
        most = self.per_organisation
        return most is None or not organisation_key or self.going.get(organisation_key, 0) < most

    def standing_for(self, organisation_key: str) -> Standing:
        """What the next to sign up gets: a seat, unless all are taken, or somebody who fits waits already.

        Nor when colleagues have all the seats that one organisation may have.
        """
        is_free = self.free > 0 and not self.waiting_who_fit
        return Standing.GOING if is_free and self.has_room_for(organisation_key) else Standing.WAITING

    def after_giving_one_to(self, organisation_key: str) -> Self:
        """The seats once somebody of this organisation moved from the queue to a seat."""
        return replace(
            self,
            going={**self.going, organisation_key: self.going.get(organisation_key, 0) + 1},
            waiting={**self.waiting, organisation_key: self.waiting.get(organisation_key, 0) - 1},
        )
