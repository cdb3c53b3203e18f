"""Writing the log, as a step of the operation that it records."""

from datetime import datetime

from sqlalchemy import delete

from portal.counters import Count, raise_counters
from portal.db import open_transaction, transaction
from portal.history.models import Action, HistoryEntry
from portal.privacy.periods import set_period


def note_export(meeting_id: int, by_id: int, now: datetime) -> None:
    """Log that somebody exported the names and mailboxes of a session."""
    with transaction():
        note(Action.EXPORTED, by_id, now, meeting_id=meeting_id)


def note_data_export(about_id: int, by_id: int, now: datetime) -> None:
    """Log that an organiser exported what is kept about somebody, for them."""
    with transaction():
        note(Action.DATA_EXPORTED, by_id, now, about_id=about_id)


def choose_period(name: str, days: int, by_id: int, now: datetime) -> None:
    """Choose how long a line of `keeps.py` is kept here, and log it. Raises PeriodNotAllowed, KeyError."""
    with transaction():
        if change := set_period(name, days, by_id, now):
            detail = f"{name} {change.before} {change.days}"
            note(Action.PERIOD_CHOSEN, by_id, now, detail=detail)
            raise_counters(Count.SEATS)  # cached pages say the day


def note(
    action: Action,
    by_id: int | None,
    now: datetime,
    *,
    about_id: int | None = None,
    meeting_id: int | None = None,
    network_id: int | None = None,
    role: str = "",
    detail: str = "",
) -> HistoryEntry:
    """A step: log an action. Entries hold who did what when, never what was written."""
    about = {"about_id": about_id, "meeting_id": meeting_id, "network_id": network_id}
    entry = HistoryEntry(action=action, by_id=by_id, at=now, role=role, detail=detail, **about)
    open_transaction().add(entry)
    return entry


def forget_sign_ins(before: datetime) -> None:
    """A step: delete sign-in entries before this moment; others stay."""
    open_transaction().execute(
        delete(HistoryEntry).where(HistoryEntry.action == Action.SIGNED_IN, HistoryEntry.at < before)
    )
