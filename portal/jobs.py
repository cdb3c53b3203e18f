"""What a concept has the worker do: a job is a row of its `JOBS`. The loop that runs them is `portal/worker.py`."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Event
from typing import Protocol

Task = Callable[[datetime], bool]  # does what is due; whether there may be more at once


@dataclass(frozen=True)
class Job:
    """What a concept has the worker do."""

    do: Task
    every: timedelta = timedelta(0)  # how long to leave it alone after it was done


class Crew(Protocol):
    """Several threads that do one job beside the others."""

    size: int

    def work(self, number: int) -> AbstractContextManager[Task]:
        """The task of one thread, with what it holds open. `number` counts from zero."""
        ...

    def renew(self, now: datetime) -> bool:
        """Called every few seconds while the threads work; whether it waits for another worker's silence."""
        ...


@dataclass(frozen=True)
class CrewJob:
    """A job for several threads: `gather` is called once a run, with the event that says stop."""

    gather: Callable[[Event], Crew]
