"""No test asserts seconds, since they depend on the machine and its load. Tests may measure growth, steps, calls,
statements and bytes: tests/growth.py."""

import re

import pytest

from tests.growth import calls, grow_fast, steps, times_the_work, too_much
from tests.guards.source import ROOT
from tests.guards.stopwatches import MEASURES, offences
from tests.turns import a_third_in_whole_runs


def test_no_test_asserts_seconds(pytestconfig: pytest.Config):
    places = sorted((ROOT / "tests").rglob("*.py"))
    some = a_third_in_whole_runs(places, pytestconfig)
    tests = {str(place.relative_to(ROOT)): place.read_text() for place in some}

    assert len(places) > 150
    assert list(offences({name: text for name, text in tests.items() if name != MEASURES})) == []


SLOW = "def test():\n    {}\n"


@pytest.mark.parametrize(
    "text",
    [
        "from time import process_time",
        "import timeit",
        "import time\nbegan = time.perf_counter_ns()",
        SLOW.format("began = time.monotonic()\n    work()\n    assert time.monotonic() - began < 2"),
        SLOW.format("began = time.time()\n    work()\n    took = time.time() - began\n    assert round(took) <= LIMIT"),
        SLOW.format("began = now()\n    work()\n    assert (now() - began).total_seconds() < 2"),
        SLOW.format("began = datetime.now(UTC)\n    work()\n    assert A_SECOND > datetime.now(UTC) - began"),
        SLOW.format("began = monotonic()\n    if monotonic() - began > 2:\n        pytest.fail('slow')"),
        SLOW.format("end = monotonic() + 2\n    assert monotonic() < end"),
        "@given(texts)\ndef test(text):\n    pass",
        "often = settings(max_examples=9)\n@often\n@given(texts)\ndef test(text):\n    pass",
    ],
)
def test_control_what_asserts_seconds_is_found(text: str):
    assert len(list(offences({"tests/test_x.py": text}))) == 1


@pytest.mark.parametrize(
    "text",
    [
        SLOW.format("end = time.monotonic() + 30\n    while time.monotonic() < end:\n        look()"),
        SLOW.format("if time.monotonic() > end:\n        raise TimeoutError"),
        SLOW.format("assert letter.due_at - NOW == timedelta(seconds=60)"),
        SLOW.format("assert letter.due_at <= now()"),
        "often = settings(deadline=None)\n@often\n@given(texts)\ndef test(text):\n    pass",
    ],
)
def test_to_wait_for_something_or_to_tell_the_time_is_allowed(text: str):
    assert list(offences({"tests/test_x.py": text})) == []


def each_once(size: int) -> int:
    return sum(1 for _ in range(size))


def each_with_each(size: int) -> int:
    return sum(1 for _ in range(size) for _ in range(size))


def test_control_work_that_grows_too_fast_is_noticed_and_no_other():
    works = {"once": each_once, "each with each": each_with_each}

    assert list(grow_fast(works, 1_000)) == ["each with each"]


def test_control_much_more_work_is_noticed_and_a_little_more_is_not():
    works = {"twice": lambda: each_once(20_000), "fifty times": lambda: each_once(500_000)}

    assert list(too_much(works, lambda: each_once(10_000), 10)) == ["fifty times"]
    assert times_the_work(lambda: each_once(10_000), lambda: each_once(10_000), enough=3) < 3


def test_steps_and_calls_are_counted_to_the_last_one():
    def work(size: int) -> None:
        for _ in range(size):
            re.escape("")

    assert steps(lambda: work(20)) - steps(lambda: work(10)) == 10 * (2 + steps(lambda: re.escape("")) - 1)
    assert calls(lambda: work(20)) - calls(lambda: work(10)) == 10
