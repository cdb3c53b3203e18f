"""Checks of the worker, and of letters that do not leave."""

from collections.abc import Iterator
from datetime import datetime

from portal.doctor.diagnosis import Diagnosis, good, quoted, warning, wrong
from portal.health import faults_of_worker
from portal.mail.queries import old_outbox, oldest_waiting, outbox_state, refused_ids


def check_outbox(now: datetime) -> Iterator[Diagnosis]:
    """Check that a worker lives, and that letters leave. Raises SQLAlchemyError."""
    faults = [*_worker(now), *_stopped(now), *_refused()]
    yield from faults or [good(_in_order())]


def _worker(now: datetime) -> Iterator[Diagnosis]:
    yield from (wrong(f"{sentence[0].upper()}{sentence[1:]}.") for sentence in faults_of_worker(now))


def _stopped(now: datetime) -> Iterator[Diagnosis]:
    if outbox := outbox_state():
        if outbox.held_at:
            yield wrong("Letters are held: look at them (`flask letters list`), then run `flask letters release`.")
        else:
            yield wrong(
                f"The mail server takes none of our letters: {quoted(outbox.answer)} Once that is mended, letters go "
                "by themselves; `flask letters release` tries at once."
            )
    elif old := old_outbox(now):
        yield warning(f"Letters wait ({old.count}), the first since {old.since:%Y-%m-%d %H:%M} UTC: see *Manage*.")


def _refused() -> Iterator[Diagnosis]:
    if count := len(refused_ids()):
        yield warning(
            f"Mail servers refused letters ({count}): see why on *Manage › E-mails*. "
            "`flask letters retry --all-refused` sends them again."
        )


def _in_order() -> str:
    since = oldest_waiting()
    waiting = f"the oldest that waits is of {since:%Y-%m-%d %H:%M} UTC" if since else "none waits"
    return f"The worker lives, and letters go: {waiting}."
