"""Portal processes forked from one that has imported it, since importing takes ten times as long as most tests."""

import multiprocessing
import os
import sys
from collections.abc import Callable, Mapping
from multiprocessing.process import BaseProcess
from pathlib import Path

from flask.cli import main

ROOT = Path(__file__).parents[1]

_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["portal", "tests.serving"])


def start(run: Callable[..., object], environ: Mapping[str, str], *arguments: object) -> BaseProcess:
    """Start a process with this environment that calls `run`."""
    process = _FORKS.Process(target=_run, args=(run, dict(environ), arguments))
    process.start()
    return process


def start_flask(environ: Mapping[str, str], *arguments: str, umask: int = 0o022) -> BaseProcess:
    """Start `flask …` as a process."""
    return start(_flask, environ, umask, *arguments)


def code_of(process: BaseProcess, seconds: float = 60) -> int:
    """Wait for the process; return its exit code, or minus the signal that ended it."""
    process.join(seconds)
    if process.exitcode is None:
        raise TimeoutError(f"{process.name} goes on")
    return process.exitcode


def _run(run: Callable[..., object], environ: dict[str, str], arguments: tuple[object, ...]) -> None:
    os.chdir(ROOT)
    os.environ.clear()
    os.environ.update(environ)
    run(*arguments)


def flask_command(*arguments: str) -> None:
    """Run `flask …` in this process, and end it."""
    sys.argv = ["flask", *arguments]
    main()


def _flask(umask: int, *arguments: str) -> None:
    os.umask(umask)
    flask_command(*arguments)
