"""Tests that cannot run are listed at the end with the command that installs what they need; on CI they fail."""

import ast
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.guards.source import ROOT
from tests.missing import cannot_run, said_at_the_end

SKIPS = {"skip", "skipif", "importorskip", "xfail"}
ONLY_IN = {"tests/missing.py", "tests/flows/test_guards.py", "tests/guards/test_missing.py"}


def outcome(ci: str, monkeypatch: pytest.MonkeyPatch) -> BaseException:
    monkeypatch.setenv("CI", ci)
    with pytest.raises((pytest.skip.Exception, pytest.fail.Exception)) as raised:
        cannot_run("No Chromium here.", "chromium")
    return raised.value


def test_a_test_that_cannot_run_is_skipped_and_on_ci_it_fails(monkeypatch: pytest.MonkeyPatch):
    skipped, failed = outcome("", monkeypatch), outcome("true", monkeypatch)

    assert [type(skipped), type(failed)] == [pytest.skip.Exception, pytest.fail.Exception]
    assert str(skipped) == str(failed) == "No Chromium here. `apt-get install chromium`"


def test_each_thing_that_is_missing_is_said_once_with_its_command():
    reasons = ["No khal here. `apt-get install khal`", "No Chromium here. `apt-get install chromium`"]
    reports = [SimpleNamespace(longrepr=("test_x.py", 7, f"Skipped: {reasons[number > 0]}")) for number in range(3)]

    assert said_at_the_end(reports) == [
        "2 not run: No Chromium here. `apt-get install chromium`",
        "1 not run: No khal here. `apt-get install khal`",
    ]
    assert said_at_the_end([]) == []


def skipping(place: Path) -> list[str]:
    """Return the places where a file skips a test by itself."""
    names = [node for node in ast.walk(ast.parse(place.read_text())) if isinstance(node, ast.Attribute)]
    return [f"{place.relative_to(ROOT)}:{node.lineno}" for node in names if node.attr in SKIPS]


@pytest.mark.slow
def test_no_test_is_skipped_without_saying_what_is_missing():
    places = [place for place in (ROOT / "tests").rglob("*.py") if str(place.relative_to(ROOT)) not in ONLY_IN]

    assert [line for place in places for line in skipping(place)] == []
    assert skipping(ROOT / "tests/missing.py") != []
