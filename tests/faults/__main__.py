"""Plant faults and count which are noticed: `python -m tests.faults [--most N] [concept …]`.

For each fault a process is forked that imports the portal with that fault in it, and runs the tests of its concept on
SQLite and without a browser, until one fails. What is on disk stays as it is, so guards that read it see no fault.
"""

import argparse
import importlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from tests.faults.planting import Fault, faults_of
from tests.faults.running import ROOT, run_with

CONCEPTS = ("signups", "mail", "people", "feeds", "reactions", "summaries", "agenda")
LAYERS = ("rules", "operations")
SHARED = (
    "flask",
    "flask_migrate",
    "flask_wtf",
    "flask_login",
    "flask_babel",
    "sqlalchemy.orm",
    "icalendar",
    "lxml.html",
)
LONGEST = 240  # seconds; a fault with which the tests never end is noticed too
MAKE_TEMPLATE = "import sys, pathlib, tests.databases as d; d.make_template(pathlib.Path(sys.argv[1]))"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("concepts", nargs="*", default=CONCEPTS)
    parser.add_argument("--most", type=int, default=60, help="faults a concept, drawn by a fixed seed")
    parser.add_argument("--at-once", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--out", type=Path, help="a file for the table and the faults that nobody noticed")
    options = parser.parse_args()

    planted: list[Fault] = []
    for concept in options.concepts:
        every = [fault for path in modules_of(concept) for fault in faults_of(name_of(path), path.read_text())]
        planted += random.Random(concept).sample(every, min(options.most, len(every)))

    for module in SHARED:  # once, before the forks: nothing of the portal is among them
        importlib.import_module(module)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="samenop-faults-") as folder:
        subprocess.run([sys.executable, "-c", MAKE_TEMPLATE, f"{folder}/template.sqlite"], cwd=ROOT, check=True)
        refuse_red_tests(options.concepts, Path(folder), options.at_once)
        outcomes = list(run_all(planted, Path(folder), options.at_once))

    report = report_of(outcomes)
    print(report, f"\n{time.monotonic() - began:.0f} s")
    if options.out:
        options.out.write_text(report + "\n")
    sys.exit(any(not is_noticed for _, is_noticed in outcomes))


def refuse_red_tests(concepts: Sequence[str], folder: Path, at_once: int) -> None:
    """Control: without a fault the tests of each concept pass, else every fault would count as noticed."""
    no_faults = [Fault(f"portal.{concept}.models", 0, -1, "no fault") for concept in concepts]
    red = [fault.module.split(".")[1] for fault, is_noticed in run_all(no_faults, folder, at_once) if is_noticed]
    if red:
        sys.exit(f"These tests fail without any fault: {', '.join(red)}")


def modules_of(concept: str) -> list[Path]:
    """The rules and operations of a concept, a file or a folder each."""
    home = ROOT / "portal" / concept
    files = [path for layer in LAYERS for path in (home / f"{layer}.py", *sorted((home / layer).glob("*.py")))]
    return [path for path in files if path.exists() and path.name != "__init__.py"]


def run_all(planted: list[Fault], folder: Path, at_once: int) -> Iterator[tuple[Fault, bool]]:
    """(fault, whether a test noticed it), as they end; `at_once` processes at the same time."""
    left, running = list(planted), dict[int, tuple[Fault, float]]()
    while left or running:
        while left and len(running) < at_once:
            fault = left.pop(0)
            running[_start(fault, folder)] = (fault, time.monotonic())
        signal.alarm(10)  # wakes the wait, to look for those that never end
        with suppress(InterruptedError):
            pid, status = os.wait()
            fault, _ = running.pop(pid)
            shutil.rmtree(folder / str(pid), ignore_errors=True)
            yield fault, status != 0
        for pid, (_, since) in running.items():
            if time.monotonic() - since > LONGEST:
                with suppress(ProcessLookupError):
                    os.killpg(pid, signal.SIGKILL)


def _start(fault: Fault, folder: Path) -> int:
    pid = os.fork()
    if pid == 0:
        own = folder / str(os.getpid())
        own.mkdir()
        shutil.copy(folder / "template.sqlite", own)
        run_with(fault, own)
    return pid


def report_of(outcomes: list[tuple[Fault, bool]]) -> str:
    """A row for each module, then each fault that no test noticed."""
    planted = Counter(fault.module for fault, _ in outcomes)
    noticed = Counter(fault.module for fault, is_noticed in outcomes if is_noticed)
    rows = ["| module | planted | noticed |", "|---|---|---|"]
    rows += [f"| {module} | {planted[module]} | {noticed[module]} |" for module in sorted(planted)]
    total = sum(noticed.values())
    rows.append(f"| all | {len(outcomes)} | {total} ({100 * total / max(1, len(outcomes)):.1f} %) |")
    missed = sorted((fault.module, fault.line, fault.what) for fault, is_noticed in outcomes if not is_noticed)
    return "\n".join([*rows, "", *(f"- {module}:{line} {what}" for module, line, what in missed)])


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def _wake(*_: object) -> None:
    raise InterruptedError


if __name__ == "__main__":
    signal.signal(signal.SIGALRM, _wake)
    main()
