"""Plant faults and count which are noticed: `python -m tests.faults [--most N] [concept …]`.

Each fault is tried by the tests of its concept that call the function it is in, on SQLite and without a browser.
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

from tests.databases import SHARED_FOLDER, make_template
from tests.faults.calls import ROOT
from tests.faults.planting import Fault, faults_of
from tests.faults.session import MISSED, UNPLANTABLE, Session

CONCEPTS = ("signups", "mail", "people", "feeds", "reactions", "summaries", "agenda")
LAYERS = ("rules", "operations", "outbox")
QUIET = ["-q", "-s", "-p", "no:randomly", "-p", "no:cacheprovider", "-p", "no:xdist"]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("concepts", nargs="*", default=CONCEPTS)
    parser.add_argument("--most", type=int, default=60, help="faults a concept, drawn by a fixed seed")
    parser.add_argument("--at-once", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--out", type=Path, help="a file for the table and the faults that nobody noticed")
    options = parser.parse_args()

    began = time.monotonic()
    outcomes: list[tuple[Fault, int]] = []
    with tempfile.TemporaryDirectory(prefix="samenop-faults-", dir="/dev/shm") as folder:
        os.environ[SHARED_FOLDER] = folder
        make_template(Path(folder) / "template.sqlite")
        for concept in options.concepts:
            session = Session(draw(concept, options.most), Path(folder), options.at_once)
            pytest.main([str(ROOT / "tests" / concept), "--fast", *QUIET], plugins=[session])
            if session.red:
                sys.exit("These tests fail without any fault: " + ", ".join(session.red))
            outcomes += session.outcomes

    report = report_of(outcomes)
    print(report, f"\n{time.monotonic() - began:.0f} s")
    if options.out:
        options.out.write_text(report + "\n")
    sys.exit(any(status == MISSED for _, status in outcomes))


def draw(concept: str, most: int) -> list[Fault]:
    """Some of the faults that can be planted in the rules and operations of a concept; each time the same."""
    every = [fault for path in modules_of(concept) for fault in faults_of(name_of(path), path.read_text())]
    return random.Random(concept).sample(every, min(most, len(every)))


def modules_of(concept: str) -> list[Path]:
    """The rules and operations of a concept, a file or a folder each."""
    home = ROOT / "portal" / concept
    files = [path for layer in LAYERS for path in (home / f"{layer}.py", *sorted((home / layer).glob("*.py")))]
    return [path for path in files if path.exists() and path.name != "__init__.py"]


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def report_of(outcomes: list[tuple[Fault, int]]) -> str:
    """A row for each module, then each fault that no test noticed."""
    tried = [(fault, status != MISSED) for fault, status in outcomes if status != UNPLANTABLE]
    planted = Counter(fault.module for fault, _ in tried)
    noticed = Counter(fault.module for fault, is_noticed in tried if is_noticed)
    rows = ["| module | planted | noticed |", "|---|---|---|"]
    rows += [f"| {module} | {planted[module]} | {noticed[module]} |" for module in sorted(planted)]
    total = sum(noticed.values())
    rows.append(f"| all | {len(tried)} | {total} ({100 * total / max(1, len(tried)):.1f} %) |")
    missed = sorted((f.module, f.line, f.function, f.what) for f, is_noticed in tried if not is_noticed)
    return "\n".join([*rows, "", *(f"- {module}:{line} {name}: {what}" for module, line, name, what in missed)])


if __name__ == "__main__":
    main()
