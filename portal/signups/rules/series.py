"""What one session of a network was, or is, for one of its members. Pure."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from portal.agenda.models import Meeting
from portal.signups.models import Signup, Standing
from portal.signups.rules.standing import PastState, past_state


class InSeries(StrEnum):
    """The state that a cell of the attendance grid shows."""

    THERE = "there"
    ABSENT = "absent"
    NOT_NOTED = "not-noted"  # nobody recorded whether they were there
    WAITED = "waited"  # in the queue until the end
    SEAT = "seat"
    WAITING = "waiting"
    GAVE_BACK = "gave-back"
    TAKEN_OFF = "taken-off"  # by a facilitator
    NOTHING = "nothing"  # no sign-up, or it was deleted after its time


def in_series(signup: Signup | None, meeting: Meeting, now: datetime) -> InSeries:
    """Return the state of this sign-up, the person's latest for this meeting."""
    if signup is None:
        return InSeries.NOTHING
    if signup.standing == Standing.CANCELLED:
        return InSeries.TAKEN_OFF if signup.removed_by_id else InSeries.GAVE_BACK
    past: PastState | None = past_state(signup, meeting, now)
    if past:
        return InSeries(past)
    return InSeries.SEAT if signup.standing == Standing.GOING else InSeries.WAITING


def numbers_in_series(titles: Sequence[str]) -> list[tuple[int, int]]:
    """Return for each title its number among those that are the same and how many those are; (0, 0) for a title of
    its own.
    """
    counts, seen = Counter(titles), Counter[str]()
    numbers = []
    for title in titles:
        seen[title] += 1
        numbers.append((seen[title], counts[title]) if counts[title] > 1 else (0, 0))
    return numbers
