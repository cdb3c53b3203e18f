"""Records which portal functions each test calls, so that a fault is tried by those tests only."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FrameType

ROOT = Path(__file__).parents[2]
PORTAL = str(ROOT / "portal")

Function = tuple[str, str]  # path of its file, qualified name


@dataclass(frozen=True)
class Run:
    """A test run without a fault: its duration in seconds, and the functions it called."""

    seconds: float
    called: frozenset[Function]


@contextmanager
def noted() -> Iterator[set[Function]]:
    """Collect the portal functions called in this block, in this thread and in threads started meanwhile."""
    seen: set[CodeType] = set()
    called: set[Function] = set()

    def note(frame: FrameType, event: str, _: object) -> None:
        code = frame.f_code
        if code not in seen:
            seen.add(code)

    threading.settrace(note)
    sys.settrace(note)
    try:
        yield called
    finally:
        sys.settrace(None)
        threading.settrace(None)  # pyright: ignore[reportArgumentType]
        called |= {(code.co_filename, code.co_qualname) for code in seen if code.co_filename.startswith(PORTAL)}


def tests_for(function: Function, runs: dict[str, Run]) -> list[str]:
    """Return the tests that call it, fastest first; then the rest of their files, which may share its rows."""
    calling = [test for test, run in runs.items() if function in run.called]
    files = {test.partition("::")[0] for test in calling}
    beside = [test for test in runs if test.partition("::")[0] in files and test not in set(calling)]
    return [*sorted(calling, key=lambda test: runs[test].seconds), *beside]
