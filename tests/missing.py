"""Skips tests whose tools are missing here; the end lists them with the command that installs the tool.

With CI set they fail instead: there everything runs.
"""

import os
import re
from collections import Counter
from collections.abc import Iterable
from typing import Any, NoReturn, Protocol

import pytest


class Skipped(Protocol):
    """pytest's report of a skipped test; `longrepr` is file, line and reason."""

    longrepr: Any


def cannot_run(sentence: str, packages: str) -> NoReturn:
    """End a test that needs these Debian packages: skipped, or failed on CI."""
    (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{sentence} `apt-get install {packages}`")


def said_at_the_end(skipped: Iterable[Skipped]) -> list[str]:
    """Return a line for each missing tool: how many tests, what for, and the command that installs it."""
    reasons = Counter(_reason(report) for report in skipped)
    return [f"{count} not run: {reason}" for reason, count in sorted(reasons.items())]


def _reason(report: Skipped) -> str:
    where = report.longrepr
    return re.sub(r"^Skipped: ", "", str(where[2] if isinstance(where, tuple) else where))
