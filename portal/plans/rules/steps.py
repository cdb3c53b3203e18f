"""The steps of a plan and the links to prepare with, while they are written."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

MOST_STEPS = 40
MOST_MINUTES = 600  # of one step
MOST_LINKS = 10
LONGEST_STEP = 200  # characters
LONGEST_LINK_TITLE = 120
LONGEST_ADDRESS = 1000
SECURE = "https://"
Placed = TypeVar("Placed")


@dataclass(frozen=True)
class PlanStep:
    """One step: what the group does, and for how many minutes."""

    text: str
    minutes: int


@dataclass(frozen=True)
class PrepareLink:
    """Something to read or to watch beforehand."""

    title: str
    address: str


@dataclass(frozen=True)
class PlanText:
    """What a facilitator writes in a plan."""

    steps: tuple[PlanStep, ...] = ()
    links: tuple[PrepareLink, ...] = ()

    @property
    def minutes(self) -> int:
        return sum(step.minutes for step in self.steps)


def steps_in(stored: Sequence[Mapping[str, Any]] | None) -> tuple[PlanStep, ...]:
    return tuple(PlanStep(str(row["text"]), int(row["minutes"])) for row in stored or ())


def links_in(stored: Sequence[Mapping[str, Any]] | None) -> tuple[PrepareLink, ...]:
    return tuple(PrepareLink(str(row["title"]), str(row["address"])) for row in stored or ())


def rows_of(parts: Sequence[PlanStep | PrepareLink]) -> list[dict[str, Any]]:
    """Return steps or links as they are stored."""
    return [asdict(part) for part in parts]


def moved(steps: Sequence[Placed], number: int, by: int) -> tuple[Placed, ...]:
    """Return the steps with this one (from 1) moved `by` places; at the ends nothing moves."""
    mine, other = number - 1, number - 1 + by
    rows = list(steps)
    if 0 <= mine < len(rows) and 0 <= other < len(rows):
        rows[mine], rows[other] = rows[other], rows[mine]
    return tuple(rows)


def without(steps: Sequence[Placed], number: int) -> tuple[Placed, ...]:
    """Return the steps without this one (from 1)."""
    return tuple(step for at, step in enumerate(steps, 1) if at != number)


def length_of(days: Sequence[tuple[Any, Any]]) -> int:
    """Return how many minutes a session with these blocks of (start, end) takes."""
    return sum(round((ends - starts).total_seconds() / 60) for starts, ends in days)
