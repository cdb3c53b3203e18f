"""Which test folders a change asks for: that of its concept, those of the concepts above it, and the guards."""

import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from portal import CONCEPTS

ROOT = Path(__file__).parents[1]

# A concept knows what stands before it, so a change of one can break it and all that stand after it.
ORDER = ("foundation", *CONCEPTS, "flows", "start", "releases")
WITHOUT_TESTS = {"assets": "web", "errors": "web", "shared": "foundation"}
ALWAYS = ("guards",)


@cache
def changed_folders() -> list[str]:
    """The folders below tests/ that the changes of this checkout ask for."""
    return folders_for(_changed_paths())


def _changed_paths() -> list[str]:
    """What is not committed yet, and what this branch has that `main` has not; paths from the root."""
    against_main = _git("diff", "--name-only", "main...HEAD") if _git("rev-parse", "--verify", "-q", "main") else []
    return sorted({*against_main, *_git("diff", "--name-only", "HEAD"), *_git("ls-files", "-o", "--exclude-standard")})


def folders_for(paths: Iterable[str]) -> list[str]:
    """The folders below tests/ to run for these changed files, in order."""
    wanted: set[str] = set()
    for path in paths:
        place, _, rest = path.partition("/")
        concept = rest.split("/")[0].removesuffix(".py")
        if place == "tests":
            # A test asks for itself; what all tests share asks for all.
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
