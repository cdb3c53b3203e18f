"""The places in a network: how many there are, and who has one."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class NetworkPlaces:
    """The places of a network, read under its lock. An invitation holds one until it ends."""

    most: int | None
    most_of_one: int | None  # for one organisation
    taken: int
    by_organisation: Mapping[str, int]  # members only; whoever is invited says later where they work

    def has_room_for(self, organisation_key: str, holds_one: bool = False) -> bool:
        """Return whether somebody of this organisation can be a member; `holds_one`: they were invited."""
        has_place = self.most is None or holds_one or self.taken < self.most
        return has_place and self._has_room_at(organisation_key)

    def _has_room_at(self, organisation_key: str) -> bool:
        if self.most_of_one is None or not organisation_key:
            return True
        return self.by_organisation.get(organisation_key, 0) < self.most_of_one
