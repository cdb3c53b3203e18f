"""What is too much to ask in each run is asked in thirds, which turn with the seed of its order; all with --long."""

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import pytest

Item = TypeVar("Item")


def seed_of(pytestconfig: pytest.Config) -> int:
    """Return the seed of this run's order, so that what is left out of one run is part of others."""
    return int(pytestconfig.getoption("randomly_seed", 0))


def is_whole_run(config: pytest.Config) -> bool:
    """Return whether nobody asked for a file, a folder or what they changed."""
    return not config.option.changed and all(Path(argument).name == "tests" for argument in config.args)


def a_third_in_whole_runs(items: Iterable[Item], pytestconfig: pytest.Config, at: int = 0) -> list[Item]:
    """Return what `a_third_of` does; but all when their file is named, and with --changed."""
    return a_third_of(items, pytestconfig, at) if is_whole_run(pytestconfig) else list(items)


def a_third_of(items: Iterable[Item], pytestconfig: pytest.Config, at: int = 0) -> list[Item]:
    """Return each third item; another third with another seed, and for the next test `at` the next place."""
    everything = list(items)
    if pytestconfig.getoption("--long"):
        return everything
    return everything[(at + seed_of(pytestconfig)) % 3 :: 3]


def a_ninth_of(items: Iterable[Item], pytestconfig: pytest.Config, at: int = 0) -> list[Item]:
    """Return a third of a third, for rules that hold for each pair of many addresses and many shapes."""
    return a_third_of(a_third_of(items, pytestconfig, at), pytestconfig, at // 3 + seed_of(pytestconfig) // 3)
