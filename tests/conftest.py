"""Options and the folder of a run. What runs tests also gets `tests/running.py`: to import the portal takes seconds."""

import atexit
import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.folders import SHARED_FOLDER, keep_verdicts
from tests.missing import said_at_the_end


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also the long proofs: rushes, kills, thousands of steps")
    parser.addoption("--kills", type=int, help="how often processes are killed in tests/start/test_kills.py")
    parser.addoption("--fast", action="store_true", help="rules, operations and letters: no page is asked for")
    parser.addoption("--alone", action="store_true", help="on SQLite, without a browser or other processes")
    parser.addoption(
        "--changed", action="store_true", help="what changed files can break: their concepts and the guards"
    )


def pytest_configure(config: pytest.Config) -> None:
    gc.set_threshold(500_000)  # from the start: to import and collect makes much, and hardly any garbage
    config.addinivalue_line("markers", "both_databases: what it shows may differ on each")
    config.addinivalue_line("markers", "postgresql_in_turns: both, and on PostgreSQL a third in each whole run")
    config.addinivalue_line(
        "markers", "in_turns: one rule for many cases, a third of them in each whole run; name=value: always those"
    )
    config.addinivalue_line("markers", "one_database: SQLite alone, in a file of tests for both")
    config.addinivalue_line("markers", "on_postgresql: there alone, since it is the stricter")
    config.addinivalue_line("markers", "slow: many steps, or whole stories: `--fast` leaves it out")
    config.addinivalue_line("markers", "real_clock: it has processes of its own, which know no other")
    if SHARED_FOLDER not in os.environ:
        # Not in pytest's own folder: as root, PostgreSQL runs as another user, and a second run would delete it.
        # In memory if possible: SQLite waits for the disk at each commit.
        in_memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) and not os.environ.get("TMPDIR") else None
        folder = tempfile.mkdtemp(prefix="samenop-tests-", dir=in_memory)
        Path(folder).chmod(0o755)
        os.environ[SHARED_FOLDER] = folder  # xdist workers start after this, and share it
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
    keep_verdicts(config)
    if not _only_hands_out(config):
        config.pluginmanager.import_plugin("tests.running")


def _only_hands_out(config: pytest.Config) -> bool:
    """Return whether this process leaves all tests to its workers; with --changed it names their folders first."""
    options = config.option
    has_workers = getattr(options, "dist", "no") != "no" and bool(options.tx)
    return has_workers and not (options.collectonly or options.changed)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> Iterator[None]:
    """Finally report what could not run here, with the command that installs it."""
    yield
    for line in said_at_the_end(terminalreporter.stats.get("skipped", [])):
        terminalreporter.write_line(line, yellow=True)
