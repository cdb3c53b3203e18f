"""The state machine of a sign-up: one table says which change of its standing follows on which. Pure.

`docs/signups.md` is drawn from it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from portal.signups.models import Standing


class SignupChange(StrEnum):
    """What can happen to a sign-up."""

    SEATED = "seated"  # signs up, is added, or is seated as a member, while a seat is free
    QUEUED = "queued"  # the same, when none is
    MOVED_UP = "moved-up"  # from the queue, by the portal
    TOOK_SEAT = "took-seat"  # accepts a seat that came free in the last two days
    CAME_IN_PLACE = "came-in-place"  # has the seat of a colleague
    WALKED_IN = "walked-in"  # was there without a seat
    GAVE_BACK = "gave-back"
    REPLACED = "replaced"  # a colleague comes instead
    REMOVED = "removed"  # by a facilitator
    PASSED_ON = "passed-on"  # by a facilitator, after no answer
    TOOK_PART_ALREADY = "took-part-already"  # the address was corrected to a mailbox that takes part
    LEFT_NETWORK = "left-network"  # a member's seat, with their membership
    ERASED = "erased"  # with its person


@dataclass(frozen=True)
class Transition:
    """From one of these standings (None: there was no sign-up) to one."""

    before: frozenset[Standing | None]
    after: Standing


_NONE: frozenset[Standing | None] = frozenset({None})
_SEAT: frozenset[Standing | None] = frozenset({Standing.GOING})
_QUEUE: frozenset[Standing | None] = frozenset({Standing.WAITING})

TRANSITIONS: Mapping[SignupChange, Transition] = {
    SignupChange.SEATED: Transition(_NONE, Standing.GOING),
    SignupChange.QUEUED: Transition(_NONE, Standing.WAITING),
    SignupChange.MOVED_UP: Transition(_QUEUE, Standing.GOING),
    SignupChange.TOOK_SEAT: Transition(_QUEUE, Standing.GOING),
    SignupChange.CAME_IN_PLACE: Transition(_NONE | _QUEUE, Standing.GOING),
    SignupChange.WALKED_IN: Transition(_NONE | _QUEUE | {Standing.CANCELLED}, Standing.GOING),
    SignupChange.GAVE_BACK: Transition(_SEAT | _QUEUE, Standing.CANCELLED),
    SignupChange.REPLACED: Transition(_SEAT, Standing.CANCELLED),
    SignupChange.REMOVED: Transition(_SEAT | _QUEUE, Standing.CANCELLED),
    SignupChange.PASSED_ON: Transition(_SEAT, Standing.CANCELLED),
    SignupChange.TOOK_PART_ALREADY: Transition(_SEAT | _QUEUE, Standing.CANCELLED),
    SignupChange.LEFT_NETWORK: Transition(_SEAT | _QUEUE, Standing.CANCELLED),
    SignupChange.ERASED: Transition(_SEAT | _QUEUE, Standing.CANCELLED),
}


def may_follow(change: SignupChange, standing: str | None) -> bool:
    """Return whether this can happen to a sign-up of this standing; None when there is none yet."""
    return standing in TRANSITIONS[change].before


def standing_after(change: SignupChange, standing: str | None) -> Standing:
    """Return the standing that it leads to. Raises ValueError when it cannot happen: a fault in an operation."""
    if not may_follow(change, standing):
        raise ValueError(f"{change} cannot happen to a sign-up that is {standing}")
    return TRANSITIONS[change].after
