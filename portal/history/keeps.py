"""What the log keeps of people, and until when."""

from datetime import timedelta

from sqlalchemy import false, func, or_

from portal.history.models import HistoryEntry
from portal.language import N_
from portal.privacy.keeping import Fate, Keep, table_of

LOG_KEPT = timedelta(days=730)

_ENTRY = table_of(HistoryEntry).c

KEEPS = (
    Keep(
        "history",
        table_of(HistoryEntry),
        ("id", "at", "deed", "by_id", "about_id", "meeting_id", "network_id", "role", "detail"),
        N_("To be able to say who did what. When somebody signed in goes after 30 days."),
        Fate.DELETED,
        what=N_("The log: who did what with a session or a role"),
        since=N_("after it happened"),
        period=LOG_KEPT,
        over=lambda before, now: _ENTRY.at <= before,
        theirs=lambda person_id: or_(_ENTRY.by_id == person_id, _ENTRY.about_id == person_id),
        secret=frozenset({"by_id", "about_id"}),  # the other may be somebody else
        also=lambda person_id: {"by_you": func.coalesce(_ENTRY.by_id == person_id, false())},
        ends=lambda row, period: row["at"] + period,
    ),
)
