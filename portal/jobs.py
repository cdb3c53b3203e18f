"""Jobs: each concept lists its worker jobs in `JOBS`. The loop that runs them is `portal/worker.py`."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Event
from typing import Protocol

Task = Callable[[datetime], bool]  # does what is due; returns whether there may be more at once


@dataclass(frozen=True)
class Job:
    """A job of a concept."""

    do: Task
    every: timedelta = timedelta(0)  # the pause after a run


class Crew(Protocol):
    """Several threads that share one job beside the others."""

    size: int

    def work(self, number: int) -> AbstractContextManager[Task]:
        """Run one thread's task, with the resources it holds open. `number` counts from zero."""
        ...

    def renew(self, now: datetime) -> bool:
        """Renew claims, every few seconds while the threads work; return whether another worker may yet prove dead."""
        ...


@dataclass(frozen=True)
class CrewJob:
    """A job for several threads: `gather` is called once per run, with the stop event."""

    gather: Callable[[Event], Crew]
