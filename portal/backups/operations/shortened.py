"""Periods that were shortened after a backup: restoring it lengthens none of them."""

from datetime import datetime

from sqlalchemy import inspect
from sqlalchemy.exc import SQLAlchemyError

from portal.db import db, end_read, transaction
from portal.privacy.keeping import keep_named
from portal.privacy.models import PeriodChoice
from portal.privacy.periods import is_adjustable, periods


def present_days() -> dict[str, int]:
    """Return how many days each line is kept now; nothing where the present database cannot be read."""
    try:
        return {name: period.days for name, period in periods().items()} if _has_choices() else {}
    except SQLAlchemyError:
        return {}
    finally:
        end_read()
        db.engine.dispose()


def keep_shortened(days: dict[str, int], now: datetime) -> int:
    """Choose these days again where the restored database keeps longer; return how many.

    Tables of a release without choices are left alone.
    """
    if not _has_choices():
        return 0
    longer = [
        name
        for name, period in periods().items()
        if is_adjustable(keep_named(name)) and days.get(name, period.days) < period.days
    ]
    with transaction() as session:
        session.add_all(PeriodChoice(name=name, days=days[name], at=now, by_id=None) for name in longer)
    return len(longer)


def _has_choices() -> bool:
    return inspect(db.engine).has_table(PeriodChoice.__tablename__)
