"""Keeps of the tables below all concepts: counters, heartbeats and retention itself. None is about a person."""

from datetime import timedelta

from portal.counters import Counter
from portal.heartbeat import Heartbeat
from portal.privacy.keeping import Fate, Keep, table_of
from portal.privacy.models import ForgottenRows, PeriodChoice

LOG_KEPT = timedelta(days=730)

KEEPS = (
    Keep("counters", table_of(Counter), ("name", "value", "raised"), "whether a cached page is valid", Fate.STAYS),
    Keep("heartbeats", table_of(Heartbeat), ("name", "at"), "whether the worker lives", Fate.STAYS),
    Keep(
        "period-choices",
        table_of(PeriodChoice),
        ("id", "name", "days", "at", "by_id"),
        "the periods that organisers chose; the privacy page tells when one became longer",
        Fate.STAYS,
    ),
    Keep(
        "forgotten-rows",
        table_of(ForgottenRows),
        ("night", "name", "count"),
        "counts only: what the nightly job did",
        Fate.DELETED,
        period=LOG_KEPT,
        over=lambda before, now: table_of(ForgottenRows).c.night < before.date(),
    ),
)
