"""Whether the portal runs: each server and worker holds a shared lock on a file in the data folder.

The system releases the lock when its process ends, however it ends.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from click import ClickException

RUNNING = "running"  # the file in DATA


class BeingRestored(ClickException):
    def __init__(self) -> None:
        super().__init__("A backup is being restored into this data folder. Start again when that has ended.")


class StillRuns(ClickException):
    """A one-line message: who still uses the database."""


@contextmanager
def running(data: Path) -> Iterator[None]:
    """Hold the lock of a server or a worker. Raises BeingRestored while a restore holds it."""
    with _locked(data, fcntl.LOCK_SH) as is_ours:
        if not is_ours:
            raise BeingRestored
        yield


@contextmanager
def stopped(data: Path) -> Iterator[None]:
    """Hold the lock alone, so that no server or worker starts. Raises StillRuns when one runs."""
    with _locked(data, fcntl.LOCK_EX) as is_ours:
        if not is_ours:
            raise StillRuns("The portal runs (a server or a worker). Stop it first. Nothing was changed.")
        yield


@contextmanager
def _locked(data: Path, how: int) -> Iterator[bool]:
    file = os.open(data / RUNNING, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield _is_locked(file, how)
    finally:
        os.close(file)


def _is_locked(file: int, how: int) -> bool:
    try:
        fcntl.flock(file, how | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
