"""Plant faults and count which are noticed: `python -m tests.faults [--most N] [--seed WORD] [concept …]`.

Each fault is tried by the tests of its concept that call the function it is in, on SQLite and without a browser; one
that they miss is tried by the tests of all other concepts that call it.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.databases import make_template
from tests.faults.calls import ROOT
from tests.faults.planting import Fault, faults_of
from tests.faults.session import MISSED, UNPLANTABLE, Session
from tests.folders import SHARED_FOLDER

CONCEPTS = ("signups", "mail", "people", "feeds", "reactions", "summaries", "agenda")
LAYERS = ("rules", "operations")
Outcome = tuple[Fault, int]  # and the exit code of the tests that tried it
QUIET = ["-q", "-s", "-p", "no:randomly", "-p", "no:cacheprovider", "-p", "no:xdist"]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("concepts", nargs="*", default=CONCEPTS)
    parser.add_argument("--most", type=int, default=60, help="faults a concept, drawn by a fixed seed")
    parser.add_argument("--seed", default="", help="any word: draws another sample than without it")
    parser.add_argument("--at-once", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--own", action="store_true", help="with the tests of the same concept only")
    parser.add_argument("--out", type=Path, help="a file for the table and the faults that nobody noticed")
    options = parser.parse_args()

    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="samenop-faults-", ignore_cleanup_errors=True) as folder:
        os.environ[SHARED_FOLDER] = folder
        make_template(Path(folder) / "template.sqlite")
        at_home: list[Outcome] = []
        for concept in options.concepts:
            sample = draw(concept, options.most, options.seed)
            at_home += outcomes_of(f"tests/{concept}", sample, Path(folder), options.at_once)
        left = [fault for fault, status in at_home if status == MISSED]
        by_others = outcomes_of("tests", left, Path(folder), options.at_once) if left and not options.own else []

    elsewhere = by_others or [(fault, MISSED) for fault in left]

    report = report_of(at_home, elsewhere)
    print(report, f"\n{time.monotonic() - began:.0f} s")
    if options.out:
        options.out.write_text(report + "\n")
    sys.exit(any(status == MISSED for _, status in elsewhere))


def outcomes_of(tests: str, faults: list[Fault], folder: Path, at_once: int) -> list[Outcome]:
    """Return the outcome of each fault with the tests below this folder."""
    session = Session(faults, folder, at_once)
    pytest.main([str(ROOT / tests), "--alone", *QUIET], plugins=[session])
    if session.red:
        print("These tests fail without any fault, and judge none: " + ", ".join(session.red), file=sys.stderr)
    if faults and not session.outcomes:
        sys.exit("That is too many to go on.")
    return session.outcomes


def draw(concept: str, most: int, seed: str = "") -> list[Fault]:
    """Return a sample of the faults of a concept's rules and operations, the same one each time for the same seed."""
    every = [fault for path in modules_of(concept) for fault in faults_of(name_of(path), path.read_text())]
    return random.Random(concept + seed).sample(every, min(most, len(every)))


def modules_of(concept: str) -> list[Path]:
    """Return the files with rules and operations of a concept."""
    home = ROOT / "portal" / concept
    files = [path for layer in LAYERS for path in (home / f"{layer}.py", *sorted((home / layer).glob("*.py")))]
    return [path for path in files if path.exists() and path.name != "__init__.py"]


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def report_of(at_home: list[Outcome], elsewhere: list[Outcome]) -> str:
    """Return a table with a row per module, then each fault that no test noticed."""
    planted = Counter(fault.module for fault, status in at_home if status != UNPLANTABLE)
    noticed = Counter(fault.module for fault, status in at_home if status not in (MISSED, UNPLANTABLE))
    by_others = Counter(fault.module for fault, status in elsewhere if status != MISSED)
    rows = ["| module | planted | noticed by its concept | by others |", "|---|---|---|---|"]
    rows += [f"| {name} | {planted[name]} | {noticed[name]} | {by_others[name]} |" for name in sorted(planted)]
    totals = planted.total(), noticed.total(), by_others.total()
    rows.append(f"| all | {totals[0]} | {totals[1]} | {totals[2]} |")
    rows += ["", f"Noticed: {100 * (totals[1] + totals[2]) / max(1, totals[0]):.1f} %", ""]
    missed = sorted((f.module, f.line, f.function, f.what) for f, status in elsewhere if status == MISSED)
    return "\n".join([*rows, *(f"- {module}:{line} {name}: {what}" for module, line, name, what in missed)])


if __name__ == "__main__":
    main()
