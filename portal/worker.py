"""The loop that runs all jobs. Pauses use the monotonic clock, since the wall clock can jump."""

import logging
import signal
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from threading import Event, Thread, current_thread, main_thread
from typing import Any

from flask import Flask
from sqlalchemy.exc import OperationalError

from portal.causes import Causes
from portal.clock import now
from portal.db import db
from portal.heartbeat import WORKER, beat
from portal.jobs import Crew, CrewJob, Job, Task

log = logging.getLogger(__name__)

PAUSE = 1.0  # seconds between polls when nothing is due
PULSE = 10.0  # seconds between heartbeats

_DATABASE = "the database is busy or away"


class Worker:
    """One run of the worker."""

    def __init__(self, app: Flask, jobs: Sequence[Job | CrewJob], stop: Event) -> None:
        self._app = app
        self._stop = stop
        self._causes = Causes(log)
        self._jobs = [job for job in jobs if isinstance(job, Job)]
        with app.app_context():
            self._crews = [job.gather(stop) for job in jobs if isinstance(job, CrewJob)]

    def run(self) -> None:
        """Run until stopped. Each thread finishes its current task."""
        with self._pulse():
            threads = self._start_crews(once=False)
            next_time = dict.fromkeys(self._jobs, time.monotonic())
            while not self._stop.is_set():
                if not self._round(next_time):
                    self._stop.wait(PAUSE)
            for thread in threads:
                thread.join()

    def run_once(self) -> None:
        """Run everything that is due now, once."""
        with self._pulse():
            next_time = dict.fromkeys(self._jobs, time.monotonic())
            while not self._stop.is_set() and self._round(next_time):
                pass
            self._run_crews()
            while self._waits_for_silence() and not self._stop.wait(PAUSE):
                self._run_crews()
            self._run_crews()  # the heartbeat thread may have released claims since

    def _round(self, next_time: dict[Job, float]) -> bool:
        """Run each job that is due; return whether there may be more at once."""
        is_more = False
        for job in self._jobs:
            if next_time[job] <= time.monotonic():
                is_more = self._try(job.do.__qualname__, job.do) or is_more
                next_time[job] = time.monotonic() + job.every.total_seconds()
        return is_more

    def _start_crews(self, once: bool) -> list[Thread]:
        hands = [(crew, number) for crew in self._crews for number in range(crew.size)]
        threads = [Thread(target=self._work, args=(crew, number, once)) for crew, number in hands]
        for thread in threads:
            thread.start()
        return threads

    def _run_crews(self) -> None:
        for thread in self._start_crews(once=True):
            thread.join()

    def _work(self, crew: Crew, number: int, once: bool) -> None:
        name = f"{type(crew).__qualname__} {number + 1}"
        with self._app.app_context(), crew.work(number) as task:
            while not self._stop.is_set():
                if self._try(name, task):
                    continue
                if once:
                    return
                self._stop.wait(PAUSE)

    def _waits_for_silence(self) -> bool:
        # each of them, whatever one returns
        waits = [self._try(type(crew).__qualname__, crew.renew) for crew in self._crews]
        return any(waits)

    @contextmanager
    def _pulse(self) -> Iterator[None]:
        """Send heartbeats from a thread of its own, since a letter or job can take long."""
        is_done = Event()
        thread = Thread(target=self._pulse_until, args=(is_done,))
        thread.start()
        try:
            yield
        finally:
            is_done.set()
            thread.join()

    def _pulse_until(self, is_done: Event) -> None:
        while True:
            self._try("heartbeat", _beat)
            self._waits_for_silence()
            if is_done.wait(PULSE):
                return

    def _try(self, name: str, task: Task) -> bool:
        """Run one task in its own app context; its failure stops neither the others nor the loop."""
        with self._app.app_context():
            try:
                is_more = task(now())
            except OperationalError as error:
                cause = str(error.orig).partition("\n")[0]
                self._causes.stands(_DATABASE, name, cause)
            except Exception as error:
                self._causes.stands(f"{name} failed", name, f"{type(error).__name__}: {error}", error)
            else:
                self._causes.is_over(_DATABASE, name)
                self._causes.is_over(f"{name} failed", name)
                return is_more
            finally:
                _leave()
        return False


def run(app: Flask, jobs: Sequence[Job | CrewJob], once: bool = False, stop: Event | None = None) -> None:
    """Run the jobs until stopped by a signal or by `stop`; `once`: everything due now, once."""
    stop = stop or Event()
    with _stopped_by_signals(stop):
        worker = Worker(app, jobs, stop)
        worker.run_once() if once else worker.run()


@contextmanager
def _stopped_by_signals(stop: Event) -> Iterator[None]:
    """Let SIGTERM and SIGINT set the event. Only the main thread receives signals."""
    if current_thread() is not main_thread():
        yield
        return

    def hear(_number: int, _frame: Any) -> None:
        # In a thread: the main one may hold the event's lock at this moment, and would deadlock.
        Thread(target=stop.set).start()

    before = {number: signal.signal(number, hear) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _beat(now: datetime) -> bool:
    beat(WORKER, now)
    return False


def _leave() -> None:
    """Return the connection to the pool, even if it broke, without stopping the loop."""
    try:
        db.session.remove()
    except OperationalError:
        log.debug("the connection was gone already", exc_info=True)
