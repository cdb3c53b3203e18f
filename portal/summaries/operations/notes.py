"""Raw notes: private, unversioned, and deleted 30 days after the final text."""

from datetime import datetime

from portal.agenda.operations.lock import lock_meeting
from portal.db import transaction
from portal.markup import LONGEST
from portal.summaries.models import RawNotes
from portal.summaries.rules.steps import refuse_to_write
from portal.summaries.rules.writing import TooLong
from portal.text import clean_text


def save_notes(meeting_id: int, text: str, by_id: int, now: datetime) -> None:
    """Save a facilitator's private notes; empty text deletes them.

    Raises NotHeldYet, NothingComesAfter, TooLong.
    """
    clean = clean_text(text)
    if len(clean) > LONGEST:
        raise TooLong
    with transaction() as session:
        refuse_to_write(lock_meeting(meeting_id, now).meeting, now)
        notes = session.get(RawNotes, (meeting_id, by_id), populate_existing=True)
        if notes:
            session.delete(notes)
            session.flush()
        if clean:
            session.add(RawNotes(meeting_id=meeting_id, person_id=by_id, text=clean, changed_at=now))
