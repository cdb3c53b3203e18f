"""How much work one file may give. A rule of a few letters can repeat every second until the year 9999."""

from collections.abc import Callable
from math import prod
from typing import Any

from icalendar.prop import vRecur

from portal.intake.rules.sentences import TOO_OFTEN, Unreadable, broken

MOST_WORK = 800_000  # in microseconds, roughly
MOST_TIMES_A_DAY = 24
MOST_VALUES = 400  # in one rule: the days of a year, and some
LARGEST_INTERVAL = 1000
_DAYS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 31, "YEARLY": 366}  # that each step looks at


class TooMuchWork(Exception):
    """This file asks for more than it may."""


class Work:
    """What is left of it, for all of a file together."""

    def __init__(self, most: int = MOST_WORK) -> None:
        self.left = most

    def spend(self, microseconds: int) -> None:
        """Raises TooMuchWork when it is all spent."""
        self.left -= microseconds
        if self.left < 0:
            raise TooMuchWork


def cost_of(rule: vRecur) -> int:
    """What each step of a rule costs. Raises Unreadable for one that repeats within the day, or is no rule."""
    frequency = str((rule.get("FREQ") or [""])[0]).upper()
    if frequency in ("HOURLY", "MINUTELY", "SECONDLY"):
        raise Unreadable(TOO_OFTEN)
    values = {name: len(of) for name, of in rule.items()}
    times = prod(values.get(name, 1) for name in ("BYHOUR", "BYMINUTE", "BYSECOND"))
    if times > MOST_TIMES_A_DAY:
        raise Unreadable(TOO_OFTEN)
    interval = (rule.get("INTERVAL") or [1])[0]
    is_sound = frequency in _DAYS and 0 < interval <= LARGEST_INTERVAL and not {"COUNT", "UNTIL"} <= rule.keys()
    if not is_sound or sum(values.values()) > MOST_VALUES:
        raise broken("RRULE")
    return 12 + times + _DAYS[frequency] * (3 + sum(values.values())) // 10


def at_a_cost(rule: Any, work: Work, cost: int) -> Any:
    """The same rule of dateutil, which spends `cost` at each of its steps, found something or not."""
    rule._interval = _Steps(rule._interval, lambda: work.spend(cost))
    return rule


class _Steps(int):
    """An interval that tells whenever it is added to a day, a month or a year.

    A rule that fits no day at all (30 February) has no other moment at which it can be stopped.
    """

    tell: Callable[[], Any]

    def __new__(cls, interval: int, tell: Callable[[], Any]) -> "_Steps":
        steps = super().__new__(cls, interval)
        steps.tell = tell
        return steps

    def __radd__(self, other: int) -> int:
        self.tell()
        return other + int(self)

    def __mul__(self, other: int) -> int:
        self.tell()
        return int(self) * other
