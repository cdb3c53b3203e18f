"""One fault in a process of its own: the portal with it, and the tests of its concept."""

import os
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from tests.faults.planting import Fault, planted

ROOT = Path(__file__).parents[2]
SLOW = ("test_rush.py", "test_kill.py", "test_random_steps.py", "test_tls.py")  # processes and thousands of steps
QUIET = ["-q", "-x", "-p", "no:randomly", "-p", "no:cacheprovider", "-p", "no:xdist", "-W", "ignore"]


def run_with(fault: Fault, folder: Path) -> None:
    """In a forked process that has not imported the portal: ends it with pytest's exit code."""
    os.environ["SAMENOP_TESTS"] = str(folder)
    os.setsid()  # so that what it started can be ended with it
    silence = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(silence, number)
    sys.meta_path.insert(0, _Planted(fault))

    code = pytest.main([*map(str, files_for(fault.module)), "--fast", *QUIET])
    os._exit(int(code))


def files_for(module: str) -> list[Path]:
    """The test files of its concept, those that are named after the module first."""
    words = set(module.split(".")[2:])
    files = (ROOT / "tests" / module.split(".")[1]).glob("test_*.py")
    chosen = [path for path in files if path.name not in SLOW]
    return sorted(chosen, key=lambda path: (path.stem.removeprefix("test_") not in words, path.name))


class _Planted(MetaPathFinder, Loader):
    """Hands out one module with its fault, and leaves all others to Python."""

    def __init__(self, fault: Fault) -> None:
        self._fault = fault
        self._place = ROOT.joinpath(*fault.module.split(".")).with_suffix(".py")

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        return spec_from_file_location(name, self._place, loader=self) if name == self._fault.module else None

    def create_module(self, spec: ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        tree = planted(self._place.read_text(), self._fault)
        exec(compile(tree, str(self._place), "exec"), module.__dict__)
