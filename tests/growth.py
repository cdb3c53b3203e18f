"""Compares amounts of work without asserting times.

Both sides are measured in this thread's CPU time, and the least of some tries counts, so that the result does not
depend on the machine or its load. This is the only test file that may read such a clock: tests/guards/test_seconds.py
checks that.
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
LEAST = 0.001  # seconds; shorter work is repeated, or the clock's resolution would be measured
FOUR_TIMES = 9  # the limit for four times the text: linear work takes 4, quadratic 16


def times_the_work(work: Work, than: Work, enough: float = 0, tries: int = TRIES) -> float:
    """Return the ratio of work, retrying until it is at most `enough`."""
    least = inf
    for _ in range(tries):
        least = min(least, _cost(work) / _cost(than))
        if least <= enough:
            break
    return least


def too_much(works: Mapping[str, Work], than: Work, most: float, tries: int = TRIES) -> dict[str, int]:
    """Return the ratio of those that take more than `most` times the work of `than`."""
    usual = min(_cost(than) for _ in range(2))  # only to choose whom to look at twice
    slow = {name: work for name, work in works.items() if _cost(work) > most * usual}
    found = {name: times_the_work(work, than, most, tries) for name, work in slow.items()}
    return {name: round(times) for name, times in found.items() if times > most}


def grow_fast(works: Mapping[str, Callable[[int], object]], size: int) -> dict[str, int]:
    """Return the ratio of those whose work grows faster than their input, from a quarter of this size to the whole."""
    found = {
        name: times_the_work(lambda work=work: work(size), lambda work=work: work(size // 4), FOUR_TIMES)
        for name, work in works.items()
    }
    return {name: round(times) for name, times in found.items() if times > FOUR_TIMES}


def steps(work: Work) -> int:
    """Return how many lines of Python run; deterministic."""
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
    """Return how many Python functions are called; faster to count than lines."""
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
    """Return this thread's CPU seconds for one run."""
    start, times = thread_time(), 0
    while (spent := thread_time() - start) < LEAST:
        work()
        times += 1
    return spent / times
