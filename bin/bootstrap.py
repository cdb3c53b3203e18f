"""Creates the project's own .venv with only Python and its pip, atomically.

`.venv/installed` lists its content. It is deleted before pip starts and written after pip ends, so that an interrupted
installation starts afresh. Older Pythons must be able to parse this file, up to the line that refuses them.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit("Samenop needs Python 3.11 or newer, and this is Python %d.%d." % sys.version_info[:2])  # noqa: UP031

import fcntl
import hashlib
import importlib.util
import os
import re
import shutil
import signal
import subprocess
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
RUNTIME = ROOT / "requirements.lock"
TESTS = ROOT / "requirements-test.lock"

_INSTALLED = VENV / "installed"
_PIP_LOG = ROOT / ".venv-install.log"


def ready(*locks: Path) -> str:
    """Return the path of a Python with exactly the packages in `locks`; installs if needed, one start at a time."""
    if _missing(locks):
        before = signal.signal(signal.SIGTERM, signal.default_int_handler)  # like Ctrl-C
        try:
            _install(locks)
        except KeyboardInterrupt:
            sys.exit("Stopped. The next start installs again.")
        signal.signal(signal.SIGTERM, before)
    return str(PYTHON)


def _install(locks: tuple[Path, ...]) -> None:
    with RUNTIME.open() as turn:
        # pip inherits this lock: if this process is killed while pip continues, the next start waits for it
        try:
            fcntl.flock(turn, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("Another start is installing, waiting for it…", flush=True)
            fcntl.flock(turn, fcntl.LOCK_EX)

        missing = _missing(locks)
        if RUNTIME in missing:
            _refuse_without_pip()
            missing = list(locks)
            _make_venv()
        for lock in missing:
            installed = _marks()
            _INSTALLED.unlink(missing_ok=True)
            _run_pip(lock, turn.fileno())
            _keep_marks(installed | {_mark(lock)})


def _missing(locks: tuple[Path, ...]) -> list[Path]:
    marks = _marks()
    return [lock for lock in locks if _mark(lock) not in marks]


def _mark(lock: Path) -> str:
    """Return a fingerprint of the lock, the Python and the folder, since scripts in .venv contain its path."""
    python = f"{sys.implementation.cache_tag} {VENV}"
    return f"{lock.name} {hashlib.sha256(lock.read_bytes() + python.encode()).hexdigest()}"


def _marks() -> set[str]:
    if not PYTHON.exists() or not _INSTALLED.exists():
        return set()
    return set(_INSTALLED.read_text().splitlines())


def _keep_marks(marks: set[str]) -> None:
    draft = _INSTALLED.with_suffix(".draft")
    draft.write_text("\n".join(sorted(marks)) + "\n")
    draft.replace(_INSTALLED)


def _refuse_without_pip() -> None:
    if not importlib.util.find_spec("pip"):
        sys.exit(
            f"Samenop installs its packages with pip, and {sys.executable} has none: "
            "run `apt-get install python3-pip` (Debian, Ubuntu) or `python3 -m ensurepip` (elsewhere), and start again."
        )


def _make_venv() -> None:
    _INSTALLED.unlink(missing_ok=True)
    if VENV.exists():
        shutil.rmtree(VENV)
    venv.EnvBuilder(with_pip=False, symlinks=True).create(VENV)  # Debian's Python has no ensurepip


def _run_pip(lock: Path, turn: int) -> None:
    packages = set(re.findall(r"^([\w.-]+)==", lock.read_text(), flags=re.MULTILINE))
    print(f"Installing {len(packages)} packages from {lock.name}, once…", flush=True)
    pip = [sys.executable, "-m", "pip", "--python", str(PYTHON), "--no-input", "--disable-pip-version-check"]
    with (
        _PIP_LOG.open("w") as log,
        subprocess.Popen(
            [*pip, "install", "--require-hashes", "-r", str(lock)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env=os.environ | {"PIP_USER": "0"},  # a user's default of `--user` would fail in a .venv
            pass_fds=[turn],
            start_new_session=True,
        ) as installing,
    ):
        try:
            code = installing.wait()
        except BaseException:
            os.killpg(installing.pid, signal.SIGKILL)  # pip has a child of its own
            raise
    if code:
        errors = re.findall(r"^ERROR: (.+)", _PIP_LOG.read_text(), flags=re.MULTILINE)
        reason = errors[-1] if errors else f"pip ended with {code}"
        sys.exit(f"Installing failed: {reason}\nAll that pip said is in {_PIP_LOG}.")
    _PIP_LOG.unlink()
