"""The loop that runs every concept's jobs."""

import logging
import signal
from collections.abc import Callable, Sequence
from datetime import datetime
from threading import Event

from flask import Flask
from sqlalchemy.exc import OperationalError

from portal.clock import now
from portal.db import db

log = logging.getLogger(__name__)

Job = Callable[[datetime], bool]  # does what is due; whether there may be more at once

PAUSE = 1.0  # seconds between two looks when nothing is due


def run(app: Flask, jobs: Sequence[Job], once: bool = False) -> None:
    """Run the jobs until told to stop; `once`: all that is due now, and no more."""
    stop = Event()
    if not once:
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
    while not stop.is_set():
        is_more = any([_run(app, job) for job in jobs])
        if once and not is_more:
            return
        if not is_more:
            stop.wait(PAUSE)


def _run(app: Flask, job: Job) -> bool:
    """One job in its own context: one that fails stops neither the others nor the loop."""
    with app.app_context():
        try:
            return job(now())
        except OperationalError:
            log.warning("%s: the database is busy or away; trying again", job.__qualname__)
        except Exception:
            log.exception("%s failed", job.__qualname__)
        finally:
            db.session.remove()
    return False
