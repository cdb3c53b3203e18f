"""What a test needs and this machine lacks: it is skipped, and the end says so, with the command that installs it.

With CI set it fails: there everything runs.
"""

import os
import re
from collections import Counter
from collections.abc import Iterable
from typing import Any, NoReturn, Protocol

import pytest


class Skipped(Protocol):
    """What pytest reports of a test that was skipped: file, line and reason are its `longrepr`."""

    longrepr: Any


def cannot_run(sentence: str, packages: str) -> NoReturn:
    """End the test that needs these packages of Debian: skipped, or failed on CI."""
    (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{sentence} `apt-get install {packages}`")


def said_at_the_end(skipped: Iterable[Skipped]) -> list[str]:
    """A line for each thing that is missing: how many tests, what for, and the command that installs it."""
    reasons = Counter(_reason(report) for report in skipped)
    return [f"{count} not run: {reason}" for reason, count in sorted(reasons.items())]


def _reason(report: Skipped) -> str:
    where = report.longrepr
    return re.sub(r"^Skipped: ", "", str(where[2] if isinstance(where, tuple) else where))
