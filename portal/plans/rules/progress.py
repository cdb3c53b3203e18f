"""Which step of a plan is under way, and how much time is left."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from portal.plans.rules.steps import PlanStep

BEGINS_EARLY = timedelta(hours=12)  # before the session: a plan can begin on its day, also when people are early

Stretch = tuple[datetime, datetime]  # a block of the session


@dataclass(frozen=True)
class PlanProgress:
    """Where the group is in the plan."""

    number: int  # of the step under way, from 1; 0 before the beginning, one more than there are at the end
    ends_at: datetime | None  # of that step; before the beginning: when the plan begins
    seconds_left: int  # of that step; before the beginning: until then

    @property
    def is_before(self) -> bool:
        return self.number == 0


def progress(
    steps: Sequence[PlanStep], blocks: Sequence[Stretch], began_at: datetime | None, now: datetime
) -> PlanProgress:
    """Return the step under way. Between two days of a session the plan stands still.

    It begins with the first block, unless a facilitator pressed that it began (`began_at`); what was pressed before the
    session moved to a later day does not count.
    """
    begins = began_at if began_at and began_at >= blocks[0][0] - BEGINS_EARLY else blocks[0][0]
    if now < begins:
        return PlanProgress(0, begins, _seconds(begins - now))
    elapsed = now - begins - _between_days(blocks, begins, now)
    for number, step in enumerate(steps, 1):
        left = timedelta(minutes=step.minutes) - elapsed
        if left > timedelta(0):
            return PlanProgress(number, now + left, _seconds(left))
        elapsed = -left
    return PlanProgress(len(steps) + 1, None, 0)


def begin_for(steps: Sequence[PlanStep], number: int, now: datetime) -> datetime:
    """Return when the plan would have begun if this step (from 1) began now."""
    return now - timedelta(minutes=sum(step.minutes for step in steps[: number - 1]))


def may_begin(blocks: Sequence[Stretch], now: datetime) -> bool:
    """Return whether a facilitator can say that a step begins: from twelve hours before until twelve after."""
    return blocks[0][0] - BEGINS_EARLY <= now <= blocks[-1][1] + BEGINS_EARLY


def starts_of(steps: Sequence[PlanStep], begins: datetime) -> list[datetime]:
    """Return when each step begins, if every step takes its time."""
    starts = [begins]
    for step in steps[:-1]:
        starts.append(starts[-1] + timedelta(minutes=step.minutes))
    return starts[: len(steps)]


def _between_days(blocks: Sequence[Stretch], begins: datetime, now: datetime) -> timedelta:
    """Return how much of the time since the beginning lies between two blocks.

    A beginning between two blocks was pressed there, or reckoned back from a press: that pause does not count.
    """
    gaps = zip((ends for _starts, ends in blocks[:-1]), (starts for starts, _ends in blocks[1:]), strict=True)
    return sum((min(later, now) - earlier for earlier, later in gaps if begins < earlier < now), start=timedelta(0))


def _seconds(left: timedelta) -> int:
    return -(-left // timedelta(seconds=1))
