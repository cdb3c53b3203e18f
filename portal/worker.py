"""The loop that runs every concept's jobs."""

import logging
import signal
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Event

from flask import Flask
from sqlalchemy.exc import OperationalError

from portal.clock import now
from portal.db import db

log = logging.getLogger(__name__)

PAUSE = 1.0  # seconds between two looks when nothing is due


@dataclass(frozen=True)
class Job:
    """What a concept has the worker do."""

    do: Callable[[datetime], bool]  # does what is due; whether there may be more at once
    every: timedelta = timedelta(0)  # how long to leave it alone after it was done


def run(app: Flask, jobs: Sequence[Job], once: bool = False) -> None:
    """Run the jobs until told to stop; `once`: all that is due now, and no more."""
    stop = Event()
    if not once:
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
    next_time = dict.fromkeys(jobs, now())
    while not stop.is_set():
        is_more = False
        for job in jobs:
            if next_time[job] <= now():
                is_more = _run(app, job) or is_more
                next_time[job] = now() + job.every
        if once and not is_more:
            return
        if not is_more:
            stop.wait(PAUSE)


def _run(app: Flask, job: Job) -> bool:
    """One job in its own context: one that fails stops neither the others nor the loop."""
    with app.app_context():
        try:
            return job.do(now())
        except OperationalError:
            log.warning("%s: the database is busy or away; trying again", job.do.__qualname__)
        except Exception:
            log.exception("%s failed", job.do.__qualname__)
        finally:
            db.session.remove()
    return False
