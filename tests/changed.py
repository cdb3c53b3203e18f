"""Selects the test folders for a change: its concept, those above it, those whose tests name it, and the guards."""

import re
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from portal import CONCEPTS

ROOT = Path(__file__).parents[1]

# A concept may use those before it, so a change to one can break all after it.
ORDER = ("foundation", *CONCEPTS, "flows", "start", "releases")
WITHOUT_TESTS = {"assets": "web", "errors": "web", "shared": "foundation"}
ALWAYS = ("guards",)
CHANGES = ("diff", "--name-only", "--no-renames")  # a file that moved has left its old place too


@cache
def changed_folders() -> list[str]:
    """Return the folders below tests/ to run for the changes of this checkout."""
    return folders_for(_changed_paths())


def _changed_paths() -> list[str]:
    """Return the uncommitted paths, and those changed on this branch since `main`; from the root."""
    # In a clone whose `main` has commits of its own, what counts is since the `main` that it came from.
    base = next((name for name in ("origin/main", "main") if _git("rev-parse", "--verify", "-q", name)), "")
    against_main = _git(*CHANGES, f"{base}...HEAD") if base else []
    return sorted({*against_main, *_git(*CHANGES, "HEAD"), *_git("ls-files", "-o", "--exclude-standard")})


def folders_for(paths: Iterable[str]) -> list[str]:
    """Return the folders below tests/ to run for these changed files, in order."""
    wanted: set[str] = set()
    for path in paths:
        place, _, rest = path.partition("/")
        concept = rest.split("/")[0].removesuffix(".py")
        if place == "tests":
            # A changed test selects its folder; a shared helper selects all.
            wanted.update([concept] if "/" in rest else ORDER)
        elif place in ("portal", "templates"):
            home = WITHOUT_TESTS.get(concept, concept)
            wanted.update(ORDER[ORDER.index(home) if home in ORDER else 0 :])
        elif place == "static":
            wanted.update(("web", "flows"))
        elif place in ("bin", "migrations") or path.endswith((".lock", ".toml", ".py")):
            wanted.update(ORDER)
        wanted.update(_that_name(path))
    return [*(name for name in ORDER if name in wanted and (ROOT / "tests" / name).is_dir()), *ALWAYS]


def _that_name(path: str) -> list[str]:
    """Return the folders with a file that names this document, this helper, or the concept of this file."""
    place, name = path.split("/")[0], ""
    if place == "docs":
        name = rf"\"{re.escape(Path(path).name)}\""
    elif place == "tests" and path.endswith(".py"):
        name = rf"\b{re.escape(path.removesuffix('.py').replace('/', '.'))}\b"
    elif path.startswith(("portal/pages/", "templates/pages/")):
        name = r"\bBrowser\b"  # tests of lower concepts ask for their pages too
    elif place in ("portal", "templates") and path.count("/") > 1:
        name = rf"\bportal\.{re.escape(path.split('/')[1])}\b"
    return [folder for folder, text in _texts().items() if re.search(name, text)] if name else []


@cache
def _texts() -> dict[str, str]:
    """Return all that stands in the Python files of each folder below tests/."""
    folders = (place for place in (ROOT / "tests").iterdir() if place.is_dir())
    return {place.name: "\n".join(file.read_text() for file in sorted(place.glob("*.py"))) for place in folders}


def _git(*arguments: str) -> list[str]:
    return subprocess.run(
        ["git", "-c", "core.quotePath=false", *arguments], cwd=ROOT, capture_output=True, text=True
    ).stdout.splitlines()
