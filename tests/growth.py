"""How much work something is, without asserting a time: only how many times as much as something else.

Both are measured side by side by the processor's time of this thread, and the least of some tries counts. So the
answer is the same on a slow machine, on a quick one, and on one that is busy. This is the only file of the tests that
reads such a clock: tests/guards/test_seconds.py keeps it so.
"""

import sys
from collections.abc import Callable, Mapping
from itertools import count
from math import inf
from time import thread_time
from types import FrameType
from typing import Any

Work = Callable[[], object]
TRIES = 5
LEAST = 0.001  # seconds: what is shorter is done again and again, or the clock itself would be measured
FOUR_TIMES = 9  # the most that four times the text may take: reading it once takes 4, each letter from each letter 16


def times_the_work(work: Work, than: Work, enough: float = 0, tries: int = TRIES) -> float:
    """How many times as much work the first is as the other; no more tries than it needs to be `enough` or less."""
    least = inf
    for _ in range(tries):
        least = min(least, _cost(work) / _cost(than))
        if least <= enough:
            break
    return least


def too_much(works: Mapping[str, Work], than: Work, most: float, tries: int = TRIES) -> dict[str, int]:
    """Which of these are more than `most` times as much work; and how many times."""
    usual = min(_cost(than) for _ in range(TRIES))
    slow = {name: work for name, work in works.items() if _cost(work) > most * usual}
    found = {name: times_the_work(work, than, most, tries) for name, work in slow.items()}
    return {name: round(times) for name, times in found.items() if times > most}


def grow_fast(works: Mapping[str, Callable[[int], object]], size: int) -> dict[str, int]:
    """Which of these grow faster than what they read, from a quarter of this size to this size; and how fast."""
    found = {
        name: times_the_work(lambda work=work: work(size), lambda work=work: work(size // 4), FOUR_TIMES)
        for name, work in works.items()
    }
    return {name: round(times) for name, times in found.items() if times > FOUR_TIMES}


def steps(work: Work) -> int:
    """How many lines of Python this runs: the same number each time, and everywhere."""
    lines = count()

    def trace(_frame: FrameType, event: str, _argument: Any) -> Any:
        if event == "line":
            next(lines)
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return next(lines)


def calls(work: Work) -> int:
    """How many functions of Python this calls: quicker to count than its lines."""
    called = count()

    def profile(_frame: FrameType, event: str, _argument: Any) -> None:
        if event == "call":
            next(called)

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        work()
    finally:
        sys.setprofile(before)
    return next(called)


def _cost(work: Work) -> float:
    """Seconds of this thread for one time."""
    start, times = thread_time(), 0
    while (spent := thread_time() - start) < LEAST:
        work()
        times += 1
    return spent / times
