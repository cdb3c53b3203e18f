"""A pytest session that runs its tests once for each fault, in forked processes. No file is touched.

Everything is imported and collected once. A forked process then swaps the code of one function for the same with a
fault in it, and runs the tests that call this function until one fails.
"""

import gc
import json
import os
import resource
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import zip_longest
from pathlib import Path
from types import CodeType, FunctionType
from typing import NoReturn, TypeVar

import pytest

from tests.faults.calls import ROOT, Run, noted, tests_for
from tests.faults.planting import Fault, faulty_code
from tests.scenes import forget

Work = TypeVar("Work")
NOTICED, MISSED, UNPLANTABLE = 1, 0, 3  # exit codes of a process with a fault
LONGEST = 120  # seconds for one test; a fault that makes a test hang counts as noticed
MEMORY = 4 << 30  # bytes
MOST_RED = 0.01  # of the tests; a few measure work, which noting their calls disturbs
SLOW = ("test_rush.py", "test_kill.py", "test_random_steps.py", "test_tls.py")  # use processes or thousands of steps


class Session:
    """A plugin for `pytest.main`; read `outcomes` afterwards."""

    def __init__(self, faults: Sequence[Fault], folder: Path, at_once: int) -> None:
        self._faults = faults
        self._folder = folder
        self._at_once = at_once
        self._is_red = False
        self.outcomes: list[tuple[Fault, int]] = []
        self.red: list[str] = []  # tests that fail without a fault: they judge none

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._is_red = self._is_red or report.failed

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self._items = {item.nodeid: item for item in session.items if item.path.name not in SLOW}
        runs = self._run_without_faults()
        if len(self.red) <= MOST_RED * len(runs):
            work = [(fault, lambda fault=fault: self._try(fault, runs)) for fault in self._faults]
            self.outcomes = [(fault, status) for fault, status in self._in_processes(work)]
        return True

    def _run_without_faults(self) -> dict[str, Run]:
        tests = sorted(self._items)
        parts = [tests[start :: self._at_once] for start in range(self._at_once)]
        work = [(part, lambda part=part: self._note(part)) for part in parts]
        runs: dict[str, Run] = {}
        for part, _ in self._in_processes(work):
            noted_of_part = json.loads(self._notes_of(part).read_text())
            for test, (seconds, called, is_red) in noted_of_part.items():
                if is_red:
                    self.red.append(test)
                else:
                    runs[test] = Run(seconds, frozenset((path, name) for path, name in called))
        return runs

    def _notes_of(self, tests: list[str]) -> Path:
        return self._folder / f"{abs(hash(tests[0]))}.json"

    def _note(self, tests: list[str]) -> int:
        notes = {}
        for test, following in zip_longest(tests, tests[1:]):
            forget()
            began = time.monotonic()
            with noted() as called:
                is_red = self._fails(test, following)
            notes[test] = (time.monotonic() - began, sorted(called), is_red)
        self._notes_of(tests).write_text(json.dumps(notes))
        return 0

    def _try(self, fault: Fault, runs: dict[str, Run]) -> int:
        place = str(ROOT.joinpath(*fault.module.split(".")).with_suffix(".py"))
        try:
            plant(fault, place)
        except ValueError:  # it changes no function, or a closure whose free variables would be others
            return UNPLANTABLE
        tests = tests_for((place, fault.function), runs)
        is_noticed = any(self._fails(test, following) for test, following in zip_longest(tests, tests[1:]))
        return NOTICED if is_noticed else MISSED

    def _fails(self, test: str, following: str | None) -> bool:
        self._is_red = False
        signal.alarm(LONGEST)  # ends this process
        item, after = self._items[test], self._items[following] if following else None
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
        return self._is_red

    def _in_processes(self, work: Sequence[tuple[Work, Callable[[], int]]]) -> Iterator[tuple[Work, int]]:
        """Yield (item, exit code) of each piece of work as it ends; `at_once` processes run at a time."""
        left, running = list(work), dict[int, Work]()
        while left or running:
            while left and len(running) < self._at_once:
                what, do = left.pop(0)
                running[self._start(do)] = what
            pid, status = os.wait()
            with suppress(ProcessLookupError):
                os.killpg(pid, signal.SIGKILL)  # processes it started and left running
            yield running.pop(pid), os.waitstatus_to_exitcode(status)

    def _start(self, do: Callable[[], int]) -> int:
        pid = os.fork()
        return pid or self._end_with(do)

    def _end_with(self, do: Callable[[], int]) -> NoReturn:
        code = NOTICED
        try:
            os.setsid()
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            silence = os.open(os.devnull, os.O_RDWR)
            for number in (0, 1, 2):
                os.dup2(silence, number)
            os.environ["PYTEST_XDIST_WORKER"] = f"fault{os.getpid()}"  # its own databases
            code = do()
        finally:
            os._exit(code)


def plant(fault: Fault, place: str) -> None:
    """Replace the code of the file's functions by that of the faulty module.

    Raises ValueError if no function there was changed by it.
    """
    gc.unfreeze()  # get_objects leaves out what is frozen, as the tests do after collection
    planted = False
    changed = {_key(code): code for code in _codes_in(faulty_code(Path(place).read_text(), place, fault))}
    for function in gc.get_objects():
        if isinstance(function, FunctionType) and function.__code__.co_filename == place:
            faulty = changed.get(_key(function.__code__), function.__code__)
            planted = planted or faulty != function.__code__
            function.__code__ = faulty
    if not planted:
        raise ValueError(fault)


def _key(code: CodeType) -> tuple[str, int]:
    return code.co_qualname, code.co_firstlineno


def _codes_in(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _codes_in(constant)
