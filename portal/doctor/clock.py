"""Checks of this machine's clock: against the database, against what was stored, and what the system says of it."""

import ctypes
from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import func, select

from portal.db import db
from portal.doctor.diagnosis import Diagnosis, good, warning, wrong
from portal.heartbeat import Heartbeat
from portal.history.models import HistoryEntry
from portal.mail.models import Letter

MOST_APART = timedelta(seconds=30)
_TIME_ERROR = 5  # adjtimex(2): the clock is not synchronised
_ROOM = 512  # bytes; the structure has 208 on Linux


def check_system_clock() -> Iterator[Diagnosis]:
    """Ask the system whether something keeps its clock right. No other machine is asked for the time."""
    if is_synchronised() is False:
        yield warning(
            "This machine says that nothing keeps its clock right: turn on NTP (`timedatectl set-ntp true`). "
            "In a container the machine below it does that."
        )


def check_clock(now: datetime) -> Iterator[Diagnosis]:
    """Compare the clock with that of PostgreSQL, and with the newest moments stored."""
    faults = [*_apart_from_database(now), *_written_ahead(now)]
    yield from faults or [good(f"The clock says {now:%Y-%m-%d %H:%M:%S} UTC, and nothing contradicts it.")]


def is_synchronised() -> bool | None:
    """Return what the kernel says; None where it says nothing."""
    try:
        state = ctypes.CDLL(None).ntp_adjtime(ctypes.create_string_buffer(_ROOM))  # all zero: it only reads
    except (AttributeError, OSError):
        return None
    return None if state < 0 else state != _TIME_ERROR


def _apart_from_database(now: datetime) -> Iterator[Diagnosis]:
    if db.engine.dialect.name == "sqlite":  # it has the clock of this machine
        return
    there: datetime = db.session.execute(select(func.clock_timestamp())).scalar_one()
    apart = abs(there - now)
    if apart > MOST_APART:
        yield wrong(
            f"The clock of this machine ({now:%H:%M:%S} UTC) and that of the database ({there:%H:%M:%S}) are "
            f"{apart.total_seconds():.0f} seconds apart: turn on NTP on both."
        )


def _written_ahead(now: datetime) -> Iterator[Diagnosis]:
    columns = (Heartbeat.at, HistoryEntry.at, Letter.posted_at)
    newest = max(filter(None, (db.session.scalar(select(func.max(column))) for column in columns)), default=now)
    if newest > now + MOST_APART:
        yield wrong(
            f"The clock was set back, or is slow: something was stored at {newest:%Y-%m-%d %H:%M} UTC, and here it is "
            f"{now:%Y-%m-%d %H:%M}. Set the clock right, and turn on NTP."
        )
