"""Erasing a person: their places come free, what reports count is counted, and all the rest of them goes."""

from datetime import datetime

from portal.backups.operations.erased import write_lists
from portal.db import empty_log, transaction
from portal.erasing.operations.forgetting import forget_person
from portal.history.models import Action
from portal.history.operations import note


def erase(person_id: int, by_id: int | None, now: datetime) -> None:
    """Erase somebody. Idempotent. Raises HandOverFirst.

    `by_id`: the organiser who does it for them; None when they do it themselves. They get no letter: it would keep
    their address.
    """
    with transaction():
        if forget_person(person_id, now):
            note(Action.ERASED, by_id, now)
    leave_no_trace()


def leave_no_trace() -> None:
    """Put the list of the erased beside the database and the backups, and let the bytes leave SQLite's files."""
    write_lists()
    empty_log()
