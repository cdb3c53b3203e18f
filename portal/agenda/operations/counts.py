"""Numbers without names: what was deleted stays counted, for reports."""

from collections.abc import Mapping

from portal.agenda.models import MeetingCount
from portal.db import open_transaction
from portal.inserting import upsert


def add_counts(counts: Mapping[tuple[int, str], int]) -> None:
    """A step: add to the numbers of sessions, by (meeting id, name)."""
    for (meeting_id, name), value in sorted(counts.items()):  # in one order: no deadlocks
        row = upsert(MeetingCount).values(meeting_id=meeting_id, name=name, value=value)
        again = {"value": MeetingCount.value + value}
        open_transaction().execute(row.on_conflict_do_update(index_elements=["meeting_id", "name"], set_=again))
