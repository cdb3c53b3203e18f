"""Selects the test folders for a change: its concept, the concepts above it, and the guards."""

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


@cache
def changed_folders() -> list[str]:
    """Return the folders below tests/ to run for the changes of this checkout."""
    return folders_for(_changed_paths())


def _changed_paths() -> list[str]:
    """Return the uncommitted paths, and those changed on this branch since `main`; from the root."""
    against_main = _git("diff", "--name-only", "main...HEAD") if _git("rev-parse", "--verify", "-q", "main") else []
    return sorted({*against_main, *_git("diff", "--name-only", "HEAD"), *_git("ls-files", "-o", "--exclude-standard")})


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
    return [*(name for name in ORDER if name in wanted and (ROOT / "tests" / name).is_dir()), *ALWAYS]


def _git(*arguments: str) -> list[str]:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True).stdout.splitlines()
