"""Writing the log: a step of the verb that it tells of."""

from datetime import datetime

from sqlalchemy import delete

from portal.db import open_transaction, transaction
from portal.history.models import Deed, Entry


def note_export(meeting_id: int, by_id: int, now: datetime) -> None:
    """Somebody took the names and mailboxes of a session along."""
    with transaction():
        note(Deed.EXPORTED, by_id, now, meeting_id=meeting_id)


def note(
    deed: Deed,
    by_id: int | None,
    now: datetime,
    *,
    about_id: int | None = None,
    meeting_id: int | None = None,
    network_id: int | None = None,
    role: str = "",
) -> Entry:
    """A step: one line in the log. It never holds what was written, only who did what when."""
    entry = Entry(
        deed=deed, by_id=by_id, at=now, about_id=about_id, meeting_id=meeting_id, network_id=network_id, role=role
    )
    open_transaction().add(entry)
    return entry


def forget_sign_ins(before: datetime) -> None:
    """A step: delete the lines that tell of sign-ins before this moment. Other lines stay."""
    open_transaction().execute(delete(Entry).where(Entry.deed == Deed.SIGNED_IN, Entry.at < before))
